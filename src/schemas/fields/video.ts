import { z } from 'zod';
import { edtfDateField } from './date.ts';
import { expects } from './expectation.ts';
import { webAddressField } from './link.ts';
import { textField } from './text.ts';

/** A film about the entry, kept elsewhere. */
export const videoField = z.strictObject({
  url: webAddressField
    .describe('Where the film is.')
    .meta({ pl: { title: 'Adres filmu', description: 'Pełny adres strony z filmem.' } }),
  title: textField.describe('What the film is called.').meta({
    pl: { title: 'Tytuł filmu', description: 'Jak nazywa się film.' },
    examples: ['Otwarcie projektu w Trójrzeczu'],
  }),
  date: edtfDateField
    .describe('When it was recorded or shown.')
    .meta({ pl: { title: 'Data', description: 'Kiedy film nagrano albo pokazano.' } })
    .optional(),
  duration: z
    .string(expects('time-span'))
    .regex(/^(?:\d{1,2}:)?\d{1,2}:\d{2}$/, expects('time-span'))
    .describe('Length as 4:35 or 1:02:10.')
    .meta({
      pl: { title: 'Długość', description: 'Długość w minutach i sekundach albo z godzinami, w apostrofach.' },
      examples: ['4:35', '1:02:10'],
    })
    .optional(),
  transcript: textField
    .describe('What is said and shown, in words.')
    .meta({
      pl: { title: 'Zapis', description: 'Co w filmie słychać i widać, słowami.' },
    })
    .optional(),
});
