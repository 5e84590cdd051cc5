import { z } from 'zod';
import { entryFields } from './fields/entry.ts';
import { countField, eventFields, spanIsOrdered, spanIssue } from './fields/event.ts';
import { personField } from './fields/person.ts';
import type { SchemaContext } from './fields/picture.ts';
import { textField } from './fields/text.ts';

/** What sort of meeting it is. */
export const meetingKinds = ['partnership', 'task-team', 'conference', 'signing', 'consultation', 'other'] as const;

/**
 * A meeting that is ahead or took place.
 * @param context supplies the schema of a picture's path
 */
export function meetingSchema<Image extends z.ZodType<unknown, string>>(context: SchemaContext<Image>) {
  return z
    .strictObject({
      ...entryFields(context),
      ...eventFields,
      kind: z.enum(meetingKinds),
      ordinal: countField.describe('2 for the second meeting of its kind.').optional(),
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
export type Meeting = z.output<ReturnType<typeof meetingSchema>>;
