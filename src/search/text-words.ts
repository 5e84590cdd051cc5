import { normalWord } from './fold.ts';

/** A word of a text and where it stands. */
export interface TextWord {
  /** As the lexicon keeps it. */
  form: string;
  /** Index of its first character. */
  start: number;
  /** Index after its last one. */
  end: number;
}

// Letters and digits with their marks; an apostrophe belongs to a word between two letters (сім'я, O'Neill).
const pattern = /[\p{L}\p{N}\p{M}]+(?:['’ʼ]\p{L}[\p{L}\p{M}]*)*/gu;

/**
 * The words of a text, in order. What a hyphen joins are words of their own, because Pagefind finds the
 * parts of such words too.
 * @param text of a page or a query
 */
export function textWords(text: string): TextWord[] {
  return [...text.matchAll(pattern)].map(({ 0: word, index }) => ({
    form: normalWord(word),
    start: index,
    end: index + word.length,
  }));
}

/** Whether a word is a number: those are found as they are, and have no forms. */
export function isNumber(word: string): boolean {
  return /^\p{Nd}+$/u.test(word);
}
