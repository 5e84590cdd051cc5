import { posix } from 'node:path';
import { asSlug } from '../as-slug.ts';
import type { Content } from '../content.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';

/**
 * What systems and programs that keep folders alike add to the name of a copy: `a (1)`, `a - kopia`, `a copy 2`,
 * `Kopia a`, `a (konflikt z Jan)`, `a (conflicted copy 2026-11-30)`, `a-DESKTOP-AB12CD3`.
 */
const copyNames = [
  /^(?<name>.+?)[ _]*\((?:\d{1,2}|[^()]*(?:konflikt|conflict|kopia|copy)[^()]*)\)$/i,
  /^(?<name>.+?)[ _]*[-–—][ _]*(?:kopia|copy)(?: ?\(?\d+\)?)?$/i,
  /^(?<name>.+?)[ _](?:kopia|copy)(?:[ _]\d+)?$/i,
  /^(?:kopia|copy(?: of)?)[ _]+(?:pliku[ _]+)?(?<name>.+)$/i,
  /^(?<name>.+?)-(?:DESKTOP|LAPTOP)-[A-Z0-9]{7}$/,
];

/** An entry that a program left as the copy of another one is published beside it, which hardly anybody wants. */
export function entryCopies({ read }: Pick<Content, 'read'>): Diagnostic[] {
  const known = new Map(
    read.map(({ parsed: { path, locale, file } }) => [`${path.collection}/${path.slug}/${locale}`, file]),
  );
  return read.flatMap(({ parsed: { path, locale, file } }) => {
    const name = path.folder === undefined ? posix.basename(file, posix.extname(file)) : posix.basename(path.folder);
    const original = copyNames
      .flatMap((pattern) => pattern.exec(name)?.groups?.['name'] ?? [])
      .map((origin) => known.get(`${path.collection}/${asSlug(origin)}/${locale}`))
      .find((found) => found !== undefined);
    return original === undefined || original === file ? [] : [diagnostic('entry-copy', { file }, { original })];
  });
}
