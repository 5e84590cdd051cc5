import { z } from 'zod';
import { atOnce } from './fields/at-once.ts';
import { entryFields } from './fields/entry.ts';
import { eventNumberField, eventFields, spanIsOrdered, spanIssue } from './fields/event.ts';
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
      series: referenceTo('series')
        .describe('The series that it belongs to; with number.')
        .meta({
          pl: { title: 'Cykl', description: 'Cykl, do którego należą warsztaty. Razem z polem number.' },
          examples: ['telefon-bez-strachu'],
        })
        .optional(),
      number: eventNumberField
        .describe('Its place in the series.')
        .meta({
          pl: { title: 'Numer w cyklu', description: 'Które to warsztaty w cyklu. Razem z polem series.' },
          examples: [1],
        })
        .optional(),
      topics: z
        .array(
          z.strictObject({
            title: textField.describe('What the topic is called.').meta({
              pl: { title: 'Temat', description: 'Jak nazywa się temat.' },
              examples: ['Kontakty i wiadomości'],
            }),
            summary: textField
              .describe('What people learn.')
              .meta({ pl: { title: 'Streszczenie', description: 'Czego można się nauczyć.' } })
              .optional(),
          }),
        )
        .describe('What it is about, in order.')
        .meta({ pl: { title: 'Zagadnienia', description: 'O czym są warsztaty, po kolei.' } })
        .optional(),
      trainers: z
        .array(personField)
        .describe('Who leads it.')
        .meta({ pl: { title: 'Prowadzący', description: 'Kto prowadzi warsztaty.' } })
        .optional(),
    })
    .refine(spanIsOrdered, spanIssue)
    .refine(({ series, number }) => (series === undefined) === (number === undefined), {
      ...expects('series-number'),
      ...atOnce,
      path: ['number'],
    })
    .meta({
      description: 'A workshop or training, alone or in a series.',
      pl: { title: 'Warsztaty', description: 'Warsztaty albo szkolenie, same albo w cyklu.' },
      dependencies: { series: ['number'], number: ['series'] },
    });
}

export type WorkshopInput = z.input<ReturnType<typeof workshopSchema<z.ZodString>>>;
export type Workshop = z.output<ReturnType<typeof workshopSchema<z.ZodType<ImageFile>>>>;
