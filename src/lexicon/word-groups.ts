import type { Locale } from '../i18n/locale.ts';
import { fold } from '../search/fold.ts';
import { lightStem } from '../search/light-stem.ts';
import type { WordGroup } from '../search/word-group.ts';
import { counterparts } from './counterparts.ts';
import type { Dictionary, Ending, Lemma } from './hunspell.ts';
import { irregularForms, looseForms, wordsOfLooseForm } from './irregular-forms.ts';

/** A word and the forms of it that the site has. */
interface SiteWord {
  lemma: Lemma;
  found: Set<string>;
}

/**
 * Groups the words of a site by what they are forms of. A word that the dictionary knows comes with all
 * its forms, also those not on the site. Others are grouped by their stem, and join a known word that
 * has it. A form of two words is in both groups.
 * @param pages how many pages have a form; a form with 0 is grouped as well
 * @param dictionary of the language, where there is one
 */
export function wordGroups(
  pages: ReadonlyMap<string, number>,
  locale: Locale,
  dictionary: Dictionary | undefined,
): WordGroup[] {
  const irregular = irregularForms(locale);
  const wordsOfIrregular = Map.groupBy(
    [...irregular].flatMap(([word, forms]) => forms.map((form) => ({ word, form }))),
    ({ form }) => form,
  );
  const known = new Map<string, Ending[]>();
  const endings = (word: string) => {
    const found = known.get(word) ?? dictionary?.endings(word) ?? [];
    known.set(word, found);
    return found;
  };
  const isAlone = (form: string) => dictionary?.isAlone(form) === true;
  const lemmasOf = (form: string): Lemma[] => [
    // A word without any ending is one that the dictionary lists form by form.
    ...(dictionary?.lemmas(form) ?? []).filter(({ word }) => endings(word).length > 1 || irregular.has(word)),
    ...(wordsOfIrregular.get(form) ?? []).map(({ word }) => ({ word, prefix: '' })),
    ...(isAlone(form) ? wordsOfLooseForm(form, locale) : [])
      .filter((word) => word.length > 2 && endings(word).length > 1)
      .map((word) => ({ word, prefix: '' })),
  ];

  const words = new Map<string, SiteWord>();
  const unknown: string[] = [];
  for (const form of [...pages.keys()].sort()) {
    const lemmas = lemmasOf(form);
    if (lemmas.length === 0) unknown.push(form);
    for (const lemma of lemmas) {
      const key = lemma.prefix + lemma.word;
      const word = words.get(key) ?? { lemma, found: new Set() };
      words.set(key, word);
      word.found.add(form);
    }
  }

  const stemOf = (form: string) => lightStem(fold(form), locale);
  const knownByStem = new Map<string, Set<SiteWord>>();
  for (const word of words.values()) {
    for (const stem of new Set([...word.found].map(stemOf))) {
      const same = knownByStem.get(stem);
      if (same) same.add(word);
      else knownByStem.set(stem, new Set([word]));
    }
  }
  const alone: WordGroup[] = [];
  for (const [stem, forms] of Map.groupBy(unknown, stemOf)) {
    const joined = knownByStem.get(stem);
    for (const { found } of joined ?? []) for (const form of forms) found.add(form);
    const [word = '', ...others] = forms.sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
    // By itself as well: what is asked with an ending that the known word does not take (Pielachem) is a name.
    alone.push({ word, forms: new Map([word, ...others].map((form) => [form, pages.get(form) ?? 0])) });
  }

  const groups = [...words.values()].map(({ lemma: { word, prefix }, found }): WordGroup => {
    const made = endings(word).map(({ drop, add }) => prefix + word.slice(0, word.length - drop) + add);
    const forms = [
      prefix + word,
      ...made,
      ...(irregular.get(word) ?? []),
      ...looseForms(word, locale, isAlone),
      ...[...found].sort(),
      ...(dictionary && prefix === '' ? counterparts(word, locale, dictionary) : [])
        .filter((other) => !other.forms.some((form) => pages.has(form)))
        .flatMap((other) => other.forms),
    ];
    return { word: prefix + word, forms: new Map(forms.map((form) => [form, pages.get(form) ?? 0])) };
  });
  return [...groups, ...alone].sort((a, b) => (a.word < b.word ? -1 : 1));
}
