import { z } from 'zod';
import { dateField } from './date.ts';
import { expects } from './expectation.ts';
import { localeField } from './locale.ts';
import { textField } from './text.ts';

/** The path of a file beside the entry. */
export const fileField = z
  .string(expects('attachment-file'))
  .regex(/^(?:\.\/)?[^/\\]\S*$/, expects('attachment-file'))
  .meta({ beside: 'file' });

/** A file to download; its type, size and pages are read from the file. */
export const attachmentField = z.strictObject({
  file: fileField.describe('Path of the file, relative to the entry: ./raport.pdf').meta({
    pl: { title: 'Plik', description: 'Ścieżka pliku, który leży obok wpisu. W nazwie nie ma odstępów.' },
    examples: ['./raport.pdf'],
  }),
  title: textField.describe('What the file is called on the page.').meta({
    pl: { title: 'Tytuł pliku', description: 'Jak plik nazywa się na stronie.' },
    examples: ['Notatka ze spotkania'],
  }),
  lang: localeField
    .describe('Language of the file, where it is not the language of the entry.')
    .meta({
      pl: { title: 'Język pliku', description: 'Język pliku, jeśli jest inny niż język wpisu.' },
      examples: ['en'],
    })
    .optional(),
  date: dateField
    .describe('When the file was made.')
    .meta({ pl: { title: 'Data', description: 'Kiedy plik powstał.' }, examples: ['2027-01-21'] })
    .optional(),
  owner: textField
    .describe('Who made the file or answers for it.')
    .meta({
      pl: { title: 'Właściciel', description: 'Kto przygotował plik albo za niego odpowiada.' },
      examples: ['Zespół usług społecznych'],
    })
    .optional(),
});
