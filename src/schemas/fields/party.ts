import { z } from 'zod';
import { expects } from './expectation.ts';
import { referenceTo } from './reference.ts';
import { textField } from './text.ts';

/** Somebody who organises, hosts or belongs: the slug of an organisation, or a name that has no entry. */
export const partyField = z.union(
  [referenceTo('organisations'), z.strictObject({ name: textField })],
  expects('party'),
);
