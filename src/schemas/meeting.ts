import { z } from 'zod';
import type { Wording } from './fields/field-texts.ts';
import { dateField } from './fields/date.ts';
import { entryFields } from './fields/entry.ts';
import { eventNumberField, eventFields, spanIsOrdered, spanIssue } from './fields/event.ts';
import { partyField } from './fields/party.ts';
import type { ImageFile, SchemaContext } from './fields/picture.ts';
import { referenceTo } from './fields/reference.ts';
import { textField } from './fields/text.ts';

/** What sort of meeting it is. */
export const meetingKinds = ['partnership', 'task-team', 'conference', 'signing', 'consultation', 'other'] as const;

/** Each sort of meeting in words. */
export const meetingKindTexts: Record<(typeof meetingKinds)[number], Wording> = {
  partnership: { pl: 'spotkanie całego partnerstwa', en: 'of the whole partnership' },
  'task-team': { pl: 'spotkanie zespołu zadaniowego', en: 'of a task team' },
  conference: { pl: 'konferencja', en: 'a conference' },
  signing: { pl: 'podpisanie porozumienia', en: 'the signing of an agreement' },
  consultation: { pl: 'konsultacje', en: 'a public consultation' },
  other: { pl: 'inne', en: 'anything else' },
};

/**
 * A meeting that is ahead or took place.
 * @param context supplies the schema of a picture's path
 */
export function meetingSchema<Image extends z.ZodType>(context: SchemaContext<Image>) {
  return z
    .strictObject({
      ...entryFields(context),
      ...eventFields,
      kind: z
        .enum(meetingKinds)
        .describe('What sort of meeting it is.')
        .meta({
          pl: { title: 'Rodzaj', description: 'Co to za spotkanie.' },
          values: meetingKindTexts,
        }),
      ordinal: eventNumberField
        .describe('2 for the second meeting of its kind.')
        .meta({
          pl: { title: 'Które z kolei', description: '2, jeśli to drugie spotkanie tego rodzaju.' },
          examples: [2],
        })
        .optional(),
      series: referenceTo('series')
        .describe('The series that it belongs to; ordinal is then its place in the series.')
        .meta({
          pl: {
            title: 'Cykl',
            description: 'Cykl, do którego należy spotkanie. Pole ordinal mówi wtedy, które to w cyklu.',
          },
          examples: ['wieczory-przy-planszy'],
        })
        .optional(),
      signatories: z
        .array(partyField)
        .describe('Who signed, where something was signed.')
        .meta({ pl: { title: 'Sygnatariusze', description: 'Kto podpisał, jeśli coś podpisano.' } })
        .optional(),
      purposes: z
        .array(textField)
        .describe('What an agreement is for.')
        .meta({ pl: { title: 'Cele porozumienia', description: 'Po co jest porozumienie, w punktach.' } })
        .optional(),
      commentsUntil: dateField
        .describe('Until when a consultation takes written comments.')
        .meta({ pl: { title: 'Uwagi do', description: 'Do kiedy konsultacje przyjmują uwagi na piśmie.' } })
        .optional(),
      team: textField
        .describe('Name of the task team, as in the project.')
        .meta({
          pl: { title: 'Zespół', description: 'Nazwa zespołu, taka sama jak w projekcie.' },
          examples: ['Zespół usług społecznych'],
        })
        .optional(),
    })
    .refine(spanIsOrdered, spanIssue)
    .meta({
      description: 'A meeting that is ahead or took place.',
      pl: { title: 'Spotkanie', description: 'Spotkanie, które będzie albo już było.' },
    });
}

export type MeetingInput = z.input<ReturnType<typeof meetingSchema<z.ZodString>>>;
export type Meeting = z.output<ReturnType<typeof meetingSchema<z.ZodType<ImageFile>>>>;
