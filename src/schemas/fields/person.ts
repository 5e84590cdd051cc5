import { z } from 'zod';
import { partyField } from './party.ts';
import { textField } from './text.ts';

/** Somebody who spoke, trained or represented an institution. */
export const personField = z.strictObject({
  name: textField.describe('First name and surname, or the office alone where the source gives no name.').meta({
    pl: {
      title: 'Imię i nazwisko',
      description: 'Imię i nazwisko albo sama funkcja, jeśli źródło nie podaje nazwiska.',
    },
    examples: ['Halina Mgławska'],
  }),
  role: textField
    .describe('Office or profession.')
    .meta({ pl: { title: 'Funkcja', description: 'Funkcja albo zawód.' }, examples: ['koordynatorka projektu'] })
    .optional(),
  organisation: partyField
    .describe('The institution that they come from.')
    .meta({
      pl: { title: 'Instytucja', description: 'Skąd jest: nazwa wpisu z organisations albo „name: …”.' },
      examples: ['powiatowy-urzad-pracy-w-trojrzeczu'],
    })
    .optional(),
  topic: textField
    .describe('What they spoke about.')
    .meta({ pl: { title: 'Temat', description: 'O czym była mowa.' }, examples: ['co zrobiliśmy zimą'] })
    .optional(),
});
