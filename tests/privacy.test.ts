import type { CheerioAPI } from 'cheerio';
import { beforeAll, describe, expect, test } from 'vitest';
import { sampleSite } from '../src/testing/build-site.ts';
import { builtPage, pageFiles } from '../src/testing/built-page.ts';
import { commonSite } from './common-site.ts';
import { plainSite } from './plain-site.ts';

const words = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What a list of facts says, by label. */
function factsOf(page: CheerioAPI, within: string): Record<string, string> {
  const rows = page(`${within} dl > div`).map((_, row) => [
    [words(page(row).find('dt').text()), words(page(row).find('dd').text())],
  ]);
  return Object.fromEntries(rows.get()) as Record<string, string>;
}

describe('a site that tells what is done with addresses', () => {
  let privacy: CheerioAPI;
  let newsletter: CheerioAPI;

  beforeAll(async () => {
    privacy = await builtPage(commonSite, 'prywatnosc/');
    newsletter = await builtPage(commonSite, 'newsletter/');
  });

  /** Everything that GDPR, article 13, asks for. */
  const facts = {
    'Jakie dane': 'Tylko adres e-mail.',
    'Po co': 'Żeby pisać o nowościach.',
    'Na jakiej podstawie': 'Twoja zgoda (art. 6 ust. 1 lit. a RODO)',
    'Komu je przekazujemy': 'Firma wysyłkowa (newsletter.example.org)',
    'Jak długo': 'Do wypisania się.',
    'Czy trzeba je podać': 'Podajesz go dobrowolnie.',
    Potwierdzenie: 'Po wpisaniu adresu dostaniesz wiadomość z odnośnikiem. Zapis działa dopiero, gdy go klikniesz.',
    'Jak się wypisać': 'Odnośnik jest w każdej wiadomości.',
    'Decyzje automatyczne': 'Nie ma decyzji podejmowanych bez udziału człowieka.',
  };

  test('has it all beside the form, before an address is given', () => {
    expect(factsOf(newsletter, 'form .clause')).toEqual({
      'Administrator danych': 'Stowarzyszenie, ul. Długa 1, 00-000 Trójrzecz, dane@example.org',
      'Inspektor ochrony danych': 'Jan Żuk, iod@example.org',
      ...facts,
    });
    expect(words(newsletter('.clause > p').text())).toBe(
      'Administratorem Twojego adresu e-mail jest Stowarzyszenie. Żeby pisać o nowościach. Odnośnik jest w każdej wiadomości.',
    );
    expect(newsletter('form .choice a').attr('href')).toBe('/prywatnosc/');
  });

  test('names the rights that go with consent, and where to complain', () => {
    const rights = newsletter('.clause li')
      .map((_, item) => words(newsletter(item).text()).split(' ')[0])
      .get();
    expect(rights).toEqual(['dowiedzieć', 'poprawić', 'zażądać', 'zażądać', 'otrzymać', 'wycofać']);
    expect(newsletter('.clause a').last().attr('href')).toBe('https://uodo.gov.pl/');
  });

  test('has the same on its privacy page, with its other uses of data and the rights that go with them', () => {
    const headings = privacy('main h2')
      .map((_, heading) => words(privacy(heading).text()))
      .get();
    expect(headings).toEqual([
      'Administrator danych',
      'Inspektor ochrony danych',
      'Newsletter',
      'Zapisy na warsztaty',
      'Twoje prawa',
      'Co zapamiętuje przeglądarka',
    ]);
    expect(factsOf(privacy, 'main')).toMatchObject({
      'Na jakiej podstawie': 'zadanie publiczne (art. 6 ust. 1 lit. e RODO); ustawa o samorządzie gminnym',
      'Komu je przekazujemy': 'Nikomu poza administratorem.',
      Potwierdzenie: facts.Potwierdzenie,
    });
    expect(privacy('main a[href="mailto:iod@example.org"]').length).toBe(1);
    expect(words(privacy('main ul').text())).toContain('sprzeciwić się ich używaniu');
  });

  test('keeps its promise: no page of the sample site sets a cookie or loads anything from another host', async () => {
    for (const file of await pageFiles(sampleSite)) {
      const page = await builtPage(sampleSite, file);
      const loaded = page('script[src], img[src], iframe[src], link[rel="stylesheet"], link[rel="preload"]')
        .map((_, element) => page(element).attr('src') ?? page(element).attr('href'))
        .get();
      expect(
        loaded.filter((address) => !address.startsWith('/') || address.startsWith('//')),
        file,
      ).toEqual([]);
      expect(page('script:not([src])').text(), file).not.toContain('document.cookie');
    }
  });
});

test('a site without these facts has no privacy page of its own, and its address is free for a plain page', async () => {
  const page = await builtPage(plainSite, 'prywatnosc/');
  expect(words(page('h1').text())).toBe('Nasza prywatność');
});

test.each([
  ['prywatnosc/', 'Prywatność'],
  ['en/privacy/', 'Privacy'],
  ['uk/pryvatnist/', 'Приватність'],
])('the sample site has a privacy page at %s, linked from the footer', async (path, title) => {
  const page = await builtPage(sampleSite, path);
  expect(words(page('h1').text())).toBe(title);
  expect(words(page(`.site-footer a[href="/${path}"]`).text())).toBe(title);
});
