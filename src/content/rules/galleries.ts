import { extname, posix } from 'node:path';
import type { Content } from '../content.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { besideEntry, pictureEndings } from '../entry-files.ts';
import { walk } from '../walk.ts';

/** Every picture in a gallery's folder is on its list. */
export function galleries({ read, paths }: Pick<Content, 'read' | 'paths'>): Diagnostic[] {
  return read.flatMap(({ parsed, input, text }) => {
    const { collection, folder, locale } = parsed.path;
    if (collection !== 'galleries' || folder === undefined || locale !== undefined || !parsed.isWhole) return [];
    const listed = new Set<string | undefined>(
      text.pictures.map(({ src }) => besideEntry(parsed.file, src)?.normalize('NFC')),
    );
    walk(input, (value) => {
      if ('src' in value && typeof value.src === 'string')
        listed.add(besideEntry(parsed.file, value.src)?.normalize('NFC'));
    });
    return paths
      .filter((path) => posix.dirname(path) === folder && pictureEndings.includes(extname(path).toLowerCase()))
      .filter((path) => !listed.has(path.normalize('NFC')))
      .map((path) => diagnostic('photo-not-listed', { file: parsed.file }, { path: posix.basename(path) }));
  });
}
