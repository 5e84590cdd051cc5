import { z } from 'zod';
import { expects } from './expectation.ts';
import { localeField } from './locale.ts';
import { textField } from './text.ts';

/** The path of a file beside the entry. */
export const fileField = z.string(expects('attachment-file')).regex(/^(?:\.\/)?[^/\\]\S*$/, expects('attachment-file'));

/** A file to download; its type, size and pages are read from the file. */
export const attachmentField = z.strictObject({
  file: fileField.describe('Path of the file, relative to the entry: ./raport.pdf'),
  title: textField,
  lang: localeField.describe('Language of the file, where it is not the language of the entry.').optional(),
});
