import { fileField } from './attachment.ts';
import { atOnce } from './at-once.ts';
import { expects } from './expectation.ts';
import { webAddressField } from './link.ts';

/** Where a publication or a document is to be had: as a file beside the entry, or on another site. */
export const carrierFields = {
  file: fileField
    .describe('Path of the file, relative to the entry.')
    .meta({
      pl: { title: 'Plik', description: 'Ścieżka pliku, który leży obok wpisu. Wtedy nie ma pola url.' },
      examples: ['./raport.pdf'],
    })
    .optional(),
  url: webAddressField
    .describe('Where it is, if it lies elsewhere.')
    .meta({ pl: { title: 'Adres', description: 'Adres na innej stronie, jeśli leży tam. Wtedy nie ma pola file.' } })
    .optional(),
};

/** Whether one of the two is given, or none; for `refine`. */
export function hasOneCarrier({ file, url }: { file?: string | undefined; url?: string | undefined }): boolean {
  return file === undefined || url === undefined;
}

/** What is said of an entry that gives both. */
export const carrierIssue = { ...expects('file-or-url'), ...atOnce, path: ['url'] };

/** The same for editors' tools, which know JSON Schema alone. */
export const carrierSchema = { not: { required: ['file', 'url'] } };
