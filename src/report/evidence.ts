import type { Locale } from '../i18n/locale.ts';
import type { CollectionName } from '../schemas/collection-names.ts';
import type { Funding } from '../schemas/fields/funding.ts';
import { absolute, entryPath, filePath } from '../site/model/addresses.ts';
import { belongingsOf } from '../site/model/belongings.ts';
import { compareDates } from '../site/model/dates.ts';
import {
  type AnyEntry,
  type Entry,
  entryTitle,
  type EventEntry,
  isEvent,
  isMarkdownEntry,
} from '../site/model/entry.ts';
import { entryDate } from '../site/model/collection-facts.ts';
import type { FileFacts, Graph } from '../site/model/graph.ts';
import { attachmentLanguage } from '../site/parts/entry-view.ts';
import { hashtagsOf } from '../site/parts/funding-note-view.ts';
import { changesOf, recordView } from '../site/parts/record-view.ts';
import { entrySignsView } from '../site/publicity/signs-view.ts';
import type { Wording } from '../site/model/wording.ts';
import { fundingOf } from '../site/publicity/funding-of.ts';
import { type Participations, participationsIn, type PlanRow, planOf } from '../site/publicity/plan.ts';

/** An event or a project that did not go as it was planned. */
export type EvidenceStatus =
  | { of: 'event'; is: Exclude<EventEntry['data']['status'], 'scheduled'> }
  | { of: 'project'; is: NonNullable<Entry<'projects'>['data']['status']> };

/** A page or a file that tells of a project. */
export interface EvidenceRow {
  kind: CollectionName | 'file';
  title: string;
  /** Full address. */
  address: string;
  /** Language of the title. */
  locale: Locale;
  /** Language of the page or file itself, a tag (BCP 47). */
  language: string;
  /** When what it tells of happened or a file was made, as exact as it is known. */
  date?: string;
  /** What became of it, where that is not what was announced. */
  status?: EvidenceStatus;
  /** Days on which the entry was first published and last changed, as it says itself or git knows: `YYYY-MM-DD`. */
  published?: string;
  updated?: string;
  /** Whether git knows its changes; without them nobody knows of the others. */
  isRecorded: boolean;
  /** Names of the signs above the page, in their order, and the sentences below them; none for a file. */
  signs: string[];
  /** What the page bears besides. */
  hashtags: string[];
  /** Facts of a file. */
  file?: FileFacts;
  /** How many photographs a gallery shows. */
  photos?: number;
  /** How many took part in an event. */
  participants?: number;
}

/** What a site shows of a project, for the settlement with whoever pays. */
export interface Evidence {
  title: string;
  address: string;
  /** The moment for which it holds: `YYYY-MM-DDTHH:mm`. */
  today: string;
  period: Entry<'projects'>['data']['period'];
  funding: Pick<Funding, 'programme' | 'agreement' | 'agreementDate' | 'total' | 'eu'>[];
  plan: PlanRow[];
  participations?: Participations;
  /** The project first, then what belongs to it by date, each page with its files and in each language. */
  rows: EvidenceRow[];
}

/**
 * All pages and files of a published site that tell of a project.
 * @param slug of the project
 * @returns undefined when the site shows no such project
 */
export function evidence(site: Graph, slug: string): Evidence | undefined {
  const project = site.find('projects', slug, site.mainLocale);
  if (!project) return undefined;
  const { title, period } = project.data;
  const participations = participationsIn(site, slug, site.mainLocale);
  const { events, series, galleries, publications, documents, news } = belongingsOf(site, slug, site.mainLocale);
  const others: AnyEntry[] = [...events, ...series, ...galleries, ...publications, ...documents, ...news];
  const byDate = others.sort(
    (a, b) => compareDates(entryDate(a) ?? '', entryDate(b) ?? '') || compareDates(a.slug, b.slug),
  );
  const pages = [project, ...byDate].flatMap((entry) => inEachLocale(site, entry));
  const seen = new Set<string>();
  return {
    title,
    address: addressOf(site, project),
    today: site.today,
    period,
    funding: fundingOf(site, slug, site.mainLocale),
    plan: planOf(site, project),
    ...(participations && { participations }),
    rows: pages
      .flatMap((entry) => [pageRow(site, slug, entry), ...fileRows(site, entry)])
      // A translation takes over its original's files.
      .filter(({ kind, address }) => kind !== 'file' || (!seen.has(address) && seen.add(address))),
  };
}

function inEachLocale(site: Graph, entry: AnyEntry): AnyEntry[] {
  return site
    .localesOf(entry)
    .flatMap((locale) => site.resolve({ to: entry.collection, slug: entry.slug }, locale) ?? []);
}

function addressOf(site: Graph, { collection, slug, locale }: AnyEntry): string {
  return encodeURI(absolute(entryPath(collection, slug, locale, site), site));
}

function pageRow(site: Graph, project: string, entry: AnyEntry): EvidenceRow {
  // News of several projects bears a row for each of them; this project's is meant.
  const own = site.find('projects', project, entry.locale)?.data;
  const rows = entrySignsView(site, entry);
  const row = rows.find((one) => one.project === undefined || one.project.text === (own?.shortTitle ?? own?.title));
  const date = entryDate(entry);
  const status = statusOf(entry);
  const { published, changed } = recordView(site, entry);
  const participants = 'participants' in entry.data ? entry.data.participants?.count : undefined;
  return {
    kind: entry.collection,
    title: entryTitle(entry),
    address: addressOf(site, entry),
    locale: entry.locale,
    language: entry.locale,
    ...(date !== undefined && { date }),
    ...(status && { status }),
    ...(published !== undefined && { published: published.slice(0, 10) }),
    ...(changed !== undefined && { updated: changed.slice(0, 10) }),
    isRecorded: changesOf(site, entry).length > 0,
    signs: row ? [...row.marks.map(({ lines }) => textsOf(lines).join(' ')), ...textsOf(row.below)] : [],
    hashtags: hashtagsOf(site, project, entry.locale),
    ...(entry.collection === 'galleries' && { photos: entry.data.photos.length }),
    ...(participants !== undefined && { participants }),
  };
}

function textsOf(words: readonly Wording[]): string[] {
  return words.map(({ text }) => text);
}

function statusOf(entry: AnyEntry): EvidenceStatus | undefined {
  if (isEvent(entry)) {
    const { status } = entry.data;
    return status === 'scheduled' ? undefined : { of: 'event', is: status };
  }
  const status = entry.collection === 'projects' ? entry.data.status : undefined;
  return status && { of: 'project', is: status };
}

function fileRows(site: Graph, entry: AnyEntry): EvidenceRow[] {
  if (!isMarkdownEntry(entry)) return [];
  const { title } = entry.data;
  const own = 'file' in entry.data && entry.data.file !== undefined ? [entry.data.file] : [];
  const files: (typeof entry.data.attachments)[number][] = [
    ...own.map((file) => ({ file, title })),
    ...entry.data.attachments,
  ];
  return files.map((one) => {
    const facts = site.files.get(one.file);
    return {
      kind: 'file',
      title: one.title,
      address: encodeURI(absolute(filePath(one.file), site)),
      locale: entry.locale,
      language: attachmentLanguage(site, entry, one),
      ...(one.date !== undefined && { date: one.date }),
      isRecorded: false,
      signs: [],
      hashtags: [],
      ...(facts && { file: facts }),
    };
  });
}
