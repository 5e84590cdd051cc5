import { appendFileSync, mkdtempSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { commit, initialise } from '../testing/git-history.ts';
import { spokenIo } from '../testing/spoken-io.ts';
import { run } from './translations.ts';

const page = (title: string, more = '') => `---\ntitle: ${title}\ndescription: Opis.\n${more}---\nTekst ${title}.\n`;

it('lists what each language lacks, and what is older than its original', async () => {
  const root = mkdtempSync(join(tmpdir(), 'translations-'));
  const content = join(root, 'content');
  mkdirSync(content);
  initialise(content);
  await commit(content, {
    date: '2026-01-10T12:00:00Z',
    files: {
      'site.yaml': 'name: Gmina\nlanguages: [pl, en, uk]\n',
      'pages/o-nas.md': page('O nas'),
      'pages/o-nas.en.md': page('About us'),
      'pages/o-nas.uk.md': page('Про нас'),
      'pages/dojazd.md': page('Dojazd'),
      'pages/dojazd.uk.md': page('Як дістатися'),
      'pages/szkic.md': page('Szkic', 'draft: true\n'),
    },
  });
  await commit(content, { date: '2026-01-15T12:00:00Z', files: { 'pages/o-nas.md': page('O nas dziś') } });
  await commit(content, { date: '2026-01-16T12:00:00Z', files: { 'pages/o-nas.uk.md': page('Про нас сьогодні') } });

  const spoken = spokenIo(root);
  expect(await run([], spoken.io)).toBe(0);
  expect(spoken.out()).toBe(`angielski: 2
  brak  content/pages/dojazd.md
  5 dni za oryginałem  content/pages/o-nas.en.md

ukraiński: wszystko przetłumaczone`);

  const machine = spokenIo(root);
  expect(await run(['--format', 'json'], machine.io)).toBe(0);
  expect(JSON.parse(machine.out())).toEqual({
    translations: [
      { locale: 'en', original: 'pages/dojazd.md' },
      { locale: 'en', original: 'pages/o-nas.md', translation: 'pages/o-nas.en.md', daysBehind: 5 },
    ],
  });
});

it('says where a site has one language, and what a wrong call is', async () => {
  const root = mkdtempSync(join(tmpdir(), 'translations-'));
  mkdirSync(join(root, 'content'));
  writeFileSync(join(root, 'content/site.yaml'), 'name: Gmina\nlanguages: [pl]\n');
  const spoken = spokenIo(root);
  expect(await run(['--lang', 'en'], spoken.io)).toBe(0);
  expect(spoken.out()).toBe('The site has one language.');
  expect(await run(['--format', 'csv'], spoken.io)).toBe(2);
});

it('writes out what is still to be translated of the interface, in the words that stand in its place', async () => {
  const root = mkdtempSync(join(tmpdir(), 'translations-'));
  const texts = join(root, 'content/languages/de/texts.yaml');
  mkdirSync(join(root, 'content/languages/de'), { recursive: true });
  writeFileSync(join(root, 'content/site.yaml'), 'name: Gmina\nlanguages: [pl, de]\n');
  writeFileSync(texts, 'menu: Menü\ndisplay: { contrast: Hoher Kontrast }\n');
  const spoken = spokenIo(root);
  expect(await run(['--interface', 'de'], spoken.io)).toBe(0);
  const missing: unknown = parse(spoken.out());
  expect(missing).toMatchObject({ search: 'Search', display: { theme: 'Theme' } });
  expect(missing).not.toHaveProperty('menu');
  expect(missing).not.toHaveProperty('display.contrast');

  // Said as it is written, nothing is missing any more.
  writeFileSync(texts, spoken.out());
  appendFileSync(texts, 'menu: Menü\n');
  writeFileSync(texts, readFileSync(texts, 'utf8').replace('display:', 'display:\n  contrast: Hoher Kontrast'));
  const again = spokenIo(root);
  expect(await run(['--interface', 'de', '--lang', 'en'], again.io)).toBe(0);
  expect(again.out()).toBe('all is translated');
  expect(await run(['--interface', 'pl'], spokenIo(root).io)).toBe(2);
});
