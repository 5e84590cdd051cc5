import { decodeAddress } from '../../content/decode-address.ts';
import { diagnostic, type Diagnostic } from '../../content/diagnostics/diagnostic.ts';
import { nearest } from '../../content/nearest.ts';
import type { Content } from '../../content/content.ts';
import { placeInFile } from '../../content/place-in-file.ts';
import { ownFiles } from './address-conflicts.ts';
import { addresses, filePath } from '../model/addresses.ts';

/**
 * Pictures in texts that are named from the root of the site (`/uploads/hall.jpg`), in Markdown or HTML,
 * and that no file stands behind.
 * @param publicFiles paths of the files that are served as they are, from the root of the site
 */
export function rootPictures(
  { read, settings, files }: Pick<Content, 'read' | 'settings' | 'files'>,
  publicFiles: readonly string[] = [],
): Diagnostic[] {
  if (!settings) return [];
  const { base } = addresses(settings);
  const served = new Set([...publicFiles, ...ownFiles, ...files.map(({ path }) => filePath(path))]);
  return read.flatMap((entry) =>
    entry.text.pictures.flatMap((picture) => {
      if (!/^\/(?!\/)/.test(picture.src)) return [];
      const below = picture.src.startsWith(base) ? picture.src.slice(base.length) : picture.src.slice(1);
      const path = decodeAddress(below.replace(/[?#].*$/s, ''));
      if (served.has(path)) return [];
      const near = nearest(path, served);
      const line = (src: string) => `![${picture.alt}](${src})`;
      const facts = { path: decodeAddress(picture.src), suggestion: near && `/${near}`, line };
      return [diagnostic('root-picture-missing', placeInFile(entry, picture), facts)];
    }),
  );
}
