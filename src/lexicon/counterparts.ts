import type { Locale } from '../i18n/locale.ts';
import type { Dictionary } from './hunspell.ts';

/** Endings of a man's and of a woman's name for what they do or where they are from. */
const pairs: Partial<Record<Locale, readonly (readonly [man: string, woman: string])[]>> = {
  pl: [
    ...['t', 'd', 'n', 'm', 'r', 's', 'z', 'l', 'p', 'b', 'cz', 'sz'].map((end) => [end, `${end}ka`] as const),
    ['ta', 'tka'],
    ['da', 'dka'],
    ['ca', 'czyni'],
    ['ca', 'czynia'],
    ['g', 'żka'],
    ['ik', 'iczka'],
    ['yk', 'yczka'],
    ['nik', 'nica'],
    ['ak', 'aczka'],
    ['lak', 'lka'],
    ['ek', 'kini'],
    ['rz', 'rka'],
    ['rz', 'rzyni'],
    ['anin', 'anka'],
    ['iec', 'ka'],
    ['iec', 'cowa'],
    ['iec', 'czyni'],
    ['c', 'czyni'],
    ['eł', 'łanka'],
    ['sta', 'ścina'],
    ['arz', 'yni'],
    ['ć', 'cini'],
  ],
  uk: [
    ...['т', 'д', 'н', 'м', 'р', 'с', 'л', 'п'].map((end) => [end, `${end}ка`] as const),
    ['ик', 'иця'],
    ['ець', 'ка'],
    ['ник', 'ниця'],
    ['ар', 'арка'],
    ['ель', 'елька'],
    ['ач', 'ачка'],
    ['анин', 'анка'],
  ],
};

/** Plurals that only names of men have, and endings that hardly anything else has. */
const ofMen: Partial<Record<Locale, { plural: RegExp; word: RegExp }>> = {
  pl: { plural: /(?:[cs]i|[^c]zy|rzy|cy|dzy|owie)$/, word: /(?:[ae]rz|acz|usz|iel|anin|trz)$/ },
  uk: { plural: /(?!)/, word: /(?:ник|ець|тель|анин|ач|ист|ент|ор|ер)$/ },
};

/** Women's names by their form that are things. */
const things = new Set(
  `betoniarka kominiarka kopiarka koparka krajarka lodziarka marynarka drukarka pilarka spawarka szlifierka śmieciarka
   tokarka wiertarka frezarka zmywarka pralka suszarka rolka blacharka stolarka lakierka garbarka węglarka piekarka
   gospodarka gazetka prasówka pocztówka mydelniczka sygnalizatorka polówka`.split(/\s+/),
);

/** Women's names that may be made where a dictionary lacks them, the men's that they are made of, and their endings. */
const made: Partial<Record<Locale, { man: RegExp; woman: RegExp; stem: RegExp; endings: string }>> = {
  pl: {
    man: /[^aceićrz]$|[^r]z$|[aeou]r$/,
    woman: /(?:[aiy]cz|[tdnmrsl])ka$/,
    stem: /ka$/,
    endings: 'ka ki ce kę ką ko ek kom kami kach',
  },
};

/** A word for a person, with all its forms. */
export interface Counterpart {
  word: string;
  forms: string[];
}

/**
 * The words for the other sex of a word for a person: student of studentka, uczestniczka of uczestnik.
 * People look for the one where a page has the other. A woman's name that the dictionary lacks is made by
 * rule; a man's name must be a word.
 * @param word of the dictionary, without ending
 * @returns none for words that name no person
 */
export function counterparts(word: string, locale: Locale, dictionary: Dictionary): Counterpart[] {
  const own = formsOf(word, dictionary);
  if (own.length < 2) return [];
  const rules = pairs[locale] ?? [];
  const swap = (from: string, to: string) =>
    word.endsWith(from) ? [word.slice(0, word.length - from.length) + to] : [];
  const women = isOfMan(word, own, locale)
    ? rules
        .flatMap(([man, woman]) => swap(man, woman))
        .map((woman) => ({ word: woman, forms: orMade(word, woman, own, locale, dictionary) }))
    : [];
  const men = things.has(word)
    ? []
    : rules
        .flatMap(([man, woman]) => swap(woman, man))
        .map((man) => ({ word: man, forms: formsOf(man, dictionary) }))
        .filter((man) => isOfMan(man.word, man.forms, locale));
  const found = [...women, ...men].filter(({ word: other, forms }) => forms.length > 1 && !things.has(other));
  return [...new Map(found.map((other) => [other.word, other])).values()];
}

/** Forms of a woman's name; by rule where no dictionary has it and the man's plural is one of men. */
function orMade(
  man: string,
  woman: string,
  menForms: readonly string[],
  locale: Locale,
  dictionary: Dictionary,
): string[] {
  const known = formsOf(woman, dictionary);
  const rule = made[locale];
  if (known.length > 1 || !rule?.man.test(man) || !rule.woman.test(woman)) return known;
  if (!menForms.some((form) => ofMen[locale]?.plural.test(form))) return known;
  return rule.endings.split(' ').map((ending) => woman.replace(rule.stem, ending));
}

function isOfMan(word: string, forms: readonly string[], locale: Locale): boolean {
  const marks = ofMen[locale];
  if (marks === undefined || word.length < 4 || forms.length < 2) return false;
  return marks.word.test(word) || forms.some((form) => marks.plural.test(form));
}

function formsOf(word: string, dictionary: Dictionary): string[] {
  return dictionary.endings(word).map(({ drop, add }) => word.slice(0, word.length - drop) + add);
}
