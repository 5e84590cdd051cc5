import { eventWhen } from '../components/event-when.ts';
import { standingWords } from '../components/standing-words.ts';
import { formatDate } from '../i18n/dates.ts';
import { fill } from '../i18n/fill.ts';
import { kindWord } from '../i18n/kind-word.ts';
import type { Locale } from '../i18n/locale.ts';
import { texts } from '../i18n/texts.ts';
import { absolute, entryPath, homePath } from '../site/model/addresses.ts';
import { projectsOf } from '../site/model/belongings.ts';
import { entryDate } from '../site/model/collection-facts.ts';
import { compareDates, isPast } from '../site/model/dates.ts';
import { documentStanding } from '../site/model/document-standing.ts';
import { type AnyEntry, isEvent, type MarkdownEntry } from '../site/model/entry.ts';
import { takesPlace } from '../site/model/event-state.ts';
import type { Graph } from '../site/model/graph.ts';
import { markdownEntries } from '../site/model/markdown-entries.ts';
import { isIssue } from '../site/model/newsletter-issues.ts';
import { cardView } from '../site/parts/card-view.ts';
import { recordView } from '../site/parts/record-view.ts';
import { entrySignsView, siteSignsView, type SignsView } from '../site/publicity/signs-view.ts';

/** An entry as an issue tells of it. */
export interface IssueItem {
  title: string;
  /** Full address of its page. */
  link: string;
  /** What sort it is, when and where: short words, in order. */
  facts: string[];
  description: string;
}

/** A part of an issue with its heading. */
export interface IssueSection {
  title: string;
  items: IssueItem[];
}

/** An issue of the newsletter in one language, before any format. */
export interface Issue {
  locale: Locale;
  siteName: string;
  /** Full address of the site's home page. */
  home: string;
  title: string;
  sections: IssueSection[];
  /** The rows of signs of those who pay for what it tells of, and of the site where it tells of the whole; each once. */
  signs: SignsView[];
  /** Who answers for the site. */
  publisher?: string;
  /** What it tells of, as `news/2026-11-17-zapisy`. */
  entries: string[];
}

/** Of what an issue is to be made. */
export interface IssueScope {
  /** The day from which what was published is new: `YYYY-MM-DD`. */
  since: string;
  /** What former issues told already, as `news/2026-11-17-zapisy`. */
  told: ReadonlySet<string>;
  /** Slug of the project that it is about; of all where there is none. */
  project?: string;
}

/** How many events ahead an issue names. */
const eventsAhead = 6;

/**
 * An issue in a language: what is ahead, the calls that are open, and what was published since a day.
 * @returns undefined where nothing was published since
 */
export function newsletterIssue(site: Graph, locale: Locale, scope: IssueScope): Issue | undefined {
  const t = texts(locale);
  const all = markdownEntries(site, locale)
    .filter(({ collection }) => collection !== 'pages')
    .filter((entry) => !isIssue(entry) && isOfProject(site, entry, scope.project));
  const ahead = all
    .filter(isEvent)
    .filter((event) => takesPlace(event, site.today))
    .sort((a, b) => compareDates(a.data.start, b.data.start))
    .slice(0, eventsAhead);
  const calls = all.filter(
    (entry) => entry.collection === 'documents' && documentStanding(entry.data, site)?.is === 'open',
  );
  const published = all
    .flatMap((entry) => {
      const day = publishedOn(site, entry);
      return day !== undefined && day >= scope.since && !scope.told.has(nameOf(entry)) ? [{ entry, day }] : [];
    })
    .sort((a, b) => compareDates(b.day, a.day) || compareDates(a.entry.slug, b.entry.slug))
    .map(({ entry }) => entry);
  if (published.length === 0) return undefined;
  const above = new Set<AnyEntry>([...ahead, ...calls]);
  const parts: [string, readonly MarkdownEntry[]][] = [
    [t.issue.published, published.filter((entry) => !above.has(entry))],
    [t.list.upcoming, ahead],
    [t.home.calls, calls],
  ];
  const { name, publisher } = site.settings;
  const told = [...new Set(parts.flatMap(([, entries]) => entries))];
  const project = scope.project === undefined ? undefined : site.find('projects', scope.project, locale)?.data;
  const about = project ? (project.shortTitle ?? project.title) : site.inLocale(name, locale);
  return {
    locale,
    siteName: site.inLocale(name, locale),
    home: absolute(homePath(locale, site), site),
    title: fill(t.issue.title, { about, date: formatDate(site.today.slice(0, 10), locale) }),
    sections: parts
      .filter(([, entries]) => entries.length > 0)
      .map(([title, entries]) => ({ title, items: entries.map((entry) => itemOf(site, entry, locale)) })),
    signs: onlyOnce([
      ...(scope.project === undefined ? siteSignsView(site, locale) : []),
      ...told.flatMap((entry) => entrySignsView(site, entry)),
    ]),
    ...(publisher !== undefined && { publisher: site.inLocale(publisher, locale) }),
    entries: published.map(nameOf),
  };
}

function nameOf({ collection, slug }: AnyEntry): string {
  return `${collection}/${slug}`;
}

function isOfProject(site: Graph, entry: MarkdownEntry, project: string | undefined): boolean {
  if (project === undefined) return true;
  return entry.collection === 'projects' ? entry.slug === project : projectsOf(site, entry).includes(project);
}

/**
 * The day on which an entry became news: that of its field or, without one, the day that git knows. What had
 * happened long before it came to the site is no news.
 */
function publishedOn(site: Graph, entry: MarkdownEntry): string | undefined {
  const day = recordView(site, entry).published?.slice(0, 10);
  const date = entryDate(entry);
  const isLate = entry.data.pubDate === undefined && day !== undefined && date !== undefined && isLongBefore(date, day);
  return isLate ? undefined : day;
}

/** How many days after it happened something may still be told as new. */
const fresh = 60;

function isLongBefore(date: string, day: string): boolean {
  const limit = new Date(`${day}T00:00Z`);
  limit.setUTCDate(limit.getUTCDate() - fresh);
  return isPast(date, limit.toISOString().slice(0, 16));
}

function itemOf(site: Graph, entry: MarkdownEntry, locale: Locale): IssueItem {
  const t = texts(locale);
  const { title, entryKind, place, kicker } = cardView(site, entry, locale);
  const kind = kicker?.text ?? (entryKind ? kindWord(entryKind, t) : t.kinds[entry.collection]);
  return {
    title,
    link: encodeURI(absolute(entryPath(entry.collection, entry.slug, locale, site), site)),
    facts: [kind, whenOf(site, entry, locale), place].filter((fact) => fact !== undefined),
    description: entry.data.description,
  };
}

function whenOf(site: Graph, entry: MarkdownEntry, locale: Locale): string | undefined {
  if (isEvent(entry)) {
    const { start, end } = entry.data;
    return eventWhen({ start, ...(end !== undefined && { end }) }, locale);
  }
  if (entry.collection === 'documents') {
    const standing = documentStanding(entry.data, site);
    return standing && standingWords(standing, locale);
  }
  const date = entry.collection === 'projects' ? undefined : entryDate(entry);
  return date === undefined ? undefined : formatDate(date, locale);
}

/** Rows that say the same to a reader, once. */
function onlyOnce(rows: readonly SignsView[]): SignsView[] {
  return [...new Map(rows.map((row) => [signsWords(row), row])).values()];
}

/** A row of signs in words, which say the same as its pictures. */
export function signsWords({ marks, below }: SignsView): string {
  return [...marks.map(({ lines }) => lines.map(({ text }) => text).join(' ')), ...below.map(({ text }) => text)].join(
    ' · ',
  );
}
