import { decodeAddress } from '../../content/decode-address.ts';
import { diagnostic, type Diagnostic } from '../../content/diagnostics/diagnostic.ts';
import { nearest } from '../../content/nearest.ts';
import type { Content } from '../../content/content.ts';
import { placeInFile } from '../../content/place-in-file.ts';
import { addresses } from '../model/addresses.ts';
import { contentGraph, type GraphContent } from '../model/content-graph.ts';
import { addressesOf } from '../pages/addresses-of.ts';

/**
 * Pictures in texts that are named from the root of the site (`/uploads/hall.jpg`), in Markdown or HTML,
 * and that no file stands behind.
 * @param publicFiles paths of the files that are served as they are, from the root of the site
 */
export function rootPictures(
  content: GraphContent & Pick<Content, 'read'>,
  publicFiles: readonly string[] = [],
): Diagnostic[] {
  const { read, settings } = content;
  const named = read.map((entry) => ({
    entry,
    pictures: entry.text.pictures.filter(({ src }) => /^\/(?!\/)/.test(src)),
  }));
  if (!settings || named.every(({ pictures }) => pictures.length === 0)) return [];
  const { base } = addresses(settings);
  const site = contentGraph(content);
  const served = new Set([...publicFiles, ...(site ? addressesOf(site).map(({ path }) => path) : [])]);
  return named.flatMap(({ entry, pictures }) =>
    pictures.flatMap((picture) => {
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
