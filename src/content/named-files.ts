import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countPages } from './count-pages.ts';
import type { FilePlace } from './diagnostics/diagnostic.ts';
import { besideEntry, type FileFacts, fileFacts } from './entry-files.ts';
import type { FindFile } from './files-beside.ts';
import { linkedFile } from './linked-file.ts';
import { placeInFile } from './place-in-file.ts';
import type { ReadEntry } from './source-entry.ts';
import type { DataPath } from './yaml-source.ts';

/** A file to download where an entry names it: in a field, or in a link of its text. */
export interface NamedFile {
  /** The entry's file. */
  from: string;
  /** Its path as the entry writes it. */
  written: string;
  /** Where it stands. */
  place: FilePlace;
  /** The file, below the content root; undefined where a field names one that is not there. */
  file: string | undefined;
  /** Whether the entry says so itself; what a translation takes over is checked with its original. */
  isOwn: boolean;
  /** Its field; none in a text. */
  field?: DataPath;
}

/** The files that an entry names in its fields. */
export function fieldFiles({ data, parsed, isOwn, fileOf, place }: ReadEntry, find: FindFile): NamedFile[] {
  const listed: unknown = 'attachments' in data ? data.attachments : [];
  const rows: unknown[] = Array.isArray(listed) ? listed : [];
  const named = [
    ...rows.flatMap((row, index) =>
      typeof row === 'object' && row !== null && 'file' in row && typeof row.file === 'string'
        ? [{ written: row.file, field: ['attachments', index, 'file'] }]
        : [],
    ),
    ...('file' in data && typeof data.file === 'string' ? [{ written: data.file, field: ['file'] }] : []),
  ];
  return named.map(({ written, field }) => ({
    from: parsed.file,
    written,
    place: place(field),
    file: find(besideEntry(fileOf(field), written)),
    isOwn: isOwn(field),
    field,
  }));
}

/** The files to which an entry's text links; a link to none is told where links are looked at. */
export function linkedFiles(read: ReadEntry, find: FindFile): (NamedFile & { file: string })[] {
  const { parsed, text } = read;
  return text.links.flatMap((link) => {
    const file = find(linkedFile(parsed.file, link.url));
    if (file === undefined) return [];
    return [{ from: parsed.file, written: link.url, place: placeInFile(read, link), file, isOwn: true }];
  });
}

/**
 * What readers are told of a file; of a PDF its pages too.
 * @param root the content root
 * @param path relative to it
 */
export async function downloadFacts(root: string, path: string): Promise<FileFacts> {
  const facts = fileFacts(root, path);
  const pages = facts.type === 'pdf' ? await countPages(readFileSync(join(root, path))) : undefined;
  return { ...facts, ...(pages !== undefined && { pages }) };
}
