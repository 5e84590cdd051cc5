import { z } from 'zod';
import type { Wording } from './fields/field-texts.ts';
import { carrierFields, carrierIssue, carrierSchema, hasOneCarrier } from './fields/carrier.ts';
import { yearField } from './fields/date.ts';
import { entryFields } from './fields/entry.ts';
import { expects } from './fields/expectation.ts';
import type { ImageFile, SchemaContext } from './fields/picture.ts';
import { referenceTo } from './fields/reference.ts';
import { textField } from './fields/text.ts';

/** What sort of publication it is. */
export const publicationKinds = ['book', 'report', 'survey', 'supplement', 'strategy', 'recording'] as const;

/** Each sort of publication in words. */
export const publicationKindTexts: Record<(typeof publicationKinds)[number], Wording> = {
  book: { pl: 'książka', en: 'a book' },
  report: { pl: 'raport', en: 'a report' },
  survey: { pl: 'ankieta', en: 'a survey' },
  supplement: { pl: 'dodatek prasowy', en: 'a newspaper supplement' },
  strategy: { pl: 'strategia', en: 'a strategy' },
  recording: { pl: 'nagranie', en: 'a recording' },
};

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
      kind: z
        .enum(publicationKinds)
        .describe('What sort of publication it is.')
        .meta({
          pl: { title: 'Rodzaj', description: 'Co to za publikacja.' },
          values: publicationKindTexts,
        }),
      year: yearField
        .describe('The year in which it appeared.')
        .meta({ pl: { title: 'Rok', description: 'Rok wydania.' }, examples: [2027] })
        .optional(),
      publisher: textField
        .describe('Who published it.')
        .meta({ pl: { title: 'Wydawca', description: 'Kto to wydał.' } })
        .optional(),
      isbn: z
        .string()
        .regex(isbnPattern, expects('isbn'))
        .describe('ISBN, with or without hyphens.')
        .meta({
          pl: { title: 'ISBN', description: 'Numer ISBN, z łącznikami albo bez.' },
          examples: ['978-83-01-00000-1'],
        })
        .optional(),
      ...carrierFields,
      project: referenceTo('projects')
        .describe('The project that it belongs to.')
        .meta({ pl: { title: 'Projekt', description: 'Projekt, do którego należy.' } })
        .optional(),
    })
    .refine(hasOneCarrier, carrierIssue)
    .meta({
      description: 'Something that a project published.',
      pl: { title: 'Publikacja', description: 'Książka, raport albo nagranie, które wydał projekt.' },
      ...carrierSchema,
    });
}

export type PublicationInput = z.input<ReturnType<typeof publicationSchema<z.ZodString>>>;
export type Publication = z.output<ReturnType<typeof publicationSchema<z.ZodType<ImageFile>>>>;
