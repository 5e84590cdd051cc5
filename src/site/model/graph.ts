import type { EntryChange } from '../../content/entry-changes.ts';
import { isLocale, type Locale } from '../../i18n/locale.ts';
import { onceALocale } from '../../i18n/once-a-locale.ts';
import type { CollectionName } from '../../schemas/collection-names.ts';
import type { Reference } from '../../schemas/fields/reference.ts';
import type { LocalisedText, SiteSettings } from '../../schemas/site.ts';
import { addresses, type Addresses } from './addresses.ts';
import { entryDate } from './collection-facts.ts';
import { compareDates } from './dates.ts';
import { type AnyEntry, type Entry, isEvent, isMarkdownEntry } from './entry.ts';
import { hiddenBecause } from './visibility.ts';
import type { Wording } from './wording.ts';

/** What a reader learns of a file before downloading it. */
export interface FileFacts {
  /** Ending without the point: `pdf`. */
  type: string;
  bytes: number;
  /** Of a PDF whose pages could be counted. */
  pages?: number | undefined;
  /** Entries whose texts link to it: `collection/language/slug`. */
  linkedFrom?: readonly string[];
}

/** A file of the site's logo. */
export interface LogoFile {
  /** Path below the base. */
  path: string;
  /** The room that it takes, in px. */
  width: number;
  height: number;
}

/** What the site is made from. */
export interface SiteInput {
  entries: readonly AnyEntry[];
  /** Facts of files beside entries, by path below the content root. */
  files: ReadonlyMap<string, FileFacts>;
  /** What git knows of the changes of entries, newest first, by `collection/language/slug`. */
  changes: ReadonlyMap<string, readonly EntryChange[]>;
  settings: SiteSettings;
  /** The files of the logo, where the pages are rendered that show it. */
  logo?: { light: LogoFile; dark?: LogoFile } | undefined;
  /** `YYYY-MM-DDTHH:mm` in the site's time zone. */
  today: string;
  /** Of what the site is a preview, which is not for readers: such as `12`, a proposal's number. */
  preview?: string | undefined;
  /** Whether drafts and entries ahead of or past their time are kept, as an editor's preview wants. */
  showHidden: boolean;
}

/** Entries joined to each other; relations are written once and answered from both sides. */
export interface Graph extends Addresses, Omit<SiteInput, 'entries'> {
  locales: readonly Locale[];
  /** Entries of a collection in one language, newest or first by name. */
  list: <Name extends CollectionName>(collection: Name, locale: Locale) => readonly Entry<Name>[];
  /** The same for any collection, as entries that are told apart by `collection`. */
  listAny: (collection: CollectionName, locale: Locale) => readonly AnyEntry[];
  /** Entries of a collection, each once: in the language asked for, or else in its original one. */
  each: <Name extends CollectionName>(collection: Name, locale: Locale) => readonly Entry<Name>[];
  /** An entry in the language asked for, or else in its original one. */
  find: <Name extends CollectionName>(collection: Name, slug: string, locale: Locale) => Entry<Name> | undefined;
  /** The entry behind a reference, as `find` gives it. */
  resolve: (reference: Reference, locale: Locale) => AnyEntry | undefined;
  /** Languages in which an entry exists. */
  localesOf: (entry: AnyEntry) => Locale[];
  /** A setting in a language, or else in the first one that it has. */
  inLocale: (text: LocalisedText, locale: Locale) => string;
  /** The same with its language, where that is another one. */
  wording: (text: LocalisedText, locale: Locale) => Wording;
}

/**
 * Joins entries to a graph and leaves out what is not for the public.
 * @param input entries, settings and today
 */
export function graph({ entries, settings, ...input }: SiteInput): Graph {
  const locales = settings.languages;
  const mainLocale = locales[0] ?? 'pl';
  const visible = entries.filter(
    (entry) => input.showHidden || !isMarkdownEntry(entry) || hiddenBecause(entry.data, input.today) === undefined,
  );
  const byKey = new Map(visible.map((entry) => [keyOf(entry.collection, entry.slug, entry.locale), entry]));
  const ordered = [...visible].sort(compareEntries);

  const find = <Name extends CollectionName>(
    collection: Name,
    slug: string,
    locale: Locale,
  ): Entry<Name> | undefined => {
    const found = [locale, ...locales]
      .map((each) => byKey.get(keyOf(collection, slug, each)))
      .find((entry) => entry !== undefined);
    return found && isOf(found, collection) ? found : undefined;
  };

  // Every page asks for lists: they are made once.
  const listsIn = onceALocale((locale) => byCollection(ordered.filter((entry) => entry.locale === locale)));
  const onceIn = onceALocale((locale) =>
    byCollection(ordered.filter((entry) => find(entry.collection, entry.slug, locale)?.locale === entry.locale)),
  );

  const wording: Graph['wording'] = (text, locale) => {
    const spoken = typeof text === 'string' ? { [mainLocale]: text } : text;
    const lang = [locale, mainLocale, ...Object.keys(spoken)].filter(isLocale).find((one) => spoken[one] !== undefined);
    return { text: lang === undefined ? '' : (spoken[lang] ?? ''), ...(lang !== locale && { lang }) };
  };
  return {
    ...input,
    ...addresses(settings),
    settings,
    locales,
    list: (collection, locale) => listsIn(locale)[collection],
    listAny: (collection, locale) => listsIn(locale)[collection],
    each: (collection, locale) => onceIn(locale)[collection],
    find,
    resolve: ({ to, slug }, locale) => {
      const found = [locale, ...locales].map((each) => byKey.get(keyOf(to, slug, each)));
      return found.find((entry) => entry !== undefined);
    },
    localesOf: ({ collection, slug }) => locales.filter((locale) => byKey.has(keyOf(collection, slug, locale))),
    inLocale: (text, locale) => wording(text, locale).text,
    wording,
  };
}

/** Entries of each collection, in the order in which they come. */
type Lists = { readonly [Name in CollectionName]: readonly Entry<Name>[] };

/** Collection by collection, so that the compiler knows what is in each. */
function byCollection(entries: readonly AnyEntry[]): Lists {
  const groups = Map.groupBy(entries, ({ collection }) => collection);
  const of = <Name extends CollectionName>(collection: Name): Entry<Name>[] =>
    (groups.get(collection) ?? []).filter((entry) => isOf(entry, collection));
  return {
    projects: of('projects'),
    meetings: of('meetings'),
    workshops: of('workshops'),
    galleries: of('galleries'),
    news: of('news'),
    publications: of('publications'),
    documents: of('documents'),
    pages: of('pages'),
    organisations: of('organisations'),
    places: of('places'),
    series: of('series'),
  };
}

function isOf<Name extends CollectionName>(entry: AnyEntry, collection: Name): entry is AnyEntry & Entry<Name> {
  return entry.collection === collection;
}

function keyOf(collection: CollectionName, slug: string, locale: string): string {
  return `${collection}/${slug} ${locale}`;
}

/** Newest first; what has no date comes last, by slug and language. */
function compareEntries(a: AnyEntry, b: AnyEntry): number {
  const [dateA, dateB] = [entryDate(a), entryDate(b)];
  return (
    compareDates(dateB ?? '', dateA ?? '') ||
    numberIn(b) - numberIn(a) ||
    compareTexts(a.slug, b.slug) ||
    compareTexts(a.locale, b.locale)
  );
}

/** The place of an event in its series; 0 for whatever has none. */
export function numberIn(entry: AnyEntry): number {
  if (!isEvent(entry) || !entry.data.series) return 0;
  return (entry.collection === 'workshops' ? entry.data.number : entry.data.ordinal) ?? 0;
}

/** Orders texts by their code points. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
