import { extname, posix } from 'node:path';
import { asSlug } from '../as-slug.ts';
import type { Content } from '../content.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { copyEnding, systemFile } from './unpublished-files.ts';

/** Files beside entries have names that survive every computer and address. */
export function fileNames({ paths }: Pick<Content, 'paths'>): Diagnostic[] {
  return paths.flatMap((path) => {
    const name = posix.basename(path);
    const ending = extname(name);
    if (/\.(?:mdx?|ya?ml)$/i.test(ending) || /^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/.test(name)) return [];
    // Copies and leftovers of a system are told as what they are, or are nobody's concern.
    if (copyEnding.test(name) || systemFile.test(name)) return [];
    const suggestion = `${asSlug(posix.basename(name, ending)) || 'plik'}${ending.toLowerCase()}`;
    return [diagnostic('file-name', { file: path }, { name, suggestion })];
  });
}
