import { z } from 'zod';
import { atOnce } from './fields/at-once.ts';
import { carrierFields, carrierIssue, carrierSchema, hasOneCarrier } from './fields/carrier.ts';
import { dateField, endsAfterStart, momentField } from './fields/date.ts';
import { entryFields } from './fields/entry.ts';
import { expects } from './fields/expectation.ts';
import type { Wording } from './fields/field-texts.ts';
import { partyField } from './fields/party.ts';
import type { ImageFile, SchemaContext } from './fields/picture.ts';
import { referenceTo } from './fields/reference.ts';
import { textField } from './fields/text.ts';

/** What sort of document it is. */
export const documentKinds = ['call', 'quotation', 'rules', 'form', 'template', 'guidance'] as const;

/** Each sort of document in words. */
export const documentKindTexts: Record<(typeof documentKinds)[number], Wording> = {
  call: { pl: 'nabór', en: 'a call for applications' },
  quotation: { pl: 'zapytanie ofertowe', en: 'a request for quotations' },
  rules: { pl: 'regulamin', en: 'rules' },
  form: { pl: 'formularz do wypełnienia', en: 'a form to fill in' },
  template: { pl: 'wzór, na przykład umowy', en: 'a template, as of a contract' },
  guidance: { pl: 'instrukcja albo wytyczne', en: 'guidance' },
};

/** Editors write a version as a number or as words; a fraction would lose the last zero of 1.10. */
const versionField = z.union([textField, z.int().nonnegative().transform(String)], expects('document-version'));

/**
 * A document by which people do something: rules, a form, a call for applications.
 * @param context supplies the schema of a picture's path
 */
export function documentSchema<Image extends z.ZodType>(context: SchemaContext<Image>) {
  return z
    .strictObject({
      ...entryFields(context),
      kind: z
        .enum(documentKinds)
        .describe('What sort of document it is.')
        .meta({ pl: { title: 'Rodzaj', description: 'Co to za dokument.' }, values: documentKindTexts }),
      version: versionField
        .describe('Which version it is.')
        .meta({ pl: { title: 'Wersja', description: 'Która to wersja dokumentu.' }, examples: [2, '1.10'] })
        .optional(),
      validFrom: dateField
        .describe('From when it applies.')
        .meta({ pl: { title: 'Obowiązuje od', description: 'Od kiedy dokument obowiązuje.' } })
        .optional(),
      owner: partyField
        .describe('Who answers for the document.')
        .meta({ pl: { title: 'Właściciel', description: 'Kto odpowiada za dokument.' } })
        .optional(),
      replacedBy: referenceTo('documents')
        .describe('The document that took its place.')
        .meta({
          pl: { title: 'Zastąpiony przez', description: 'Dokument, który wszedł na jego miejsce.' },
          examples: ['regulamin-udzialu-2'],
        })
        .optional(),
      opens: momentField
        .describe('From when applications or offers are taken.')
        .meta({ pl: { title: 'Początek naboru', description: 'Od kiedy można składać wnioski albo oferty.' } })
        .optional(),
      closes: momentField
        .describe('Until when they are taken; after that the page says by itself that it is over.')
        .meta({
          pl: {
            title: 'Koniec naboru',
            description: 'Do kiedy można składać wnioski albo oferty. Potem strona sama powie, że nabór się skończył.',
          },
        })
        .optional(),
      result: textField
        .describe('What came of it: who was chosen, or that nobody was.')
        .meta({
          pl: { title: 'Wynik', description: 'Jak skończył się nabór: kogo wybrano albo że nikogo.' },
          examples: ['Wybrano ofertę Drukarni „Trzy Brzegi”.'],
        })
        .optional(),
      ...carrierFields,
      project: referenceTo('projects')
        .describe('The project that it belongs to.')
        .meta({ pl: { title: 'Projekt', description: 'Projekt, do którego należy.' } })
        .optional(),
    })
    .refine(hasOneCarrier, carrierIssue)
    .refine(({ opens, closes }) => opens === undefined || closes === undefined || endsAfterStart(opens, closes), {
      ...expects('end-after-start'),
      ...atOnce,
      path: ['closes'],
    })
    .meta({
      description: 'A document by which people do something: rules, a form, a call for applications.',
      pl: {
        title: 'Dokument',
        description: 'Dokument, z którego ludzie korzystają: regulamin, formularz, nabór, zapytanie ofertowe.',
      },
      ...carrierSchema,
    });
}

export type DocumentInput = z.input<ReturnType<typeof documentSchema<z.ZodString>>>;
export type Document = z.output<ReturnType<typeof documentSchema<z.ZodType<ImageFile>>>>;
