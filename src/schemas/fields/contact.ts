import { z } from 'zod';
import { expects } from './expectation.ts';
import { textField } from './text.ts';

/** A phone number as people write it: an optional plus, digits, spaces, brackets and hyphens, at least nine digits. */
export const phoneField = z.string(expects('phone')).regex(/^\+?(?:[\s()-]*\d){9,15}[\s()-]*$/, expects('phone'));

/** Where the public can turn: office, address, room, phones, e-mail. */
export const contactField = z.strictObject({
  office: textField.describe('Name of the office or desk.').optional(),
  address: textField.describe('Street, number, postcode and town in one line.').optional(),
  room: textField.describe('Floor and room.').optional(),
  phones: z.array(phoneField).describe('Phone numbers, each as it should be shown.').optional(),
  email: z.email(expects('email')).describe('An address that somebody reads.').optional(),
});
