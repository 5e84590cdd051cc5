import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { spokenIo } from '../testing/spoken-io.ts';
import { run } from './newsletter.ts';

function write(root: string, path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

const news = (title: string, pubDate: string) =>
  `---\ntitle: ${title}\ndescription: Co nowego.\npubDate: ${pubDate}\n---\n\nTekst.\n`;

function newSite(): string {
  const root = mkdtempSync(join(tmpdir(), 'newsletter-'));
  write(root, 'content/site.yaml', 'name: Gmina\naddress: https://gmina.example.org/\n');
  write(root, 'content/news/pierwsza.md', news('Pierwsza', '2026-11-02'));
  return root;
}

async function draft(root: string, day: string, ...args: string[]): Promise<{ code: number; said: string }> {
  const { io, out, err } = spokenIo(root, { KRONIKA_TODAY: day });
  const code = await run(['draft', ...args], io);
  return { code, said: `${out()}${err()}` };
}

it('asks from which day the first issue tells, and writes nothing until it knows', async () => {
  const root = newSite();
  expect(await draft(root, '2026-11-20')).toEqual({
    code: 2,
    said: 'Nie ma jeszcze żadnego numeru. Podaj, od którego dnia: --since 2026-11-01.',
  });
  expect(existsSync(join(root, 'newsletters'))).toBe(false);
});

it('tells in the next issue what the last one that was sent did not', async () => {
  const root = newSite();
  expect((await draft(root, '2026-11-20', '--since', '2026-11-01')).code).toBe(0);
  const record = join(root, 'content/news/2026-11-20-newsletter.md');
  const sent = readFileSync(record, 'utf8');
  expect(sent).toContain('about:\n  - news/pierwsza\n');

  // Until the editor says that it was sent, it was not.
  write(root, 'content/news/druga.md', news('Druga', '2026-11-20'));
  expect((await draft(root, '2026-11-30')).code).toBe(2);

  writeFileSync(record, sent.replace(/^draft:.*\n/m, ''));
  expect((await draft(root, '2026-11-30')).code).toBe(0);
  const text = readFileSync(join(root, 'newsletters/2026-11-30-newsletter/pl.txt'), 'utf8');
  expect(text).toContain('Druga');
  expect(text).not.toContain('Pierwsza');
  expect((await draft(root, '2026-12-24', '--since', '2026-12-01')).said).toContain('Od 2026-12-01 niczego');
});

it('brings the signs of those who pay as pictures at full addresses, which the site serves from then on', async () => {
  const root = newSite();
  const drawn = (width: number, height: number) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" fill="#c00"/></svg>`;
  write(root, 'content/site.yaml', 'name: Gmina\naddress: https://gmina.example.org/kronika/\nlanguages: [pl, en]\n');
  write(
    root,
    'content/projects/kompas/index.md',
    `---
title: Kompas
description: Projekt.
period: { start: 2026-01-01 }
funding:
  - source: eu-2021-2027
    programme: Fundusze Europejskie dla Mazowsza
    region: Województwo Mazowieckie
    agreementDate: 2026-01-02
    total: 2.00 PLN
    eu: 1.00 PLN
    signs: { programme: ./fe.svg, region: ./herb.svg }
aims: [Łatwiej o pracę.]
tasks: [Warsztaty.]
targetGroups: [osoby szukające pracy]
plannedResults: [{ value: '60', label: osób skorzysta z warsztatów }]
hashtags: ['#FunduszeUE']
---

Tekst.
`,
  );
  write(root, 'content/projects/kompas/fe.svg', drawn(300, 100));
  write(root, 'content/projects/kompas/herb.svg', drawn(300, 100));
  write(root, 'content/news/druga.md', news('Druga', '2026-11-03').replace('pubDate', 'project: kompas\npubDate'));
  write(root, 'content/news/druga.en.md', '---\ntitle: Second\ndescription: News.\n---\n\nText.\n');
  const { code, said } = await draft(root, '2026-11-20', '--since', '2026-11-01');
  expect(said).toContain('Opublikuj stronę razem z nimi');
  expect(code).toBe(0);
  for (const locale of ['pl', 'en']) {
    const html = readFileSync(join(root, `newsletters/2026-11-20-newsletter/${locale}.html`), 'utf8');
    const images = [...html.matchAll(/<img src="([^"]*)" width="(\d+)" height="(\d+)" alt="([^"]*)"/g)];
    expect(images.map(([, , width, height, text]) => [width, height, text])).toEqual([
      ['120', '40', 'Fundusze Europejskie dla Mazowsza'],
      ['60', '40', ''],
      ['60', '20', 'Województwo Mazowieckie'],
    ]);
    for (const [, src = '', width, height] of images) {
      expect(src).toMatch(/^https:\/\/gmina\.example\.org\/kronika\/newsletter-signs\/[\w-]+\.png$/);
      const file = join(root, 'public', src.replace('https://gmina.example.org/kronika/', ''));
      const png = await sharp(file).metadata();
      expect([png.format, png.width, png.height]).toEqual(['png', Number(width) * 2, Number(height) * 2]);
    }
  }
});

it('keeps an entry on which an editor may have worked, and a file that is none of its own', async () => {
  const root = newSite();
  write(root, 'content/news/2026-11-20-newsletter.md', news('Numer o wiośnie', '2026-11-20'));
  const { code, said } = await draft(root, '2026-11-20', '--since', '2026-11-01');
  expect([code, said.includes('już jest i zostaje bez zmian')]).toEqual([0, true]);
  write(root, 'newsletters/2026-11-20-newsletter/pl.html', '<p>Moje</p>');
  expect(await draft(root, '2026-11-20', '--since', '2026-11-01')).toMatchObject({ code: 2 });
  expect(readFileSync(join(root, 'newsletters/2026-11-20-newsletter/pl.html'), 'utf8')).toBe('<p>Moje</p>');
});

it.each([
  [['--since', 'wczoraj'], 2, '--since wczoraj: podaj dzień'],
  [['--project', 'nie-ma', '--since', '2026-11-01'], 2, 'Nie ma projektu nie-ma'],
  [['teraz'], 2, 'Nie wiadomo, co znaczy „teraz”'],
  [['--out', 'content/numery', '--since', '2026-11-01'], 2, 'leży w folderze treści'],
])('%j is refused', async (args, code, words) => {
  const answer = await draft(newSite(), '2026-11-20', ...args);
  expect(answer.code).toBe(code);
  expect(answer.said).toContain(words);
});
