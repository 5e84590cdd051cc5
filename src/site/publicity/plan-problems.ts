import { diagnostic, type Diagnostic } from '../../content/diagnostics/diagnostic.ts';
import { nearest } from '../../content/nearest.ts';
import { amountsOf } from '../../schemas/project.ts';
import { belongingsOf } from '../model/belongings.ts';
import type { Entry, EventEntry } from '../model/entry.ts';
import { eventsOfSeries, numberOf } from '../model/event-series.ts';
import { wasHeld } from '../model/event-state.ts';
import type { Graph } from '../model/graph.ts';
import { planOf, type PlanRow } from './plan.ts';
import type { ReadOf } from './read-of.ts';
import { hasEnded, isActive } from './standing.ts';

/** Whether all workshops that may belong to a series could be read, so that a number that is not there is missing. */
type IsWhole = (series: string) => boolean;

/** A project's plan, its events and their figures agree; what is missing for the settlement is told in time. */
export function planProblems(site: Graph, readOf: ReadOf, isWhole: IsWhole = () => true): Diagnostic[] {
  return [
    ...site
      .each('projects', site.mainLocale)
      .flatMap((project) => [
        ...plans(site, project, readOf),
        ...results(site, project, readOf),
        ...events(site, project, readOf),
      ]),
    ...site
      .each('series', site.mainLocale)
      .flatMap((series) => (isWhole(series.slug) ? skippedNumbers(site, series, readOf) : [])),
  ];
}

function plans(site: Graph, project: Entry<'projects'>, readOf: ReadOf): Diagnostic[] {
  const isToSettle = hasEnded(project.data, site.today) && isActive(project.data, site.today);
  return planOf(site, project).flatMap((row) => {
    const { planned, held, ahead, name = 'plannedMeetings' } = row;
    const place = placeOfRow(row, project, readOf);
    if (planned === undefined || !place) return [];
    const facts = { what: name, planned: String(planned) };
    // Numbers beyond a series' plan are told where they stand.
    if (held + ahead > planned && row.kind !== 'series')
      return [diagnostic('plan-exceeded', place, { ...facts, found: String(held + ahead) })];
    return held < planned && isToSettle ? [diagnostic('plan-unmet', place, { ...facts, found: String(held) })] : [];
  });
}

/** What the labels of results call people and events, in the languages of the site; the first word decides. */
const counted = [
  { what: 'people', words: /osób|osoby|osoba|uczestni|people|participant|осіб|учасни/iu },
  { what: 'workshops', words: /warsztat|szkole|workshop|training|воркшоп|тренінг/iu },
  { what: 'conference', words: /konferenc|conferenc|конференц/iu },
  { what: 'meetings', words: /spotka|meeting|зустріч/iu },
] as const;

/**
 * Results that say other figures than the entries of the project's events. That fewer are described than were
 * held is told while the settlement may still ask for them; many an old project has but a few entries.
 */
function results(site: Graph, project: Entry<'projects'>, readOf: ReadOf): Diagnostic[] {
  const place = readOf(project)?.place;
  if (!place) return [];
  const isToSettle = hasEnded(project.data, site.today) && isActive(project.data, site.today);
  const held = belongingsOf(site, project.slug, project.locale).events.filter((event) => wasHeld(event, site.today));
  return project.data.results.flatMap(({ value, label, approximate }, index) => {
    const stated = value === undefined || approximate ? NaN : Number(value.replace(/\s/gu, ''));
    const told = Number.isNaN(stated) ? undefined : toldOf(label, stated, held, site, project);
    if (!told || told.found === stated || (told.found < stated && !isToSettle)) return [];
    const facts = { value: value ?? '', label, found: String(told.found), isLeast: told.isLeast };
    return [diagnostic('results-differ', place(['results', index, 'value']), facts)];
  });
}

/** What the entries of events say of what a result counts; undefined where they say nothing of it. */
function toldOf(
  label: string,
  stated: number,
  held: readonly EventEntry[],
  site: Graph,
  project: Entry<'projects'>,
): { found: number; isLeast: boolean } | undefined {
  const [first] = counted
    .flatMap(({ what, words }) => {
      const index = label.search(words);
      return index < 0 ? [] : [{ what, index }];
    })
    .sort((a, b) => a.index - b.index);
  if (!first) return undefined;
  if (first.what === 'people') {
    const figures = held.flatMap(({ data: { participants } }) =>
      participants?.count === undefined ? [] : [participants],
    );
    const counts = figures.map(({ count = 0 }) => count);
    if (counts.length === 0 || figures.some(({ approximate }) => approximate)) return undefined;
    // Whoever came several times is one person, so there are as many as came at once, and no more than all together.
    const [most, all] = [Math.max(...counts), counts.reduce((sum, count) => sum + count, 0)];
    if (stated < most) return { found: most, isLeast: true };
    return stated > all && counts.length === held.length ? { found: all, isLeast: false } : undefined;
  }
  const events = held.filter(({ collection, data }) =>
    first.what === 'conference' ? 'kind' in data && data.kind === 'conference' : collection === first.what,
  );
  const series = belongingsOf(site, project.slug, project.locale).series;
  const inSeries = (slug: string) => events.filter(({ data }) => data.series?.slug === slug).length;
  // A series may have been held more often than it has entries.
  const more = series.reduce((sum, { slug, data }) => sum + Math.max(0, (data.held ?? 0) - inSeries(slug)), 0);
  const found = events.length + (first.what === 'workshops' ? more : 0);
  return found === 0 ? undefined : { found, isLeast: false };
}

function placeOfRow({ kind, key }: PlanRow, project: Entry<'projects'>, readOf: ReadOf) {
  if (kind === 'series') return readOf({ collection: 'series', slug: String(key) })?.place(['planned']);
  return readOf(project)?.place(kind === 'team' ? ['teams', key, 'plannedMeetings'] : ['plannedMeetings']);
}

/** Meetings of teams that their project does not have, and events of funded projects without a figure. */
function events(site: Graph, { slug, data, locale }: Entry<'projects'>, readOf: ReadOf): Diagnostic[] {
  const isCounted = isActive(data, site.today) && amountsOf(data).some(({ source }) => source && source !== 'other');
  const teams = data.teams.map(({ name }) => name);
  return belongingsOf(site, slug, locale).events.flatMap((event) => {
    const read = readOf(event);
    if (!read) return [];
    const { place, lost } = read;
    const found: Diagnostic[] = [];
    const team = event.collection === 'meetings' ? event.data.team : undefined;
    if (team !== undefined && teams.length > 0 && !teams.includes(team)) {
      const facts = { value: team, project: slug, suggestion: nearest(team, teams), known: teams.join(', ') };
      found.push(diagnostic('team-unknown', place(['team']), facts));
    }
    if (
      isCounted &&
      wasHeld(event, site.today) &&
      event.data.participants?.count === undefined &&
      !lost.has('participants')
    )
      found.push(diagnostic('participants-missing', place(['start']), { value: event.data.start }));
    return found;
  });
}

/** A series tells of its events without a gap before the latest one. */
function skippedNumbers(site: Graph, series: Entry<'series'>, readOf: ReadOf): Diagnostic[] {
  const { planned = Infinity } = series.data;
  // A number beyond the plan is told where it stands.
  const numbers = eventsOfSeries(site, series.slug, series.locale)
    .flatMap((event) => numberOf(event) ?? [])
    .filter((number) => number <= planned);
  const place = readOf(series)?.place(['title']);
  const known = [0, ...numbers].sort((a, b) => a - b);
  const skipped = known.flatMap((number, index) => {
    const [from, to] = [number + 1, (known[index + 1] ?? 0) - 1];
    return from > to ? [] : [from === to ? String(from) : `${from}–${to}`];
  });
  if (!place || skipped.length === 0) return [];
  return [diagnostic('series-number-skipped', place, { value: skipped.join(', '), series: series.slug })];
}
