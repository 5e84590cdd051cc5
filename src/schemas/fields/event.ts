import { z } from 'zod';
import { dateField, endsAfterStart } from './date.ts';
import { expects } from './expectation.ts';
import { webAddressField } from './link.ts';
import { partyField } from './party.ts';
import { personField } from './person.ts';
import { referenceTo } from './reference.ts';
import { textField } from './text.ts';

/** A count of people, places or pieces. */
export const countField = z.int(expects('positive-integer')).positive(expects('positive-integer'));

/** A place with an entry of its own, or one described here. */
export const venueField = z.union(
  [
    referenceTo('places'),
    z.strictObject({
      name: textField,
      address: textField.optional(),
      place: referenceTo('places').describe('The town or municipality.').optional(),
      room: textField.optional(),
    }),
  ],
  expects('venue'),
);

/** What meetings and workshops have in common. */
export const eventFields = {
  project: referenceTo('projects').describe('The project that the event belongs to.').optional(),
  start: dateField.describe('When it begins, as exact as is known: 2012-06-20T09:00'),
  end: dateField.describe('When it ends.').optional(),
  previousStart: dateField.describe('The old date of an event that was moved.').optional(),
  venue: venueField.optional(),
  online: z.strictObject({ url: webAddressField }).describe('Where to join over the internet.').optional(),
  status: z.enum(['scheduled', 'cancelled', 'postponed', 'moved']).default('scheduled'),
  organisers: z.array(partyField).optional(),
  hosts: z.array(partyField).optional(),
  participants: z
    .strictObject({
      count: countField.optional(),
      approximate: z
        .enum(['about', 'almost', 'over'])
        .describe('How the count is meant where it is not exact.')
        .optional(),
      groups: z.array(textField).describe('Who they were.').optional(),
    })
    .optional(),
  speakers: z.array(personField).describe('Who spoke.').optional(),
  guests: z.array(personField).describe('Who came as a guest, without a speech that is known.').optional(),
  outcomes: z.array(textField).describe('What came of it.').optional(),
  registration: z
    .strictObject({
      url: webAddressField,
      deadline: dateField.optional(),
      places: countField.optional(),
    })
    .optional(),
  next: z
    .strictObject({ date: dateField.optional(), place: referenceTo('places').optional(), note: textField.optional() })
    .describe('When and where the following one is, before it has an entry of its own.')
    .optional(),
};

/**
 * The rule that an event or a period ends no earlier than it begins.
 * @param span its two dates
 */
export function spanIsOrdered({ start, end }: { start: string; end?: string | undefined }): boolean {
  return end === undefined || endsAfterStart(start, end);
}

/** Where and how a broken `spanIsOrdered` is reported. */
export const spanIssue = { ...expects('end-after-start'), path: ['end'] };
