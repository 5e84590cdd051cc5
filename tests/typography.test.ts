import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CheerioAPI } from 'cheerio';
import { beforeAll, describe, expect, test } from 'vitest';
import { sampleSite } from '../src/testing/build-site.ts';
import { builtPage, filesBelow } from '../src/testing/built-page.ts';
import { commonSite } from './common-site.ts';

/** Texts of a page with the language of each; without the texts of elements that keep theirs. */
function texts(page: CheerioAPI): { text: string; lang: string }[] {
  return page('body, body *')
    .not('code, pre, kbd, samp, var, script, style, svg, textarea, [translate="no"]')
    .get()
    .flatMap((element) => {
      const lang = page(element).closest('[lang]').attr('lang') ?? '';
      const own = page(element).contents().get();
      return own.flatMap((node) => (node.nodeType === 3 ? [{ text: page(node).text(), lang }] : []));
    });
}

/** A word of one letter, and white space after it at which a line may end. */
const loose: Record<string, RegExp> = {
  pl: /(?:^|[\s(„«])[aiouwz][ \t\r\n]+\S/i,
  en: /(?:^|[\s(“‘])(?:a|I)[ \t\r\n]+\S/,
  uk: /(?:^|[\s(«„])[авєзійоуя][ \t\r\n]+\S/i,
};

test('no page of the sample site leaves a word of one letter at the end of a line', async () => {
  const files = (await filesBelow(sampleSite.outDir)).filter((file) => file.endsWith('.html'));
  const pages = await Promise.all(files.map((file) => builtPage(sampleSite, file)));
  const all = pages.flatMap(texts);
  expect(all.filter(({ text, lang }) => loose[lang]?.test(text))).toEqual([]);
  for (const lang of ['pl', 'en', 'uk']) {
    expect(all.filter((found) => found.lang === lang && /[\s(][awz]\u00a0|[\s(]з\u00a0/i.test(found.text))).not.toEqual(
      [],
    );
  }
});

describe('what an editor types', () => {
  let page: CheerioAPI;

  beforeAll(async () => {
    page = await builtPage(commonSite, 'aktualnosci/pismo/');
  });

  const seen = (selector: string, of = page) => of(selector).first().text().trim().replaceAll('\u00a0', '~');

  test('is set on its page: title, lead and text', () => {
    expect(seen('h1')).toBe('Spotkanie w~„Przystani” 20~czerwca 2012~r.');
    expect(seen('.lead')).toBe('Wstęp o~godz.~9.00–12.30~– z~biletem.');
    expect(seen('.prose p')).toBe(
      'W~„Sile partnerstwa”~– i~„Dialogu”~– jest 1~250~000~zł, J.~Kowalski oraz 15~km drogi…',
    );
    expect(page('.prose p').first().html()).toContain('„Sile <em>partnerstwa</em>”');
  });

  test('is set where the entry is listed', async () => {
    const list = await builtPage(commonSite, 'aktualnosci/');
    expect(seen('.entry-card a', list)).toBe('Spotkanie w~„Przystani” 20~czerwca 2012~r.');
    expect(seen('.entry-card .description', list)).toBe('Wstęp o~godz.~9.00–12.30~– z~biletem.');
  });

  test('is set by the rules of its own language', async () => {
    expect(seen('[lang="en"]:contains("best")')).toBe('The “best” thing I~know, don’t I?');
    const english = await builtPage(commonSite, 'en/news/pismo/');
    expect(seen('h1', english)).toBe('A~“small” step');
    expect(seen('.lead', english)).toBe('It’s on 20~June~– in a~hall.');
  });

  test('stays as it is in addresses, code and what is not to be changed', () => {
    expect(seen('.prose p:nth-of-type(2)')).toBe(
      'Zobacz https://przyklad.example/2007-2013/a...b, redakcja@example.org i~a - "b"....',
    );
    expect(page('.prose code').first().text()).toBe('a - "b"...');
    expect(page('.prose pre').text().trim()).toBe('w "domu" - 5 km...');
    expect(page('[translate="no"]').text()).toBe('W "domu" i 5 km');
  });

  test('goes to other programs as it was typed', async () => {
    expect(page('title').text()).toBe('Spotkanie w "Przystani" 20 czerwca 2012 r. · Partnerstwo');
    expect(page('meta[name="description"]').attr('content')).toBe('Wstęp o godz. 9.00-12.30 - z biletem.');
    const items = (await readFile(join(commonSite.outDir, 'rss.xml'), 'utf8')).split('<item>');
    const feed = items.find((item) => item.includes('Przystani'));
    expect(feed).toContain('Wstęp o godz. 9.00-12.30 - z biletem.');
    expect(feed).not.toContain('\u00a0');
  });
});
