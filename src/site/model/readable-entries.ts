import type { Content } from '../../content/content.ts';
import type { SourceEntry } from '../../content/source-entry.ts';

const listed = new WeakMap<Content['readable'], readonly SourceEntry[]>();

/**
 * The entries that could be read, with those that break a rule: where none does, the very list of the content, so that
 * what was made from that list is found again.
 */
export function readableEntries({ readable, entries }: Pick<Content, 'readable' | 'entries'>): readonly SourceEntry[] {
  if (readable.length === entries.length) return entries;
  const known = listed.get(readable) ?? readable.map(({ entry }) => entry);
  listed.set(readable, known);
  return known;
}
