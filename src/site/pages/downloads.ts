import type { MarkdownEntry } from '../model/entry.ts';
import type { Graph } from '../model/graph.ts';
import { markdownEntries } from '../model/markdown-entries.ts';

/** Paths below the content root of the files that visible entries offer: what is hidden hands out nothing. */
export function downloads(site: Graph): string[] {
  const visible = site.locales.flatMap((locale) => markdownEntries(site, locale));
  const keys = new Set(visible.map(({ collection, locale, slug }) => `${collection}/${locale}/${slug}`));
  const linked = [...site.files].filter(([, { linkedFrom = [] }]) => linkedFrom.some((key) => keys.has(key)));
  const named = [...visible.flatMap(namedFiles), ...linked.map(([path]) => path)];
  return [...new Set(named)].filter((path) => site.files.has(path)).sort();
}

/** The files that an entry's fields name. */
function namedFiles({ data }: MarkdownEntry): string[] {
  const attached = data.attachments.map(({ file }) => file);
  return 'file' in data && data.file !== undefined ? [...attached, data.file] : attached;
}
