import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { bringLanguages } from '../i18n/bring-languages.ts';
import { formatDate } from '../i18n/dates.ts';
import { isLocale, type Locale } from '../i18n/locale.ts';
import { typeset } from '../i18n/typography/typeset.ts';
import { readOwnLanguages } from './read-own-languages.ts';

function read(files: Record<string, string>) {
  const root = mkdtempSync(join(tmpdir(), 'kronika-languages-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, 'languages', file)), { recursive: true });
    writeFileSync(join(root, 'languages', file), text);
  }
  const problems: string[] = [];
  const languages = readOwnLanguages(root, ({ code }) => void problems.push(code));
  return { languages, problems };
}

it('finds none where a site brings none', () => {
  expect(read({})).toEqual({ languages: new Map(), problems: [] });
});

it('takes what a site says, what CLDR knows, and the rest of another language', () => {
  const { languages, problems } = read({
    'de/texts.yaml': 'menu: Menü\n',
    'de/language.yaml': 'fallback: pl\nformats: { locale: de-AT, doubts: { "~": { long: etwa, short: ca. } } }\n',
  });
  expect(problems).toEqual([]);
  const german = languages.get('de');
  expect(german?.language.texts).toMatchObject({ menu: 'Menü', search: 'Szukaj' });
  expect(german?.language.formats).toMatchObject({
    locale: 'de-AT',
    hourSign: ':',
    hasMonthCases: false,
    doubts: { '~': { long: 'etwa', short: 'ca.' }, '?': { long: 'prawdopodobnie' } },
  });
  expect(german?.language.searchWords.months[0]).toBe('jänner jän');
  expect(german?.language.alphabet).toMatchObject({ script: 'latin' });
  expect(german?.language.alphabet.letters).toContain('ü');
  expect(german?.missing.texts).toContain('search');
  expect(german?.missing.texts).not.toContain('menu');
});

it('has a form for each kind of number that a language has, and tells those that are still another language’s', () => {
  const { languages } = read({
    'lt/texts.yaml':
      'photos: { one: "{count} nuotrauka", few: "{count} nuotraukos", many: "{count} n.", other: "{count} n." }\n',
    'cy/language.yaml': 'searchWords: { stopWords: y yr }\n',
    'be/texts.yaml': 'menu: Меню\n',
  });
  const lithuanian = languages.get('lt');
  expect(lithuanian?.language.texts.photos).toMatchObject({ one: '{count} nuotrauka', few: '{count} nuotraukos' });
  expect(lithuanian?.language.texts.entries).toMatchObject({ one: '{count} entry', few: '{count} entries' });
  expect(lithuanian?.missing.texts).not.toContain('photos.few');
  expect(lithuanian?.missing.texts).toContain('entries.few');
  expect(languages.get('cy')?.language.searchWords.stopWords).toBe('y yr');
  expect(languages.get('be')?.language.alphabet.script).toBe('cyrillic');
});

it('keeps what is right beside what is wrong', () => {
  const { languages, problems } = read({
    'de/language.yaml': 'fallback: pl\nsegments: { sections: { meetings: treffen, workshops: Kurse } }\nalphabet: x\n',
    'de/statement.yaml': 'scope: Website\nrequest: Anfrage\n',
    'de/texts.yaml': '- kein Text\n',
  });
  expect(problems.sort()).toEqual(['not-a-group', 'unknown-field', 'wrong-form', 'wrong-type']);
  const german = languages.get('de')?.language;
  expect(german?.segments.sections).toMatchObject({ meetings: 'treffen', workshops: 'warsztaty' });
  expect(german?.statement.scope).toBe('Website');
  expect(german?.statement.request.length).toBeGreaterThan(1);
});

/** The first of some languages, in which the interface speaks from now on. */
function brought(languages: ReturnType<typeof read>['languages']): Locale {
  bringLanguages(new Map([...languages].map(([tag, { language }]) => [tag, language])));
  const [tag = ''] = languages.keys();
  if (!isLocale(tag)) throw new Error(`The language ${tag} was not brought.`);
  return tag;
}

it('writes dates of the calendar of the content, whatever is customary in a language, and takes none from right to left', () => {
  const { languages, problems } = read({ 'th/texts.yaml': 'menu: เมนู\n', 'ar/texts.yaml': 'menu: قائمة\n' });
  expect(problems).toEqual(['language-file']);
  expect([...languages.keys()]).toEqual(['th']);
  const thai = brought(languages);
  expect(formatDate('2026-11-29', thai)).toBe('29 พฤศจิกายน 2026');
  bringLanguages(new Map());
});

it('takes signs in words as they are', () => {
  const { languages, problems } = read({
    'es/language.yaml': 'typography: { units: ["l/(m²)", "c++"], beforeNumber: ["(nr", "[p."], beforeName: [] }\n',
    'sk/language.yaml': 'typography: { single: "]" }\n',
  });
  expect(problems).toEqual(['wrong-form']);
  const spanish = brought(languages);
  expect(typeset('3 l/(m²) y 4 c++', spanish)).toBe('3\u00a0l/(m²) y 4\u00a0c++');
  bringLanguages(new Map());
});
