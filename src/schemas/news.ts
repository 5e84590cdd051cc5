import { z } from 'zod';
import { momentField } from './fields/date.ts';
import { atOnce } from './fields/at-once.ts';
import { entryFields } from './fields/entry.ts';
import { expects } from './fields/expectation.ts';
import type { ImageFile, SchemaContext } from './fields/picture.ts';
import { entryReference, referenceTo } from './fields/reference.ts';

/**
 * A piece of news.
 * @param context supplies the schema of a picture's path
 */
export function newsSchema<Image extends z.ZodType>(context: SchemaContext<Image>) {
  return z
    .strictObject({
      ...entryFields(context),
      pubDate: momentField.describe('When it is published; news always has a date.').meta({
        pl: { title: 'Data publikacji', description: 'Kiedy aktualność się ukazuje. Zawsze ma datę.' },
      }),
      project: referenceTo('projects')
        .describe('The project that it belongs to.')
        .meta({ pl: { title: 'Projekt', description: 'Projekt, do którego należy.' } })
        .optional(),
      about: z
        .array(entryReference)
        .describe('Entries it tells about: workshops/2026-12-10-kompas')
        .meta({
          pl: { title: 'O czym', description: 'Wpisy, o których jest aktualność.' },
          examples: [['workshops/2026-12-10-kompas']],
        })
        .default([]),
      alert: z
        .boolean()
        .describe('Shown as a banner on every page until expiryDate.')
        .meta({
          pl: {
            title: 'Komunikat',
            description: 'true: pasek na każdej stronie aż do expiryDate, które wtedy trzeba podać.',
          },
        })
        .default(false),
    })
    .refine(({ alert, expiryDate }) => alert !== true || expiryDate !== undefined, {
      ...expects('alert-expiry'),
      ...atOnce,
      path: ['expiryDate'],
    })
    .meta({
      description: 'A piece of news.',
      pl: { title: 'Aktualność', description: 'Co nowego.' },
      if: { properties: { alert: { const: true } }, required: ['alert'] },
      then: { required: ['expiryDate'] },
    });
}

export type NewsInput = z.input<ReturnType<typeof newsSchema<z.ZodString>>>;
export type News = z.output<ReturnType<typeof newsSchema<z.ZodType<ImageFile>>>>;
