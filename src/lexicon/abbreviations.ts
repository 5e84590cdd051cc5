import type { Locale } from '../i18n/locale.ts';
import { fold, normalWord } from '../search/fold.ts';
import { isStopWord } from '../search/stop-words.ts';
import { textWords } from '../search/text-words.ts';
import { commonAbbreviations } from './common-abbreviations.ts';

/** Short names with what they stand for, as `site.yaml` has them. */
export type Abbreviations = Readonly<Record<string, string | readonly string[]>>;

/** A short name and the words of the long one. */
export interface Abbreviation {
  /** Folded. */
  short: string;
  /** Forms as the lexicon keeps them, without words that say nothing. */
  long: string[];
}

/** Names that are common in a language, and those of the site. */
export function knownAbbreviations(own: Abbreviations, locale: Locale): Abbreviation[] {
  return [...Object.entries(commonAbbreviations(locale)), ...Object.entries(own)].flatMap(([short, long]) =>
    [long].flat().map((name) => ({ short: fold(short), long: wordsOf(name, locale) })),
  );
}

function wordsOf(name: string, locale: Locale): string[] {
  return textWords(name)
    .map(({ form }) => form)
    .filter((form) => form.length > 1 && !isStopWord(fold(form), locale));
}

const inBrackets = /\((?<short>\p{Lu}{2,8})\)/gu;

/** Names that a text gives itself: "Powiatowa Rada Rynku Pracy (PRRP)". */
export function abbreviationsIn(text: string, locale: Locale): Abbreviation[] {
  return [...text.matchAll(inBrackets)].flatMap(({ index, groups }) => {
    const letters = [...normalWord(groups?.['short'] ?? '')];
    // Words that say nothing may have no letter: Program Operacyjny Kapitał Ludzki, Towarzystwo dla Natury i Człowieka.
    const before = wordsOf(text.slice(Math.max(0, index - 200), index), locale).slice(-letters.length);
    const isMeant = before.length === letters.length && before.every((word, at) => word.startsWith(letters[at] ?? ' '));
    return isMeant ? [{ short: fold(letters.join('')), long: before }] : [];
  });
}

/** Words that stand in names between others and rarely lend them a letter. */
const connecting = new Set(
  'a do dla i na o oraz od przy rzecz w we z za for in of on the and з і й та на для у в'.split(' '),
);

/** So many words with a capital have a name whose initials are asked for, at least and at most. */
const [fewest, most] = [3, 8];

/** What may stand between two words of a name. */
const withinName = /^(?:[ \u00a0]?["„”«»]?[ \u00a0]?|-)$/u;

/**
 * Names that a text has in full, by their initials: Powiatowa Rada Rynku Pracy is asked for as PRRP also
 * where no page says so. Of a run of words with capitals each stretch may be the name.
 */
export function initialsIn(text: string): Abbreviation[] {
  const found: Abbreviation[] = [];
  const run: { form: string; isConnecting: boolean }[] = [];
  const close = () => {
    for (const [from, first] of run.entries()) {
      if (first.isConnecting) continue;
      for (let to = from + fewest; to <= run.length; to++) {
        const words = run.slice(from, to);
        const telling = words.filter(({ isConnecting }) => !isConnecting);
        if (telling.length > most) break;
        if (telling.length < fewest || words.at(-1)?.isConnecting) continue;
        const long = telling.map(({ form }) => form);
        for (const some of [words, telling]) {
          found.push({ short: fold(some.map(({ form }) => form.charAt(0)).join('')), long });
        }
      }
    }
    run.length = 0;
  };
  let end = 0;
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    if (!withinName.test(text.slice(end, index))) close();
    end = index + word.length;
    const isCapital = /^\p{Lu}(?!\p{Lu})/u.test(word);
    const isConnecting = !isCapital && run.length > 0 && connecting.has(word);
    if (isCapital || isConnecting) run.push({ form: normalWord(word), isConnecting });
    else close();
  }
  close();
  return found;
}
