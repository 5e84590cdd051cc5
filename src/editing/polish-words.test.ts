import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { cmsManifest } from './page-files.ts';
import { polishWords, withPolishWords } from './polish-words.ts';
import { packageRoot } from '../package-root.ts';

/** The file of a language that the CMS brings. */
function fileOf(language: string): string {
  return readFileSync(join(dirname(cmsManifest(packageRoot) ?? ''), 'locales', `${language}.json`), 'utf8');
}

/** Texts by their names, those of groups with the group's before it. */
function textsOf(words: unknown, group = ''): Map<string, string> {
  if (typeof words !== 'object' || words === null) return new Map([[group, String(words)]]);
  const below = (key: string) => (group === '' ? key : `${group}.${key}`);
  return new Map(Object.entries(words).flatMap(([key, one]) => [...textsOf(one, below(key))]));
}

const english = textsOf(JSON.parse(fileOf('en-US')));
const polish = textsOf(JSON.parse(fileOf('pl')));
const whole = textsOf(JSON.parse(withPolishWords(fileOf('pl'))));

it('leaves nothing in English but faults of a configuration and storage that no site has', () => {
  const left = [...english.keys()].filter((key) => !whole.has(key));
  expect(left.filter((key) => !/^(?:config|cloud_storage)\./.test(key))).toEqual([]);
});

it('has no words that the CMS does not know, or has in Polish itself', () => {
  expect(Object.keys(polishWords).filter((key) => !english.has(key) || polish.has(key))).toEqual([]);
  expect([...polish].filter(([key, text]) => whole.get(key) !== text)).toEqual([]);
});

it('fills in what the English words do', () => {
  const filled = (text = '') => new Set(text.match(/\{\$\w+\}/g));
  const wrong = Object.entries(polishWords).filter(([key, text]) => {
    const known = filled(english.get(key));
    return ![...filled(text)].every((name) => known.has(name) || name === '{$count}');
  });
  expect(wrong).toEqual([]);
});
