import { z } from 'zod';
import { partyField } from './party.ts';
import { textField } from './text.ts';

/** Somebody who spoke, trained or represented an institution. */
export const personField = z.strictObject({
  name: textField.describe('First name and surname, or the office alone where the source gives no name.'),
  role: textField.describe('Office or profession.').optional(),
  organisation: partyField.optional(),
  topic: textField.describe('What they spoke about.').optional(),
});
