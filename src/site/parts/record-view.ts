import type { EntryChange } from '../../content/entry-changes.ts';
import type { LocalisedText } from '../../schemas/site.ts';
import { href, sectionPath } from '../model/addresses.ts';
import { takenOver } from '../model/taken-over.ts';
import type { Wording } from '../model/wording.ts';
import { compareDates } from '../model/dates.ts';
import { type AnyEntry, isMarkdownEntry } from '../model/entry.ts';
import type { Graph } from '../model/graph.ts';

/** One change of an entry, as readers are told of it. */
export interface ChangeView {
  /** Its place on the entry's page, the same in every build; a colon keeps it apart from the places of headings. */
  anchor: string;
  /** `YYYY-MM-DD` or `YYYY-MM-DDTHH:mm` in the site's time zone. */
  date: string;
  kind: 'published' | EntryChange['kind'];
  /** What changed, in words; where there are none the kind has to say it. */
  summary?: string;
  /** Language of the summary, where it is not the language of the page. */
  lang?: string;
  /** Who made it; only where the settings allow names. */
  by?: string;
}

/** The record of an entry's publication ("metryczka"). */
export interface RecordView {
  /** Institution that makes the information public. */
  publisher?: Wording;
  responsible?: Wording;
  publishedBy?: Wording;
  produced?: string;
  published?: string;
  changed?: string;
  changedBy?: string;
  /** Newest first. */
  history: ChangeView[];
  /** The page with changes of the whole site. */
  changesHref: string;
}

/**
 * The record of an entry, by the act on access to public information of 6 September 2001, art. 8, 6:
 * who publishes it, who answers for it, who put it on the site, when it was made and published. What
 * the entry or the settings say goes before what git knows; without git only that is shown.
 */
export function recordView(site: Graph, entry: AnyEntry): RecordView {
  const { settings } = site;
  const { locale } = entry;
  const words = (text: LocalisedText | undefined) => (text === undefined ? undefined : site.wording(text, locale));
  const own = isMarkdownEntry(entry) ? entry.data : undefined;
  const langs = takenOver(site, entry);
  const field = (name: 'responsible' | 'publishedBy'): Wording | undefined =>
    own?.[name] === undefined ? undefined : { text: own[name], lang: langs[name] };
  const byName = (name: string | undefined): Wording | undefined => (name === undefined ? undefined : { text: name });
  const first = changesOf(site, entry).at(-1);
  const history = historyOf(site, entry);
  const newest = history.find(({ kind }) => kind === 'text' || kind === 'files');
  const publisher = words(settings.publisher);
  const responsible = field('responsible') ?? words(settings.record.responsible);
  const publishedBy =
    field('publishedBy') ?? words(settings.record.publishedBy) ?? byName(first && nameOf(site, first.author));
  // Where it is no duty to tell, the day of writing is told only of what is older than the site.
  const produced = own?.producedDate ?? (settings.record.duty === 'bip' ? first?.authored : undefined);
  const published = history.findLast(({ kind }) => kind === 'published')?.date;
  return {
    ...(publisher !== undefined && { publisher }),
    ...(responsible !== undefined && { responsible }),
    ...(publishedBy !== undefined && { publishedBy }),
    ...(produced !== undefined && { produced }),
    ...(published !== undefined && { published }),
    ...(newest && { changed: newest.date }),
    ...(newest?.by !== undefined && { changedBy: newest.by }),
    history,
    changesHref: href(sectionPath('changes', locale, site), site),
  };
}

/** What readers are told of an entry's changes, newest first: nothing of the time before it was published. */
export function historyOf(site: Graph, entry: AnyEntry): ChangeView[] {
  const { settings, mainLocale } = site;
  const { pubDate, updatedDate } = isMarkdownEntry(entry) ? entry.data : {};
  const told = changesOf(site, entry)
    .filter(({ at }) => pubDate === undefined || at.slice(0, 10) > pubDate.slice(0, 10))
    .map(({ id, at, author, subject, note, kind }, index, { length }): ChangeView => {
      const summary = note ?? (settings.record.subjects ? subject : undefined);
      const by = nameOf(site, author);
      return {
        anchor: `change:${id}`,
        date: at,
        // Without a date of its own an entry was published when it came.
        kind: pubDate === undefined && index === length - 1 ? 'published' : kind,
        ...(summary !== undefined && { summary }),
        ...(summary !== undefined && entry.locale !== mainLocale && { lang: mainLocale }),
        ...(by !== undefined && { by }),
      };
    });
  const isKnown = updatedDate === undefined || told.some(({ date }) => date.slice(0, 10) >= updatedDate.slice(0, 10));
  const changed: ChangeView[] =
    isKnown || (pubDate !== undefined && updatedDate <= pubDate)
      ? []
      : [{ anchor: dateAnchor(updatedDate), date: updatedDate, kind: 'text' }];
  const published: ChangeView[] =
    pubDate === undefined ? [] : [{ anchor: dateAnchor(pubDate), date: pubDate, kind: 'published' }];
  return [...changed, ...told, ...published];
}

/** What git knows of an entry's changes, newest first. */
export function changesOf(site: Graph, { collection, slug, locale }: AnyEntry): readonly EntryChange[] {
  return site.changes.get(`${collection}/${locale}/${slug}`) ?? [];
}

/** A name that may be shown; some people's git knows them by their address, which may not. */
function nameOf({ settings }: Graph, author: string): string | undefined {
  return settings.record.names && author !== '' && !author.includes('@') ? author : undefined;
}

/** No commit's name has a hyphen, so no change has the name of another. */
function dateAnchor(date: string): string {
  return `change:${date.replace(':', '-')}`;
}

/** A change, and the entry that it is of. */
export interface SiteChange {
  entry: AnyEntry;
  change: ChangeView;
}

/**
 * The latest changes of all entries, newest first.
 * @param entries that are to be told of, in one language
 */
export function latestChanges(site: Graph, entries: readonly AnyEntry[]): SiteChange[] {
  return entries
    .flatMap((entry) => historyOf(site, entry).map((change) => ({ entry, change })))
    .sort((a, b) => compareDates(b.change.date, a.change.date))
    .slice(0, site.settings.record.changes);
}
