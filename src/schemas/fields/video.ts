import { z } from 'zod';
import { dateField } from './date.ts';
import { expects } from './expectation.ts';
import { webAddressField } from './link.ts';
import { textField } from './text.ts';

/** A film about the entry, kept elsewhere. */
export const videoField = z.strictObject({
  url: webAddressField,
  title: textField,
  date: dateField.describe('When it was recorded or shown.').optional(),
  duration: z
    .string(expects('time-span'))
    .regex(/^(?:\d{1,2}:)?\d{1,2}:\d{2}$/, expects('time-span'))
    .describe('Length as 4:35 or 1:02:10.')
    .optional(),
  transcript: textField.describe('What is said and shown, or the path of a file that holds it.').optional(),
});
