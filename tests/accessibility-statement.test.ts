import { type CheerioAPI } from 'cheerio';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildSiteOrFail, fixtureSite, type FixtureSite, sampleSite } from '../src/testing/build-site.ts';
import { builtPage, pageFiles } from '../src/testing/built-page.ts';
import { settings, statementSettings } from './fixtures.ts';
import { plainSite } from './plain-site.ts';

/** The ids that version 2.0 of the form demands, with the elements that hold them in practice. */
const obligatory: readonly [string, readonly string[]][] = [
  ['a11y-wstep', ['p', 'section']],
  ['a11y-podmiot', ['span']],
  ['a11y-zakres', ['span']],
  ['a11y-url', ['a']],
  ['a11y-data-publikacja', ['time']],
  ['a11y-data-aktualizacja', ['time']],
  ['a11y-status', ['p']],
  ['a11y-data-sporzadzenie', ['time']],
  ['a11y-kontakt', ['span', 'strong']],
  ['a11y-email', ['a']],
  ['a11y-telefon', ['a']],
  ['a11y-procedura', ['section']],
  ['a11y-architektura', ['section']],
  ['a11y-komunikacja', ['section']],
];

/** Ids that depend on what the statement has to say. */
const conditional = ['a11y-data-przeglad', 'a11y-ocena', 'a11y-aplikacje', 'a11y-architektura-url'];

/** Ids of version 1.x that some programs still look for. */
const former = ['a11y-deklaracja', 'a11y-osoba'];

const words = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Every id of the form on a page, as often as it is there. */
function idsOf(page: CheerioAPI): string[] {
  return page('[id^="a11"]')
    .map((_, element) => page(element).attr('id'))
    .get();
}

/** Headings of the statement in order: `h2 Stan dostępności cyfrowej`. */
function outlineOf(page: CheerioAPI): string[] {
  return page('#a11y-deklaracja :is(h1, h2, h3)')
    .map((_, heading) => `${heading.tagName} ${words(page(heading).text())}`)
    .get();
}

const statementOf = (site: FixtureSite) => builtPage(site, 'deklaracja-dostepnosci/');

describe('the accessibility statement of the sample site', () => {
  const paths = ['deklaracja-dostepnosci/', 'en/accessibility-statement/', 'uk/deklaratsiia-dostupnosti/'];

  describe.each(paths)('at %s', (path) => {
    let page: CheerioAPI;

    beforeAll(async () => {
      page = await builtPage(sampleSite, path);
    });

    test.each(obligatory)('has %s once, on its element, and says something there', (id, elements) => {
      const found = page(`[id="${id}"]`);
      expect(found.length).toBe(1);
      expect(elements).toContain(found.get(0)?.tagName);
      expect(words(found.text())).not.toBe('');
    });

    test('has no other ids of the form than the obligatory ones, those it needs, and the former ones', () => {
      const expected = [...obligatory.map(([id]) => id), 'a11y-data-przeglad', ...former];
      expect(idsOf(page).sort()).toEqual(expected.sort());
    });

    test('gives its dates as days that machines read', () => {
      const dates = page('#a11y-deklaracja time')
        .map((_, time) => [[page(time).attr('id'), page(time).attr('datetime')]])
        .get();
      expect(dates).toEqual([
        ['a11y-data-publikacja', '2026-02-02'],
        ['a11y-data-aktualizacja', '2026-09-01'],
        ['a11y-data-sporzadzenie', '2026-02-16'],
        ['a11y-data-przeglad', '2026-11-09'],
      ]);
    });

    test('has the opening, the contact and the address of the site where programs look for them', () => {
      for (const id of ['a11y-podmiot', 'a11y-zakres', 'a11y-url'])
        expect(page(`#a11y-wstep [id="${id}"]`).length, id).toBe(1);
      expect(page('#a11y-kontakt #a11y-osoba').length).toBe(1);
      expect(page('#a11y-url').attr('href')).toMatch(/^https:\/\/example\.org\/(?:en\/|uk\/)?$/);
      expect(page('#a11y-email').attr('href')).toBe('mailto:dostepnosc@example.org');
      expect(page('#a11y-telefon').attr('href')).toBe('tel:+48000000002');
      expect(page('#a11y-procedura a').attr('href')).toBe('https://bip.brpo.gov.pl/');
      expect(page('#a11y-procedura').text()).toMatch(/\b7\s.*\b2\s/s);
      expect(page('#a11y-architektura').text()).toContain('Nadbrzeżna');
    });
  });

  test('has the headings of the form in their order', async () => {
    expect(outlineOf(await statementOf(sampleSite))).toEqual([
      'h1 Deklaracja dostępności',
      'h2 Stan dostępności cyfrowej',
      'h2 Niedostępne treści',
      'h3 Niezgodność z załącznikiem',
      'h3 Treści nieobjęte przepisami',
      'h2 Przygotowanie deklaracji dostępności',
      'h2 Udogodnienia, ograniczenia i inne informacje',
      'h2 Informacje zwrotne i dane kontaktowe',
      'h2 Obsługa wniosków i skarg związanych z dostępnością',
      'h2 Pozostałe informacje',
      'h3 Dostępność architektoniczna',
      'h3 Dostępność komunikacyjno-informacyjna',
    ]);
  });

  test('opens and tells its state in the fixed words, and its dates as Poles write them', async () => {
    const page = await statementOf(sampleSite);
    expect(words(page('#a11y-wstep p').first().text())).toBe(
      'Stowarzyszenie „Trzy Brzegi” (przykład) zobowiązuje się zapewnić dostępność swojej strony internetowej zgodnie z ustawą z dnia 4 kwietnia 2019 r. o dostępności cyfrowej stron internetowych i aplikacji mobilnych podmiotów publicznych. Deklaracja dostępności dotyczy strony internetowej Kronika partnerstw.',
    );
    expect(words(page('#a11y-status').text())).toBe(
      'Strona internetowa jest częściowo zgodna z załącznikiem do ustawy z dnia 4 kwietnia 2019 r. o dostępności cyfrowej stron internetowych i aplikacji mobilnych podmiotów publicznych z powodu niezgodności lub wyłączeń wymienionych poniżej.',
    );
    expect(words(page('#a11y-data-przeglad').text())).toBe('9 listopada 2026 r.');
  });

  test('is found from every page, by people in the footer and by programs in the head', async () => {
    const links: Record<string, [string, string]> = {
      pl: ['/deklaracja-dostepnosci/', 'Deklaracja dostępności'],
      en: ['/en/accessibility-statement/', 'Accessibility statement'],
      uk: ['/uk/deklaratsiia-dostupnosti/', 'Декларація доступності'],
    };
    for (const file of await pageFiles(sampleSite)) {
      const page = await builtPage(sampleSite, file);
      const [href = '', text] = links[page('html').attr('lang') ?? ''] ?? [];
      expect(words(page(`.site-footer a[href="${href}"]`).text()), file).toBe(text);
      expect(page('head meta[name="deklaracja-dostępności"]').attr('content'), file).toBe(`https://example.org${href}`);
    }
  });
});

describe('a statement with everything that it may say', () => {
  let page: CheerioAPI;

  beforeAll(async () => {
    const site = await fixtureSite('accessibility-statement', {
      'site.yaml': `${settings}${statementSettings('    url: https://example.org/budynek\n')}  status: none
  reviewed: 2026-10-01
  report: https://example.org/raport
  nonConformities: [Mapa nie ma opisu.]
  excessiveCosts: [{ what: Nagrania., assessment: Za drogo., url: https://example.org/ocena }]
  exemptions: [{ kind: map, what: Mapa gminy. }]
  shortcuts: [Alt + K otwiera kontakt.]
  apps: [{ name: Gmina w telefonie, url: https://example.org/aplikacja }]
`,
    });
    await buildSiteOrFail(site);
    page = await statementOf(site);
  });

  test('has every conditional id once', () => {
    for (const id of conditional) expect(page(`[id="${id}"]`).length, id).toBe(1);
    expect(new Set(idsOf(page)).size).toBe(idsOf(page).length);
    expect(page('#a11y-ocena a').attr('href')).toBe('https://example.org/ocena');
    expect(page('#a11y-architektura-url').attr('href')).toBe('https://example.org/budynek');
  });

  test('has every heading', () => {
    expect(outlineOf(page)).toEqual([
      'h1 Deklaracja dostępności',
      'h2 Stan dostępności cyfrowej',
      'h2 Niedostępne treści',
      'h3 Niezgodność z załącznikiem',
      'h3 Nadmierne koszty',
      'h3 Treści nieobjęte przepisami',
      'h2 Przygotowanie deklaracji dostępności',
      'h2 Skróty klawiszowe',
      'h2 Informacje zwrotne i dane kontaktowe',
      'h2 Obsługa wniosków i skarg związanych z dostępnością',
      'h2 Pozostałe informacje',
      'h3 Aplikacje mobilne',
      'h3 Dostępność architektoniczna',
      'h3 Dostępność komunikacyjno-informacyjna',
    ]);
  });
});

describe('a statement of a site that conforms', () => {
  test('lists nothing and has none of the conditional ids', async () => {
    const site = await fixtureSite('accessibility-statement-full', {
      'site.yaml': `${settings}${statementSettings()}  status: full\n`,
    });
    await buildSiteOrFail(site);
    const page = await statementOf(site);
    expect(idsOf(page).filter((id) => conditional.includes(id))).toEqual([]);
    expect(outlineOf(page)).not.toContain('h2 Niedostępne treści');
    expect(words(page('#a11y-status').text())).toMatch(/^Strona internetowa jest zgodna z załącznikiem/);
  });
});

test('a site without the facts of a statement has neither page nor links to one', async () => {
  for (const file of await pageFiles(plainSite)) {
    const page = await builtPage(plainSite, file);
    expect(page('a[href="/deklaracja-dostepnosci/"], meta[name="deklaracja-dostępności"]').length, file).toBe(0);
  }
});
