import { createHash } from 'node:crypto';
import type { Locale } from '../i18n/locale.ts';
import { fold } from '../search/fold.ts';
import type { LexiconConfig } from '../search/lexicon.ts';
import type { ShortName } from '../search/short-name.ts';
import { isStopWord } from '../search/stop-words.ts';
import { isNumber, textWords } from '../search/text-words.ts';
import type { WordGroup } from '../search/word-group.ts';
import {
  type Abbreviations,
  type Abbreviation,
  abbreviationsIn,
  initialsIn,
  knownAbbreviations,
} from './abbreviations.ts';
import type { Dictionary } from './hunspell.ts';
import { knownWords } from './known-words.ts';
import { shardsOf } from './shards.ts';
import { wordGroups } from './word-groups.ts';

/** A file of a lexicon, below the folder `search/` of the site. */
export interface LexiconFile {
  path: string;
  content: string | Uint8Array;
}

/**
 * Makes the lexicon of one language: its config and its shards.
 * @param texts of all pages that are indexed in it
 * @param abbreviations of the site's own
 * @param dictionary of the language; without one, forms of a word are known by their stem
 * @param known parts of the filter of its words, where they were kept
 */
export function siteLexicon(
  texts: readonly string[],
  locale: Locale,
  abbreviations: Abbreviations,
  dictionary: Dictionary | undefined,
  known = dictionary ? knownWords(dictionary.words()) : [],
): LexiconFile[] {
  const pages = pagesByForm(texts, locale);
  const names = [
    ...knownAbbreviations(abbreviations, locale),
    ...texts.flatMap((text) => abbreviationsIn(text, locale)),
  ];
  for (const form of names.flatMap(({ long }) => long)) pages.set(form, pages.get(form) ?? 0);
  const groups = wordGroups(pages, locale, dictionary);
  const rows = usefulRows(names, groups, pages);
  const inRows = new Set(rows.flatMap(([, words]) => words));
  const told = new Set(rows.map((row) => JSON.stringify(row)));
  const initials = usefulRows(
    texts.flatMap((text) => initialsIn(text)),
    groups,
    pages,
  ).filter((row) => !told.has(JSON.stringify(row)));
  const shortNames = [...Map.groupBy(initials, ([short]) => short)].map(([short, those]): ShortName => ({
    short,
    long: those.map(([, long]) => long),
  }));
  const shards = shardsOf(
    groups.filter((group) => isOnSite(group) || inRows.has(group.word)),
    shortNames,
  );
  const digest = createHash('sha256');
  for (const { text } of shards) digest.update(text);
  const config: LexiconConfig = {
    version: digest.digest('hex').slice(0, 10),
    pages: texts.length,
    shards: shards.map(({ start }) => start),
    abbreviations: rows,
    knownParts: known.length,
  };
  return [
    { path: `${locale}.json`, content: JSON.stringify(config) },
    ...shards.map(({ text }, index) => ({ path: `${locale}/${index}.txt`, content: text })),
    ...known.map((content, index) => ({ path: `${locale}/known-${index}.bin`, content })),
  ];
}

/** On how many pages each word stands, without numbers and words that say nothing. */
function pagesByForm(texts: readonly string[], locale: Locale): Map<string, number> {
  const pages = new Map<string, number>();
  for (const text of texts) {
    for (const form of new Set(textWords(text).map((word) => word.form))) {
      if (form.length < 2 || isNumber(form) || isStopWord(fold(form), locale)) continue;
      pages.set(form, (pages.get(form) ?? 0) + 1);
    }
  }
  return pages;
}

const isOnSite = ({ forms }: WordGroup) => forms.values().some((count) => count > 0);

/** Short names with their long ones as words of the lexicon, where a page has the one or the other. */
function usefulRows(
  names: readonly Abbreviation[],
  groups: readonly WordGroup[],
  pages: ReadonlyMap<string, number>,
): LexiconConfig['abbreviations'] {
  const byForm = new Map(names.flatMap(({ long }) => long.map((form): [string, WordGroup[]] => [form, []])));
  for (const group of groups) for (const form of group.forms.keys()) byForm.get(form)?.push(group);
  const folded = new Set([...pages].filter(([, count]) => count > 0).map(([form]) => fold(form)));
  const found = (group: WordGroup) => group.forms.values().reduce((sum, count) => sum + count, 0);
  // Of the words that have a form the one that is written so, or else the one found most.
  const wordOf = (form: string) =>
    [...(byForm.get(form) ?? [])].sort(
      (a, b) => Number(b.word === form) - Number(a.word === form) || found(b) - found(a) || (a.word < b.word ? -1 : 1),
    )[0];
  const rows = names.flatMap(({ short, long }): LexiconConfig['abbreviations'] => {
    const words = long.flatMap((form) => wordOf(form) ?? []);
    const isUseful = short.split(' ').every((word) => folded.has(word)) || words.every(isOnSite);
    return isUseful && words.length === long.length ? [[short, words.map(({ word }) => word)]] : [];
  });
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}
