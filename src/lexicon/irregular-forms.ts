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
    sąsiad: 'sąsiedzi sąsiedzie',
    świat: 'świecie',
    tydzień: 'tygodnia tygodniowi tygodniem tygodniu tygodnie tygodni tygodniom tygodniami tygodniach',
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
