import { z } from 'zod';
import { expects } from './expectation.ts';
import { textField } from './text.ts';

/** A phone number as people write it: an optional plus, digits, spaces, brackets and hyphens, at least nine digits. */
export const phoneField = z.string().regex(/^\+?(?:[\s()-]*\d){9,15}[\s()-]*$/, expects('phone'));

/** Where the public can turn: office, address, room, phones, e-mail. */
export const contactField = z.strictObject({
  office: textField
    .describe('Name of the office or desk.')
    .meta({ pl: { title: 'Biuro', description: 'Nazwa biura, wydziału albo stanowiska.' } })
    .optional(),
  address: textField
    .describe('Street, number, postcode and town in one line.')
    .meta({
      pl: { title: 'Adres', description: 'Ulica, numer, kod i miejscowość w jednym wierszu.' },
      examples: ['ul. Nadbrzeżna 3, 00-000 Trójrzecz'],
    })
    .optional(),
  room: textField
    .describe('Floor and room.')
    .meta({ pl: { title: 'Pokój', description: 'Piętro i pokój.' }, examples: ['I piętro, pokój 12'] })
    .optional(),
  phones: z
    .array(phoneField)
    .describe('Phone numbers, each as it should be shown.')
    .meta({
      pl: { title: 'Telefony', description: 'Numery telefonów, każdy tak, jak ma być pokazany, w apostrofach.' },
      examples: [['+48 22 123 45 67']],
    })
    .optional(),
  email: z
    .email(expects('email'))
    .describe('An address that somebody reads.')
    .meta({
      pl: { title: 'E-mail', description: 'Adres, na który ktoś odpowiada.' },
      examples: ['biuro@example.org'],
    })
    .optional(),
});
