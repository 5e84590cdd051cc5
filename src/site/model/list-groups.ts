import { segmentsOf } from '../../i18n/languages.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { AnyEntry } from './entry.ts';
import { collectionFacts, type ListKind } from './collection-facts.ts';
import { kindOf } from './list-kind.ts';
import type { Wording } from './wording.ts';
import { yearOf } from './year-of.ts';

/** The project or the place of which all entries of a list are. */
export interface ListSubject {
  is: 'project' | 'place';
  slug: string;
}

/** What narrows the list of a section: a year, a kind, both, a project, a place, or nothing. */
export interface Narrowing {
  year?: string;
  kind?: ListKind;
  subject?: ListSubject;
}

/** The entries that a narrowed list holds. */
export interface ListGroup {
  narrowing: Narrowing;
  entries: AnyEntry[];
  /** What the project or place is called. */
  title?: Wording;
}

/** Every list of a section that holds something, by its key. */
export type ListGroups = ReadonlyMap<string, ListGroup>;

/** The key of a list among the groups of its section. */
export function groupKey({ year, kind, subject }: Narrowing): string {
  if (subject) return `${subject.is}:${subject.slug}`;
  return `${kind ?? ''}/${year ?? ''}`;
}

/**
 * Sorts the entries of a section into the lists of each year, each kind, and each kind's years.
 * @param entries of one section and language; each list keeps their order
 * @returns the lists that are not empty: years newest first, kinds as the schema orders them
 */
export function listGroups(entries: readonly AnyEntry[]): ListGroups {
  const groups = new Map<string, ListGroup>();
  for (const entry of entries) {
    const { collection, data } = entry;
    for (const narrowing of narrowingsOf(yearOf(collection, data), kindOf(collection, data))) {
      const key = groupKey(narrowing);
      const group = groups.get(key) ?? { narrowing, entries: [] };
      group.entries.push(entry);
      groups.set(key, group);
    }
  }
  return new Map([...groups].sort(([, a], [, b]) => compare(a, b)));
}

/** The lists besides the whole one in which an entry of a year and a kind stands. */
export function narrowingsOf(year: string | undefined, kind: ListKind | undefined): Narrowing[] {
  return [
    ...(year === undefined ? [] : [{ year }]),
    ...(kind === undefined ? [] : [{ kind }]),
    ...(year === undefined || kind === undefined ? [] : [{ year, kind }]),
  ];
}

/** Lists of years first, then kind by kind, the whole kind before its years. */
function compare(a: ListGroup, b: ListGroup): number {
  return kindRank(a) - kindRank(b) || yearRank(b) - yearRank(a);
}

function kindRank({ narrowing: { kind }, entries: [first] }: ListGroup): number {
  return kind === undefined || !first ? -1 : collectionFacts[first.collection].kinds.indexOf(kind);
}

function yearRank({ narrowing: { year } }: ListGroup): number {
  return year === undefined ? Infinity : Number(year);
}

/** The end of a narrowed list's address: `konferencje` and `2012`, or `projekt` and its slug. */
export function narrowingSegments({ year, kind, subject }: Narrowing, locale: Locale): string[] {
  if (subject) return [segmentsOf(locale).subjects[subject.is], subject.slug];
  return [...(kind === undefined ? [] : [segmentsOf(locale).kinds[kind]]), ...(year === undefined ? [] : [year])];
}
