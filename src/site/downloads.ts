import type { MarkdownEntry } from './entry.ts';
import type { Graph } from './graph.ts';

/** Paths below the content root of the files that visible entries offer: what is hidden hands out nothing. */
export function downloads(site: Graph): string[] {
  const entries: MarkdownEntry[] = site.locales.flatMap((locale) => [
    ...site.list('projects', locale),
    ...site.list('meetings', locale),
    ...site.list('workshops', locale),
    ...site.list('galleries', locale),
    ...site.list('news', locale),
    ...site.list('publications', locale),
    ...site.list('pages', locale),
  ]);
  const named = entries.flatMap(({ data }) => [
    ...data.attachments.map(({ file }) => file),
    ...('file' in data && data.file !== undefined ? [data.file] : []),
  ]);
  return [...new Set(named)].filter((path) => site.files.has(path)).sort();
}
