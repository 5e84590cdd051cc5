import { z } from 'zod';
import { entryFields } from './fields/entry.ts';
import { countField, eventFields, spanIsOrdered, spanIssue } from './fields/event.ts';
import { expects } from './fields/expectation.ts';
import { personField } from './fields/person.ts';
import type { ImageFile, SchemaContext } from './fields/picture.ts';
import { referenceTo } from './fields/reference.ts';
import { textField } from './fields/text.ts';

/**
 * A workshop or training, alone or in a series.
 * @param context supplies the schema of a picture's path
 */
export function workshopSchema<Image extends z.ZodType>(context: SchemaContext<Image>) {
  return z
    .strictObject({
      ...entryFields(context),
      ...eventFields,
      series: referenceTo('series').optional(),
      number: countField.describe('Its place in the series.').optional(),
      topics: z.array(z.strictObject({ title: textField, summary: textField.optional() })).optional(),
      trainers: z.array(personField).optional(),
    })
    .refine(spanIsOrdered, spanIssue)
    .refine(({ series, number }) => (series === undefined) === (number === undefined), {
      ...expects('series-number'),
      path: ['number'],
    });
}

export type WorkshopInput = z.input<ReturnType<typeof workshopSchema<z.ZodString>>>;
export type Workshop = z.output<ReturnType<typeof workshopSchema<z.ZodType<ImageFile>>>>;
