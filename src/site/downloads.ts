import type { Graph } from './graph.ts';
import { markdownEntries } from './markdown-entries.ts';

/** Paths below the content root of the files that visible entries offer: what is hidden hands out nothing. */
export function downloads(site: Graph): string[] {
  const named = site.locales
    .flatMap((locale) => markdownEntries(site, locale))
    .flatMap(({ data }) => [
      ...data.attachments.map(({ file }) => file),
      ...('file' in data && data.file !== undefined ? [data.file] : []),
    ]);
  return [...new Set(named)].filter((path) => site.files.has(path)).sort();
}
