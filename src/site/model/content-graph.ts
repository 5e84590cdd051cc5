import type { Content } from '../../content/content.ts';
import type { SourceEntry } from '../../content/source-entry.ts';
import { isLocale } from '../../i18n/locale.ts';
import type { AnyEntry } from './entry.ts';
import { type Graph, graph } from './graph.ts';

/**
 * The site as readers see it, straight from one reading of the content root: for rules and reports,
 * which need no rendered pages.
 * @param showHidden whether drafts and entries ahead of or past their time are in it
 * @returns undefined when something is wrong with the settings
 */
export function contentGraph(
  { entries, files, changes, settings, today }: GraphContent,
  showHidden = false,
): Graph | undefined {
  if (!settings) return undefined;
  return graph({
    entries: entries.map(siteEntry).filter(isSiteEntry),
    files: new Map(files.map(({ path, ...facts }) => [path, facts])),
    changes: new Map(
      entries.map(({ collection, locale, slug, file }) => [`${collection}/${locale}/${slug}`, changes.get(file) ?? []]),
    ),
    settings,
    today,
    showHidden,
  });
}

/** As much of a reading as a graph is made from. */
export type GraphContent = Pick<Content, 'entries' | 'files' | 'changes' | 'settings' | 'today'>;

type ReadFacts = Pick<SourceEntry, 'collection' | 'slug' | 'locale' | 'data' | 'digest'> & { hasBody: boolean };

function siteEntry({ collection, slug, locale, data, digest, body }: SourceEntry): ReadFacts {
  return { collection, slug, locale, data, digest, hasBody: body.trim() !== '' };
}

/** The reading gave every entry to the schema of its own collection. */
function isSiteEntry(entry: ReadFacts): entry is ReadFacts & AnyEntry {
  return isLocale(entry.locale);
}
