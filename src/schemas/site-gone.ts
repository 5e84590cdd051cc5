import { z } from 'zod';
import { dateField } from './fields/date.ts';
import { expects } from './fields/expectation.ts';
import { webAddressField } from './fields/link.ts';
import { localisedText } from './fields/localised-text.ts';
import { entryReference } from './fields/reference.ts';

/** An address that this site had: plain parts, as it gives its pages, so that every host finds a page there. */
const goneAddress = z.string(expects('gone-address')).regex(/^(?:\/[\w~-][\w.~-]*)+\/?$/, expects('gone-address'));

/** `gone` of `site.yaml`: addresses of what was taken off the site on purpose. */
export const siteGoneSchema = z
  .array(
    z.strictObject({
      path: goneAddress.describe('The address that it had on this site.').meta({
        pl: { title: 'Adres', description: 'Jaki adres miała strona, od ukośnika.' },
        examples: ['/aktualnosci/2019-03-01-nabor/'],
      }),
      date: dateField
        .describe('When it was taken off.')
        .meta({ pl: { title: 'Kiedy', description: 'Kiedy ją usunięto.' }, examples: ['2026-11-29'] })
        .optional(),
      reason: localisedText
        .describe('Why, in words for readers.')
        .meta({
          pl: { title: 'Dlaczego', description: 'Dlaczego, w słowach dla czytelników.' },
          examples: ['Nabór się zakończył, a ogłoszenie było ważne pięć lat.'],
        })
        .optional(),
      to: z
        .union([entryReference, webAddressField], expects('entry-or-address'))
        .describe('Where readers find what comes closest: an entry, or an address elsewhere.')
        .meta({
          pl: {
            title: 'Co zamiast niej',
            description: 'Gdzie czytelnik znajdzie coś podobnego: wpis na tej stronie albo adres gdzie indziej.',
          },
          examples: ['projects/dolina-trzech-rzek', 'https://example.org/nabory'],
        })
        .optional(),
    }),
  )
  .describe('Addresses of pages that were taken off on purpose; each has a page that says so.')
  .meta({
    pl: {
      title: 'Usunięte strony',
      description:
        'Adresy stron usuniętych celowo. Pod każdym jest strona, która to mówi, zamiast komunikatu o błędzie.',
    },
  });
