import { z } from 'zod';
import { expects } from './expectation.ts';
import { referenceTo } from './reference.ts';
import { textField } from './text.ts';

/** Somebody who organises, hosts or belongs: the slug of an organisation, or a name that has no entry. */
export const partyField = z.union(
  [
    referenceTo('organisations'),
    z.strictObject({
      name: textField.describe('Its name, where it has no entry.').meta({
        pl: { title: 'Nazwa', description: 'Nazwa, jeśli organizacja nie ma wpisu.' },
        examples: ['Koło Gospodyń w Sarnobrzegach'],
      }),
    }),
  ],
  expects('party'),
);
