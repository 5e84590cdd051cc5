import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtPage, filesBelow } from '../src/testing/built-page.ts';
import { commonSite } from './common-site.ts';

describe('a reader before a download, and a picture that is cut', () => {
  test.each([
    ['aktualnosci/a/', ['1 strona', '4 strony', '5 stron']],
    ['en/news/a/', ['1 page', '4 pages', '5 pages']],
    ['uk/novyny/a/', ['1 сторінка', '4 сторінки', '5 сторінок']],
  ])('on %s the pages of a PDF are told, and nothing of one that cannot be read', async (path, pages) => {
    const page = await builtPage(commonSite, path);
    const facts = page('a[type="application/pdf"] + span')
      .map((_, element) => page(element).text().replace(/\s+/g, ' '))
      .get();
    expect(facts.length).toBe(4);
    pages.forEach((words, index) => expect(facts[index]).toMatch(new RegExp(`^\\(PDF, \\d+ \\S+, ${words}`)));
    expect(facts[3]).toMatch(/^\(PDF, 16 \S+(?:, [^\d]+)?\)$/);
  });

  test('a file says of when, whose and in which language it is, and whom to ask for another form', async () => {
    const page = await builtPage(commonSite, 'spotkania/zapisy/');
    const list = page('a[type="application/pdf"]').closest('ul').parent();
    const words = list.text().replace(/\s+/g, ' ');
    for (const fact of ['niemiecki', '5 listopada 2026', 'Zespół transportu']) expect(words).toContain(fact);
    expect(list.find('a[href="mailto:biuro@example.org"]').length).toBe(1);
  });

  test('the hour at which a registration closes is told', async () => {
    const words = (await builtPage(commonSite, 'spotkania/zapisy/'))('main').text().replace(/\s+/g, ' ');
    expect(words).toMatch(/Zapisy do 10 grudnia 2026(?: r\.)?,? (?:godz\. )?14[.:]30/);
  });

  test('a file that only a text links to is handed out, and none of a draft', async () => {
    const links = (await builtPage(commonSite, 'aktualnosci/b/'))('main a[href*="/files/"]');
    const addresses = links.map((_, link) => link.attribs['href']).get();
    expect(addresses).toEqual([
      '/files/news/b/wz%C3%B3r%20umowy.pdf#page=1',
      '/files/news/a/jedna.pdf',
      '/files/news/b/co%253F%20%25231.pdf',
    ]);
    const files = await filesBelow(join(commonSite.outDir, 'files'));
    const written = addresses.map((address) => decodeURIComponent(address?.replace(/^\/files\/|#.*$/g, '') ?? ''));
    expect(files).toEqual(expect.arrayContaining(written));
    expect(files.join()).not.toContain('tajne');
  });

  test('the point that its editor chose stays in sight on lists and on the page, without a style attribute', async () => {
    for (const path of ['aktualnosci/', 'aktualnosci/a/']) {
      const picture = (await builtPage(commonSite, path))('main img').first();
      expect(picture.attr('class')?.split(' ')).toEqual(expect.arrayContaining(['focus-x-5', 'focus-y-2']));
      expect(picture.attr('style')).toBeUndefined();
    }
  });
});
