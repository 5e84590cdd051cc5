import { z } from 'zod';
import { aliasField } from './fields/alias.ts';
import { expects } from './fields/expectation.ts';
import { localeField } from './fields/locale.ts';
import { localisedText } from './fields/localised-text.ts';
import { sectionNames } from './section-names.ts';

/** A word of an address: small letters without diacritics, digits and single hyphens. */
export const segmentField = z
  .string()
  .max(60, expects('path-segment'))
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, expects('path-segment'));

/** `sections` of `site.yaml`: what the parts of a site are called, and where they lie. */
export const siteSectionsSchema = z
  .partialRecord(
    z.enum(sectionNames),
    z.strictObject({
      name: localisedText
        .describe('What the section is called, for all languages or for each.')
        .meta({
          pl: {
            title: 'Nazwa',
            description: 'Jak nazywa się dział, tak samo we wszystkich językach albo w każdym osobno.',
          },
          examples: ['Narady', { pl: 'Narady', en: 'Councils' }],
        })
        .optional(),
      path: z
        .union([segmentField, z.record(localeField, segmentField)], expects('path-segment'))
        .describe('The word of the section in addresses, for all languages or for each.')
        .meta({
          pl: {
            title: 'Słowo w adresie',
            description: 'Słowo działu w adresach, takie samo we wszystkich językach albo w każdym inne.',
          },
          examples: ['narady', { pl: 'narady', en: 'councils' }],
        })
        .optional(),
      aliases: z
        .array(aliasField)
        .describe('Old addresses of the section; all that lies below them leads to the new ones.')
        .meta({
          pl: {
            title: 'Dawne adresy',
            description: 'Dawne adresy działu. Wszystko, co pod nimi leżało, prowadzi pod nowe.',
          },
          examples: [['/spotkania/']],
        })
        .default([]),
    }),
  )
  .describe(`Names and addresses of sections: ${sectionNames.join(', ')}.`)
  .meta({
    pl: { title: 'Działy', description: `Nazwy i adresy działów: ${sectionNames.join(', ')}.` },
    examples: [{ meetings: { name: 'Narady', path: 'narady' } }],
  });

/** What a site says of its sections; those that it does not name keep Kronika's names and words. */
export type SiteSections = z.output<typeof siteSectionsSchema>;
