import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildSiteOrFail, fixtureSite, type FixtureSite } from '../src/testing/build-site.ts';
import { builtPage, filesBelow } from '../src/testing/built-page.ts';
import { pdfOf } from '../src/testing/pdf-of.ts';
import { markdown, meeting, news, photograph, settings } from './fixtures.ts';

describe('a reader before a download, and a picture that is cut', () => {
  let site: FixtureSite;

  beforeAll(async () => {
    site = await fixtureSite('attachments', {
      'site.yaml': `${settings}languages: [pl, en, uk]\n`,
      'news/a/index.md': news(
        'A',
        '2024-01-01',
        `cover:
  src: ./sala.jpg
  alt: Pełna sala.
  focus: [0.5, 0.2]
attachments:
  - { file: ./jedna.pdf, title: Jedna }
  - { file: ./cztery.pdf, title: Cztery }
  - { file: ./piec.pdf, title: Pięć }
  - { file: ./zepsuty.pdf, title: Zepsuty }`,
      ),
      'news/b/index.md': `${news('B', '2024-01-02')}\n[Wzór](./wzór%20umowy.pdf#page=1) i [drugi](<../a/jedna.pdf>), [dziwny](./co%3F%20%231.pdf).\n`,
      'news/b/wzór umowy.pdf': pdfOf(1),
      'news/b/co? #1.pdf': pdfOf(1),
      'news/szkic/index.md': `${news('Szkic', '2024-01-03', 'draft: true')}\n[Tajne](./tajne.pdf).\n`,
      'news/szkic/tajne.pdf': pdfOf(1),
      'news/a/index.en.md': markdown('title: A\ndescription: News.'),
      'news/a/index.uk.md': markdown('title: A\ndescription: Новина.'),
      'meetings/narada/index.md': meeting(
        'Narada',
        `registration: { url: 'https://example.com/zapisy', deadline: 2026-12-10T14:30 }
contact: { office: Biuro, email: biuro@example.org }
attachments:
  - { file: ./program.pdf, title: Program, date: 2026-11-05, owner: Zespół transportu, lang: de }`,
      ).replace('2012-06-20T09:00', '2026-12-20T17:00'),
      'meetings/narada/program.pdf': pdfOf(1),
      'news/a/sala.jpg': await photograph(600, 800),
      'news/a/jedna.pdf': pdfOf(1),
      'news/a/cztery.pdf': pdfOf(4),
      'news/a/piec.pdf': pdfOf(5),
      'news/a/zepsuty.pdf': '%PDF-1.4 zepsuty',
    });
    await buildSiteOrFail(site);
  });

  test.each([
    ['aktualnosci/a/', ['1 strona', '4 strony', '5 stron']],
    ['en/news/a/', ['1 page', '4 pages', '5 pages']],
    ['uk/novyny/a/', ['1 сторінка', '4 сторінки', '5 сторінок']],
  ])('on %s the pages of a PDF are told, and nothing of one that cannot be read', async (path, pages) => {
    const page = await builtPage(site, path);
    const facts = page('a[type="application/pdf"] + span')
      .map((_, element) => page(element).text().replace(/\s+/g, ' '))
      .get();
    expect(facts.length).toBe(4);
    pages.forEach((words, index) => expect(facts[index]).toMatch(new RegExp(`^\\(PDF, \\d+ \\S+, ${words}`)));
    expect(facts[3]).toMatch(/^\(PDF, 16 \S+(?:, [^\d]+)?\)$/);
  });

  test('a file says of when, whose and in which language it is, and whom to ask for another form', async () => {
    const page = await builtPage(site, 'spotkania/narada/');
    const list = page('a[type="application/pdf"]').closest('ul').parent();
    const words = list.text().replace(/\s+/g, ' ');
    for (const fact of ['niemiecki', '5 listopada 2026', 'Zespół transportu']) expect(words).toContain(fact);
    expect(list.find('a[href="mailto:biuro@example.org"]').length).toBe(1);
  });

  test('the hour at which a registration closes is told', async () => {
    const words = (await builtPage(site, 'spotkania/narada/'))('main').text().replace(/\s+/g, ' ');
    expect(words).toMatch(/Zapisy do 10 grudnia 2026(?: r\.)?,? (?:godz\. )?14[.:]30/);
  });

  test('a file that only a text links to is handed out, and none of a draft', async () => {
    const links = (await builtPage(site, 'aktualnosci/b/'))('main a[href*="/files/"]');
    const addresses = links.map((_, link) => link.attribs['href']).get();
    expect(addresses).toEqual([
      '/files/news/b/wz%C3%B3r%20umowy.pdf#page=1',
      '/files/news/a/jedna.pdf',
      '/files/news/b/co%253F%20%25231.pdf',
    ]);
    const files = await filesBelow(join(site.outDir, 'files'));
    const written = addresses.map((address) => decodeURIComponent(address?.replace(/^\/files\/|#.*$/g, '') ?? ''));
    expect(files).toEqual(expect.arrayContaining(written));
    expect(files.join()).not.toContain('tajne');
  });

  test('the point that its editor chose stays in sight on lists and on the page, without a style attribute', async () => {
    for (const path of ['aktualnosci/', 'aktualnosci/a/']) {
      const picture = (await builtPage(site, path))('main img').first();
      expect(picture.attr('class')?.split(' ')).toEqual(expect.arrayContaining(['focus-x-5', 'focus-y-2']));
      expect(picture.attr('style')).toBeUndefined();
    }
  });
});
