import type { Locale } from '../i18n/locale.ts';

/** Endings by language, of folded words. */
const endings: Record<Locale, string> = {
  pl: `a ach ami ą e ego ej em emu i ia iach iami ich ie iego iej iem iemu im imi io iom iow iowi iu
       ii ji o om ow owi owie u y ych ym ymi`,
  uk: `а ам ами ах е ев еви ем ею є єві єм єю и им ими их ів і ів іи іі ія ієи ію іям іями іях о ові
       ого ои ому ою у ь ю я ям ями ях`,
  en: 'd ed er ers es ing ings ly s',
};

const lists = Object.fromEntries(
  Object.entries(endings).map(([locale, list]) => [
    locale,
    list.split(/\s+/).sort((a, b) => b.length - a.length || (a < b ? -1 : 1)),
  ]),
);

/** Letters that are left at least: they must still tell a word from others. */
export const shortestStem = 3;

// A vowel that other forms of the word lose: Marek, Marka; Kopeć, Kopcia.
const fleeting: Partial<Record<Locale, RegExp>> = {
  pl: /(?<=[^aeiouy])i?e(?=[cklrn]$)/,
  uk: /(?<=[^аеєиіоуюя])[оеє](?=[кцлрн]$)/,
};

/**
 * A word without its ending, roughly: enough to bring forms of a name together that no dictionary knows
 * (Cielecki, Cieleckiej; partner, partners). It may join unlike words, so it is asked last.
 * @param word folded
 */
export function lightStem(word: string, locale: Locale): string {
  const ending =
    (lists[locale] ?? []).find((end) => word.endsWith(end) && word.length - end.length >= shortestStem) ?? '';
  const stem = word.slice(0, word.length - ending.length);
  const pattern = ending === '' ? fleeting[locale] : undefined;
  const firm = pattern && stem.length > shortestStem ? stem.replace(pattern, '') : stem;
  // What softens the consonant before an ending: Kopci-a.
  return firm.length > shortestStem ? firm.replace(/[iіь]$|(?<=[^aeiouy])[ey]$/, '') : firm;
}

/**
 * A word without each ending that it may have, the longest rest first: a name that itself ends like a form
 * (Pielach, Maciej) is told from its forms so (Pielachem, Maciejem).
 * @param word folded
 */
export function withoutEndings(word: string, locale: Locale): string[] {
  return (lists[locale] ?? [])
    .filter((end) => word.endsWith(end) && word.length - end.length > shortestStem)
    .map((end) => word.slice(0, word.length - end.length))
    .sort((a, b) => b.length - a.length);
}
