import type { Locale } from '../i18n/locale.ts';

/** Forms that a dictionary lists as words of their own, by the word they belong to. */
const lists: Partial<Record<Locale, Record<string, string>>> = {
  pl: {
    czoło: 'czele',
    człowiek: 'ludzie ludzi ludziom ludźmi ludziach',
    dziecko: 'dzieci dzieciom dziećmi dzieciach',
    gość: 'gościom gośćmi gościach',
    książę: 'księcia księciu księciem książąt książętom',
    las: 'lesie',
    miasto: 'mieście',
    oko: 'oczy oczu oczom oczami oczyma oczach',
    ojciec: 'ojca ojcu ojcem ojców ojcze',
    popiół: 'popiele',
    przedmieście: 'przedmieść',
    przyjaciel: 'przyjaciół przyjaciołom przyjaciółmi przyjaciołach',
    przód: 'przedzie',
    ręka: 'ręku rękoma',
    rzeczpospolita: 'rzeczypospolitej rzeczpospolitą rzecząpospolitą',
    sąsiad: 'sąsiedzi sąsiedzie',
    świat: 'świecie',
    tydzień: 'tygodnia tygodniowi tygodniem tygodniu tygodnie tygodni tygodniom tygodniami tygodniach',
    dwa: 'dwie dwaj dwóch dwu dwom dwoma dwiema dwoje dwojga',
    trzy: 'trzej trzech trzem trzema troje trojga',
    cztery: 'czterej czterech czterem czterema czworo',
    pięć: 'pięciu pięcioma pięcioro',
    sześć: 'sześciu sześcioma sześcioro',
    siedem: 'siedmiu siedmioma siedmioro',
    osiem: 'ośmiu ośmioma ośmioro',
    dziewięć: 'dziewięciu dziewięcioma dziewięcioro',
    dziesięć: 'dziesięciu dziesięcioma dziesięcioro',
    dwadzieścia: 'dwudziestu dwudziestoma',
    trzydzieści: 'trzydziestu trzydziestoma',
    czterdzieści: 'czterdziestu czterdziestoma',
    sto: 'stu',
    dwieście: 'dwustu',
    ucho: 'uszy uszu uszom uszami uszyma uszach',
    wiatr: 'wietrze',
    wiara: 'wierze',
  },
  uk: {
    дитина: 'діти дітей дітям дітьми дітях',
    людина: 'люди людей людям людьми людях',
  },
};

/** Irregular forms of the words of a language; each word by its own forms too. */
export function irregularForms(locale: Locale): Map<string, string[]> {
  return new Map(Object.entries(lists[locale] ?? {}).map(([word, forms]) => [word, forms.split(' ')]));
}

/** Endings of nouns whose forms a dictionary partly lists as words of their own: świat, światem. */
const looseEndings: Partial<Record<Locale, readonly string[]>> = { pl: ['a', 'u', 'owi', 'em', 'iem', 'ie', 'i'] };

/**
 * Forms of a word that a dictionary lists alone.
 * @param isAlone whether it lists a form without rules
 */
export function looseForms(word: string, locale: Locale, isAlone: (form: string) => boolean): string[] {
  return (looseEndings[locale] ?? []).map((ending) => word + ending).filter(isAlone);
}

/** Words that a form may belong to which a dictionary lists alone. */
export function wordsOfLooseForm(form: string, locale: Locale): string[] {
  return (looseEndings[locale] ?? [])
    .filter((ending) => form.endsWith(ending))
    .map((ending) => form.slice(0, form.length - ending.length));
}
