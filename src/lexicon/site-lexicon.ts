import { createHash } from 'node:crypto';
import type { Locale } from '../i18n/locale.ts';
import { fold } from '../search/fold.ts';
import type { LexiconConfig } from '../search/lexicon.ts';
import { isStopWord } from '../search/stop-words.ts';
import { isNumber, textWords } from '../search/text-words.ts';
import { dictionaryOf } from './dictionaries.ts';
import { shardsOf } from './shards.ts';
import { wordGroups } from './word-groups.ts';

/** A file of a lexicon, below the folder `search/` of the site. */
export interface LexiconFile {
  path: string;
  text: string;
}

/**
 * Makes the lexicon of one language: its config and its shards.
 * @param texts of all pages that are indexed in it
 */
export async function siteLexicon(texts: readonly string[], locale: Locale): Promise<LexiconFile[]> {
  const groups = wordGroups(pagesByForm(texts, locale), locale, await dictionaryOf(locale));
  const shards = shardsOf(groups);
  const digest = createHash('sha256');
  for (const { text } of shards) digest.update(text);
  const config: LexiconConfig = {
    version: digest.digest('hex').slice(0, 10),
    pages: texts.length,
    shards: shards.map(({ start }) => start),
    abbreviations: [],
  };
  return [
    { path: `${locale}.json`, text: JSON.stringify(config) },
    ...shards.map(({ text }, index) => ({ path: `${locale}/${index}.txt`, text })),
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
