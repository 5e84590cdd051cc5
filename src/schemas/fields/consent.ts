import { z } from 'zod';
import { momentField } from './date.ts';
import type { Wording } from './field-texts.ts';
import { textField } from './text.ts';

/** Why a picture of people may be published: Polish copyright act, article 81, on likenesses. */
export const consentBases = ['people', 'public-event', 'public-person', 'no-people', 'other'] as const;

export type ConsentBasis = (typeof consentBases)[number];

/** Each reason in words. */
export const consentBasisTexts: Record<(typeof consentBases)[number], Wording> = {
  people: { pl: 'zgoda osób, które widać', en: 'the people shown have agreed' },
  'public-event': {
    pl: 'zgromadzenie, krajobraz albo impreza publiczna (art. 81 ust. 2 pkt 2 prawa autorskiego)',
    en: 'people as part of a gathering, a landscape or a public event (article 81, 2, 2 of the Polish copyright act)',
  },
  'public-person': {
    pl: 'osoba powszechnie znana w czasie pełnienia funkcji (art. 81 ust. 2 pkt 1 prawa autorskiego)',
    en: 'a well-known person on duty (article 81, 2, 1 of the Polish copyright act)',
  },
  'no-people': { pl: 'nie widać nikogo, kogo można rozpoznać', en: 'nobody can be recognised' },
  other: { pl: 'inna podstawa', en: 'another reason' },
};

/** On what grounds pictures are published; for editors alone, it never leaves the content. */
export const consentField = z.strictObject({
  basis: z
    .enum(consentBases)
    .describe('Why it may be published.')
    .meta({
      pl: { title: 'Podstawa', description: 'Dlaczego wolno to opublikować.' },
      values: consentBasisTexts,
    }),
  note: textField
    .describe('Where the consent is kept, and whatever else should be known. Never published.')
    .meta({
      pl: { title: 'Uwagi', description: 'Gdzie leży zgoda i co jeszcze trzeba wiedzieć. Nigdy nie trafia na stronę.' },
      examples: ['Zgody w segregatorze 12, biuro projektu'],
    })
    .optional(),
  until: momentField
    .describe('The last day of the consent; after it the picture is withdrawn.')
    .meta({
      pl: { title: 'Ważna do', description: 'Ostatni dzień zgody. Potem zdjęcie znika ze strony.' },
      examples: ['2028-12-31'],
    })
    .optional(),
});

/** Withdraws a picture, or a gallery with all its pictures. */
export const hiddenField = z
  .boolean()
  .describe('Withdrawn: shown nowhere on the site, in no language, also where the same file is used elsewhere.')
  .meta({
    pl: {
      title: 'Wycofane',
      description: 'true: znika z całej strony, we wszystkich językach, także tam, gdzie użyto tego samego pliku.',
    },
  });
