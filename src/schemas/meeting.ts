import { z } from 'zod';
import { dateField } from './fields/date.ts';
import { entryFields } from './fields/entry.ts';
import { countField, eventFields, spanIsOrdered, spanIssue } from './fields/event.ts';
import { partyField } from './fields/party.ts';
import { personField } from './fields/person.ts';
import type { ImageFile, SchemaContext } from './fields/picture.ts';
import { textField } from './fields/text.ts';

/** What sort of meeting it is. */
export const meetingKinds = ['partnership', 'task-team', 'conference', 'signing', 'consultation', 'other'] as const;

/**
 * A meeting that is ahead or took place.
 * @param context supplies the schema of a picture's path
 */
export function meetingSchema<Image extends z.ZodType>(context: SchemaContext<Image>) {
  return z
    .strictObject({
      ...entryFields(context),
      ...eventFields,
      kind: z.enum(meetingKinds),
      ordinal: countField.describe('2 for the second meeting of its kind.').optional(),
      signatories: z.array(partyField).describe('Who signed, where something was signed.').optional(),
      purposes: z.array(textField).describe('What an agreement is for.').optional(),
      commentsUntil: dateField.describe('Until when a consultation takes written comments.').optional(),
      team: textField.describe('Name of the task team, as in the project.').optional(),
      parts: z
        .array(
          z.strictObject({
            title: textField,
            summary: textField.optional(),
            speakers: z.array(personField).optional(),
          }),
        )
        .describe('What happened, in order.')
        .optional(),
    })
    .refine(spanIsOrdered, spanIssue);
}

export type MeetingInput = z.input<ReturnType<typeof meetingSchema<z.ZodString>>>;
export type Meeting = z.output<ReturnType<typeof meetingSchema<z.ZodType<ImageFile>>>>;
