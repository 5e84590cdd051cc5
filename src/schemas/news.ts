import { z } from 'zod';
import { momentField } from './fields/date.ts';
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
      pubDate: momentField.describe('When it is published; news always has a date.'),
      project: referenceTo('projects').optional(),
      about: z.array(entryReference).describe('Entries it tells about: workshops/2026-12-10-kompas').default([]),
      alert: z.boolean().describe('Shown as a banner on every page until expiryDate.').default(false),
    })
    .refine(({ alert, expiryDate }) => !alert || expiryDate !== undefined, {
      ...expects('alert-expiry'),
      path: ['expiryDate'],
    });
}

export type NewsInput = z.input<ReturnType<typeof newsSchema<z.ZodString>>>;
export type News = z.output<ReturnType<typeof newsSchema<z.ZodType<ImageFile>>>>;
