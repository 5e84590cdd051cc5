import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtInTexts } from '../i18n/languages.ts';
import type { SiteSections } from '../schemas/site-sections.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { isTextsFile, readTexts } from './read-texts.ts';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'kronika-texts-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** What is read from one file of a site in Polish and English, and each problem as its code with what was meant. */
async function read(yaml: string, language = 'pl', sections: SiteSections = {}) {
  const file = `texts.${language}.yaml`;
  await writeFile(join(root, file), yaml);
  const found: Diagnostic[] = [];
  const texts = readTexts(root, [file, 'site.yaml'], { languages: ['pl', 'en'], sections }, (problem) =>
    found.push(problem),
  );
  return { texts, problems: found.map(({ code, suggestion }) => `${code} ${suggestion ?? ''}`.trim()) };
}

describe('the texts that a site says in its own words', () => {
  it('stand in the place of the built-in ones, which stay where the site says nothing', async () => {
    const { texts, problems } = await read('home:\n  allNews: Wszystko, co nowe\nhour: o {time}\n');
    const own = texts.get('pl');
    const builtIn = builtInTexts('pl');
    expect(problems).toEqual([]);
    expect(own).toEqual({ ...builtIn, home: { ...builtIn.home, allNews: 'Wszystko, co nowe' }, hour: 'o {time}' });
    expect(builtIn.hour).toBe('godz. {time}');
    expect(texts.has('en')).toBe(false);
  });

  it('have every form that the language counts with, and no other', async () => {
    const forms = 'photos:\n  one: "{count} fotka"\n  few: "{count} fotki"\n  many: "{count} fotek"\n';
    expect((await read(`${forms}  other: "{count} fotki"\n`)).texts.get('pl')?.photos.many).toBe('{count} fotek');
    const incomplete = await read(forms);
    expect(incomplete.problems).toEqual(['text-forms-missing']);
    expect(incomplete.texts.get('pl')?.photos).toEqual(builtInTexts('pl').photos);
    const english = 'photos:\n  one: "{count} shot"\n  other: "{count} shots"\n';
    expect((await read(english, 'en')).problems).toEqual([]);
    expect((await read(`${english}  few: "{count} shots"\n`, 'en')).problems).toEqual(['text-unknown']);
  });

  it.each([
    ['home:\n  allNew: X', 'text-unknown home.allNews'],
    ['allNews: X', 'text-unknown home.allNews'],
    ['home.allNews: X', 'text-unknown home.allNews'],
    ['hoem:\n  allNews: X', 'text-unknown home'],
    ['constructor: X', 'text-unknown'],
    ['__proto__: X', 'text-unknown'],
    ['hour: rano', 'text-place-missing'],
    ['hour: o {tiem}', 'text-place-unknown time'],
    ['hour: o {time} {count}', 'text-place-unknown'],
    ['menu: Menu {count}', 'text-place-unknown'],
    ['hour: ""', 'empty-field'],
    ['hour: 5', 'wrong-type'],
    ['hour: [o, wpół]', 'wrong-type'],
    ['hour:', 'empty-field'],
    ['home: Start', 'wrong-type'],
    ['home:', 'empty-field'],
    ['- home', 'not-a-group'],
    ['hour: "o {time}', 'yaml-syntax'],
  ])('are refused where they are wrong: %s', async (yaml, problem) => {
    const { texts, problems } = await read(yaml);
    expect(problems).toEqual([problem]);
    expect(texts.get('pl') ?? builtInTexts('pl')).toEqual(builtInTexts('pl'));
  });

  it('are told of where the site does not speak their language', async () => {
    expect((await read('menu: Меню', 'uk')).problems).toEqual(['texts-language']);
    expect((await read('menu: Меню', 'ua')).problems).toEqual(['texts-language uk']);
    expect((await read('menu: Menü', 'de')).problems).toEqual(['texts-language']);
  });

  it('call sections as the settings do, whatever the file says', async () => {
    const sections: SiteSections = {
      meetings: { name: { pl: 'Narady' }, aliases: [] },
      news: { name: 'Nowiny', aliases: [] },
      search: { path: 'znajdz', aliases: [] },
    };
    const { texts } = await read('menu: Działy\nsections:\n  meetings: Zebrania\n  news: Nowości\n', 'pl', sections);
    const { menu, sections: names } = texts.get('pl') ?? builtInTexts('pl');
    expect([menu, names.meetings, names.news, names.search]).toEqual(['Działy', 'Narady', 'Nowiny', 'Wyszukiwarka']);
    const english = texts.get('en')?.sections;
    expect([english?.meetings, english?.news]).toEqual(['Meetings', 'Nowiny']);
  });

  it('lie at the top of the content root alone', () => {
    expect(['texts.pl.yaml', 'news/texts.pl.yaml', 'texts.yaml', 'texts.pl.yml'].map(isTextsFile)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});
