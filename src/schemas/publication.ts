import { z } from 'zod';
import { fileField } from './fields/attachment.ts';
import { entryFields } from './fields/entry.ts';
import { expects } from './fields/expectation.ts';
import { webAddressField } from './fields/link.ts';
import type { ImageFile, SchemaContext } from './fields/picture.ts';
import { referenceTo } from './fields/reference.ts';
import { textField } from './fields/text.ts';

/** What sort of publication it is. */
export const publicationKinds = ['book', 'report', 'survey', 'supplement', 'strategy', 'recording'] as const;

/** ISBN of ten or thirteen digits, with or without hyphens; the last of ten may be X. */
const isbnPattern = /^(?:97[89][- ]?)?(?:\d[- ]?){9}[\dX]$/;

/**
 * Something that a project published.
 * @param context supplies the schema of a picture's path
 */
export function publicationSchema<Image extends z.ZodType>(context: SchemaContext<Image>) {
  return z
    .strictObject({
      ...entryFields(context),
      kind: z.enum(publicationKinds),
      authors: z.array(textField).default([]),
      year: z.int(expects('positive-integer')).min(1800).max(2200).optional(),
      publisher: textField.optional(),
      isbn: z.string(expects('isbn')).regex(isbnPattern, expects('isbn')).optional(),
      file: fileField.describe('Path of the file, relative to the entry.').optional(),
      url: webAddressField.optional(),
      project: referenceTo('projects').optional(),
    })
    .refine(({ file, url }) => file === undefined || url === undefined, {
      ...expects('publication-source'),
      path: ['url'],
    });
}

export type PublicationInput = z.input<ReturnType<typeof publicationSchema<z.ZodString>>>;
export type Publication = z.output<ReturnType<typeof publicationSchema<z.ZodType<ImageFile>>>>;
