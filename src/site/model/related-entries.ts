import { asSlug } from '../../content/as-slug.ts';
import type { Locale } from '../../i18n/locale.ts';
import { organisationsOf, placeOf, projectsOf, subjectsOf } from './belongings.ts';
import { compareDates } from './dates.ts';
import { type AnyEntry, isEvent } from './entry.ts';
import { isRepeat } from './event-series.ts';
import { entryDate } from './collection-facts.ts';
import type { Graph } from './graph.ts';
import { onceALanguage } from './once-a-language.ts';

/** An entry that readers may go on to from another one of its kind of subject. */
type Relatable = Extract<
  AnyEntry,
  { collection: 'meetings' | 'workshops' | 'galleries' | 'news' | 'publications' | 'documents' }
>;

/** How many of them a page offers. */
const most = 3;

/**
 * How much it says that two entries share something: a topic is chosen for the entry itself, a project is
 * shared by nearly all.
 */
const weights = { tag: 3, place: 2, organisation: 2, project: 1 } as const;

/** How far on either side of an entry others with the same trait are looked at, by date. */
const reach = 20;

/**
 * The entries that have most in common with an entry: its topics, its place, its organisations, its
 * project; of equal ones those that stand nearest in the order of dates. Left out are entries of the same series, and all but one of
 * another series.
 * @param isLinked tells what the page links to anyway
 * @returns at most three, those with most in common first; none for collections whose pages list what belongs to them
 */
export function relatedEntries(site: Graph, entry: AnyEntry, isLinked: (other: AnyEntry) => boolean): Relatable[] {
  const places = commonGround(site, entry.locale);
  const own = places.get(entry);
  if (!own) return [];
  const scores = new Map<Relatable, number>();
  for (const { weight, sharing, at } of own.traits) {
    for (const other of [...sharing.slice(Math.max(0, at - reach), at), ...sharing.slice(at + 1, at + 1 + reach)])
      scores.set(other, (scores.get(other) ?? 0) + weight);
  }
  const rank = (other: Relatable) => places.get(other)?.rank ?? 0;
  const distance = (other: Relatable) => Math.abs(rank(other) - own.rank);
  const found = [...scores]
    .filter(([other]) => !isLinked(other) && !isRepeat(site, other))
    .sort(([a, scoreA], [b, scoreB]) => scoreB - scoreA || distance(a) - distance(b) || rank(a) - rank(b))
    .map(([other]) => other);
  return onceBySeries(found, seriesOf(entry)).slice(0, most);
}

/** Where an entry stands among all others. */
interface Ground {
  /** By date, the newest is 0. */
  rank: number;
  traits: Trait[];
}

/** Something that an entry has in common with others. */
interface Trait {
  weight: number;
  /** All entries that have it, the newest first. */
  sharing: readonly Relatable[];
  /** Where the entry stands among them. */
  at: number;
}

/** Comparing each entry with every other one would take minutes on a large site. */
const commonGround = onceALanguage((site: Graph, locale: Locale): ReadonlyMap<AnyEntry, Ground> => {
  const entries = [
    ...site.each('meetings', locale),
    ...site.each('workshops', locale),
    ...site.each('galleries', locale),
    ...site.each('news', locale),
    ...site.each('publications', locale),
    ...site.each('documents', locale),
  ].sort((a, b) => compareDates(entryDate(b) ?? '', entryDate(a) ?? '') || (keyOf(a) < keyOf(b) ? -1 : 1));
  const sharing = new Map<string, Relatable[]>();
  return new Map(
    entries.map((entry, rank) => {
      const traits = [...traitsOf(site, entry)].map(([trait, weight]) => {
        const others = sharing.get(trait) ?? [];
        sharing.set(trait, others);
        return { weight, sharing: others, at: others.push(entry) - 1 };
      });
      return [entry, { rank, traits }];
    }),
  );
});

/** What an entry has of its own and through the events that it tells of, with what that weighs. */
function traitsOf(site: Graph, entry: Relatable): ReadonlyMap<string, number> {
  const happenings = [entry, ...subjectsOf(site, entry)].filter(isEvent);
  return new Map([
    ...entry.data.tags.map((tag) => [`tag ${asSlug(tag)}`, weights.tag] as const),
    ...happenings.flatMap((event) => placeOf(event) ?? []).map((slug) => [`place ${slug}`, weights.place] as const),
    ...happenings.flatMap(organisationsOf).map((slug) => [`organisation ${slug}`, weights.organisation] as const),
    ...projectsOf(site, entry).map((slug) => [`project ${slug}`, weights.project] as const),
  ]);
}

/**
 * The first entry of each series, and all that are of none.
 * @param left slug of a series that is left out whole
 */
function onceBySeries(entries: readonly Relatable[], left: string | undefined): Relatable[] {
  const seen = new Set([left]);
  return entries.filter((entry) => {
    const series = seriesOf(entry);
    if (series === undefined) return true;
    const isFirst = !seen.has(series);
    seen.add(series);
    return isFirst;
  });
}

function seriesOf(entry: AnyEntry): string | undefined {
  return isEvent(entry) ? entry.data.series?.slug : undefined;
}

function keyOf({ collection, slug }: AnyEntry): string {
  return `${collection}/${slug}`;
}
