import { searchWordsOf } from '../i18n/languages.ts';
import type { Locale } from '../i18n/locale.ts';
import { fold } from './fold.ts';
import type { Lexicon, Shard } from './lexicon.ts';
import { lightStem, shortestStem, withoutEndings } from './light-stem.ts';
import { slip, slipStarts } from './one-edit.ts';
import type { WordGroup } from './word-group.ts';

/** What a word of a query was taken for. */
export interface LookedUp {
  /** Words of the site; none when the site has nothing like it. */
  groups: WordGroup[];
  /** The word that it was taken for, where it was taken for a slip. */
  corrected?: string;
  /** Words on the site that are somewhat like it, where nothing was found. */
  similar?: string[];
}

/** Shorter words have too many neighbours to guess which was meant. */
const shortestPrefix = 4;
const shortestSlip = 4;

const usualLength = 5;

/** How many further shards may be read to find a slip in the first letters. */
const mostFurther = 6;

const isOnSite = (group: WordGroup) => group.forms.values().some((pages) => pages > 0);

/** Groups that have a form on the site, or else those that could have it. */
function nearest(groups: readonly WordGroup[] | undefined, has: (form: string) => boolean): WordGroup[] {
  const present = (groups ?? []).filter(isOnSite);
  const written = present.filter(({ forms }) => forms.entries().some(([form, pages]) => pages > 0 && has(form)));
  return written.length > 0 ? written : present;
}

/**
 * Finds the words of the site that a word of a query may be a form of: the form itself, without
 * diacritics, by its stem, as the beginning of a word, and last with one slip.
 * @param form as the lexicon keeps words
 */
export async function lookUp(
  lexicon: Lexicon,
  form: string,
  { locale, asTyped = false }: { locale: Locale; asTyped?: boolean | undefined },
): Promise<LookedUp> {
  const folded = fold(form);
  const [shard] = await lexicon.around([folded], 1);
  if (!shard) return { groups: [] };

  const exact = nearest(shard.byForm.get(form), (other) => other === form);
  if (exact.length > 0) return { groups: exact };

  const hasMarks = folded !== form;
  const alike = nearest(shard.byFold.get(folded), (other) => fold(other) === folded);
  const longer = async () => (folded.length < shortestPrefix ? [] : await beginningWith(lexicon, form));
  const found = hasMarks ? orElse(await longer(), alike) : alike;
  if (found.length > 0) return { groups: found };

  const stem = lightStem(folded, locale);
  const stems = await lexicon.startingWith(stem, 2);
  const start = stem.slice(0, shortestStem);
  const sameStem = groupsWhere(stems, (key) => key.startsWith(start) && lightStem(key, locale) === stem).filter(
    isUnknown,
  );
  if (sameStem.length > 0) return { groups: sameStem };
  const ofName = await named(lexicon, folded, locale);
  if (ofName.length > 0) return { groups: ofName };
  const prefixed = hasMarks ? [] : await longer();
  if (prefixed.length > 0) return { groups: prefixed };
  if (asTyped || folded.length < shortestSlip) return { groups: [] };

  const own = await lexicon.around(slipStarts(folded, '').concat(folded), 3);
  // What is a word is no slip, whether the site has it or not.
  if (await lexicon.isKnown(folded)) return { groups: [], similar: similarForms(own, folded) };
  const near = bestSlip(own, folded);
  if (near) return near;
  const further = await lexicon.around(
    [folded, ...slipStarts(folded, searchWordsOf(locale).frequentLetters)],
    3 + mostFurther,
  );
  return bestSlip(further, folded) ?? { groups: [], similar: similarForms(own, folded) };
}

/**
 * Names on the site of which a word is a form: it is no word of the language, and without its ending it
 * stands on the site, whatever else is written so (Mech, Mechem).
 */
async function named(lexicon: Lexicon, folded: string, locale: Locale): Promise<WordGroup[]> {
  const bases = withoutEndings(folded, locale);
  const shards = await lexicon.around(bases, 2);
  const isWritten = (base: string) => (group: WordGroup) =>
    group.forms.entries().some(([form, pages]) => pages > 0 && fold(form) === base);
  const found = bases.flatMap((base) => shards.flatMap(({ byFold }) => byFold.get(base) ?? []).filter(isWritten(base)));
  if (found.length === 0 || found.every(isUnknown)) return [...new Set(found)];
  return (await lexicon.isKnown(folded)) ? found.filter(isUnknown) : [...new Set(found)];
}

/** All words that a form may belong to, those of abbreviations too, by name. */
export async function wordNames(lexicon: Lexicon, form: string): Promise<string[]> {
  const folded = fold(form);
  const [shard] = await lexicon.around([folded], 1);
  return (shard?.byForm.get(form) ?? shard?.byFold.get(folded) ?? []).map(({ word }) => word);
}

/** Words of the site with a form that begins so. */
export async function beginningWith(lexicon: Lexicon, start: string): Promise<WordGroup[]> {
  const folded = fold(start);
  const hasMarks = folded !== start;
  const shards = await lexicon.startingWith(folded, 4);
  return groupsWhere(shards, (key) => key.startsWith(folded)).filter(({ forms }) =>
    forms
      .entries()
      .some(([form, pages]) => pages > 0 && (hasMarks ? form.startsWith(start) : fold(form).startsWith(folded))),
  );
}

const orElse = <One>(first: One[], second: One[]): One[] => (first.length > 0 ? first : second);

/** A word that no dictionary knows has no forms but those found. */
const isUnknown = ({ forms }: WordGroup) => forms.values().every((pages) => pages > 0);

/** Words on the site with a folded form of which something is true. */
function groupsWhere(shards: readonly Shard[], test: (folded: string) => boolean): WordGroup[] {
  const groups = shards.flatMap(({ byFold }) => [...byFold].filter(([key]) => test(key)).flatMap(([, found]) => found));
  return [...new Set(groups)].filter(isOnSite);
}

/** The likeliest word that one slip away is; of equals the one on most pages. */
function bestSlip(shards: readonly Shard[], folded: string): LookedUp | undefined {
  // A short word has many neighbours; there a letter was left out or two were swapped, of a form that the site has.
  const least = folded.length < usualLength ? 1.15 : 0;
  let best: { likeliness: number; form: string; groups: WordGroup[] } | undefined;
  for (const { byFold } of shards) {
    for (const [key, found] of byFold) {
      const likeliness = slip(folded, key);
      if (likeliness === 0) continue;
      const groups = nearest(found, (form) => fold(form) === key);
      const forms = groups.flatMap((group) => [...group.forms].filter(([form]) => fold(form) === key));
      const pages = Math.max(0, ...forms.map(([, count]) => count));
      // A form that the site has is likelier meant than one that it could have.
      const score = likeliness + (pages > 0 ? 0.3 : 0) + pages / 10_000;
      if (score < least) continue;
      const [form] = forms.sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0] ?? [];
      if (form !== undefined && groups.length > 0 && score > (best?.likeliness ?? 0))
        best = { likeliness: score, form, groups };
    }
  }
  return best && { groups: best.groups, corrected: best.form };
}

/** Pairs of neighbouring letters. */
function pairsOf(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));
}

/** Up to three forms on the site that share most pairs of letters with a word, by Dice's coefficient. */
function similarForms(shards: readonly Shard[], folded: string): string[] {
  const pairs = pairsOf(folded);
  const forms = shards.flatMap(({ byForm }) =>
    [...byForm]
      .filter(([form]) => Math.abs(form.length - folded.length) <= 2)
      .filter(([form, groups]) => groups.some(({ forms }) => (forms.get(form) ?? 0) > 0))
      .map(([form]) => form),
  );
  return [...new Set(forms)]
    .map((form) => {
      const others = pairsOf(fold(form));
      const shared = others.filter((pair) => pairs.includes(pair)).length;
      return { form, likeness: (2 * shared) / (pairs.length + others.length) };
    })
    .filter(({ likeness }) => likeness > 0.6)
    .sort((a, b) => b.likeness - a.likeness || (a.form < b.form ? -1 : 1))
    .slice(0, 3)
    .map(({ form }) => form);
}
