import type { Content } from '../../content/content.ts';
import type { SourceEntry } from '../../content/source-entry.ts';
import { isLocale } from '../../i18n/locale.ts';
import type { AnyEntry } from './entry.ts';
import { type Graph, graph } from './graph.ts';

/** Graphs that were made from entries, each with what else it was made from. */
const made = new WeakMap<
  GraphContent['entries'],
  (Omit<GraphContent, 'entries'> & { showHidden: boolean; site: Graph })[]
>();

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
  // Several rules ask for the same site.
  const ofEntries = made.get(entries) ?? [];
  made.set(entries, ofEntries);
  const known = ofEntries.find(
    (one) =>
      one.files === files &&
      one.changes === changes &&
      one.settings === settings &&
      one.today === today &&
      one.showHidden === showHidden,
  );
  if (known) return known.site;
  const site = graph({
    entries: entries.map(siteEntry).filter(isSiteEntry),
    files: new Map(files.map(({ path, ...facts }) => [path, facts])),
    changes: new Map(
      entries.map(({ collection, locale, slug, file }) => [`${collection}/${locale}/${slug}`, changes.get(file) ?? []]),
    ),
    settings,
    today,
    showHidden,
  });
  ofEntries.push({ files, changes, settings, today, showHidden, site });
  return site;
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
