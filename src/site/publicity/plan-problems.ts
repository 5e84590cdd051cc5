import { diagnostic, type Diagnostic } from '../../content/diagnostics/diagnostic.ts';
import { nearest } from '../../content/nearest.ts';
import { amountsOf } from '../../schemas/project.ts';
import { belongingsOf } from '../belongings.ts';
import type { Entry } from '../entry.ts';
import { eventsOfSeries, numberOf } from '../event-series.ts';
import { wasHeld } from '../event-state.ts';
import type { Graph } from '../graph.ts';
import { planOf, type PlanRow } from './plan.ts';
import type { ReadOf } from './publicity-rule.ts';
import { hasEnded, isActive } from './standing.ts';

/** A project's plan, its events and their figures agree; what is missing for the settlement is told in time. */
export function planProblems(site: Graph, readOf: ReadOf): Diagnostic[] {
  return [
    ...site
      .each('projects', site.mainLocale)
      .flatMap((project) => [...plans(site, project, readOf), ...events(site, project, readOf)]),
    ...site.each('series', site.mainLocale).flatMap((series) => skippedNumbers(site, series, readOf)),
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

function placeOfRow({ kind, key }: PlanRow, project: Entry<'projects'>, readOf: ReadOf) {
  if (kind === 'series') return readOf({ collection: 'series', slug: String(key) })?.place(['planned']);
  return readOf(project)?.place(kind === 'team' ? ['teams', key, 'plannedMeetings'] : ['plannedMeetings']);
}

/** Meetings of teams that their project does not have, and events of funded projects without a figure. */
function events(site: Graph, { slug, data, locale }: Entry<'projects'>, readOf: ReadOf): Diagnostic[] {
  const isCounted = isActive(data, site.today) && amountsOf(data).some(({ source }) => source && source !== 'other');
  const teams = data.teams.map(({ name }) => name);
  return belongingsOf(site, slug, locale).events.flatMap((event) => {
    const place = readOf(event)?.place;
    if (!place) return [];
    const found: Diagnostic[] = [];
    const team = event.collection === 'meetings' ? event.data.team : undefined;
    if (team !== undefined && teams.length > 0 && !teams.includes(team)) {
      const facts = { value: team, project: slug, suggestion: nearest(team, teams), known: teams.join(', ') };
      found.push(diagnostic('team-unknown', place(['team']), facts));
    }
    if (isCounted && wasHeld(event, site.today) && event.data.participants?.count === undefined)
      found.push(diagnostic('participants-missing', place(['start']), { value: event.data.start }));
    return found;
  });
}

/** A series tells of its events without a gap before the latest one. */
function skippedNumbers(site: Graph, series: Entry<'series'>, readOf: ReadOf): Diagnostic[] {
  const numbers = eventsOfSeries(site, series.slug, series.locale).flatMap((event) => numberOf(event) ?? []);
  const place = readOf(series)?.place(['title']);
  const skipped = Array.from({ length: Math.max(0, ...numbers) }, (_, index) => index + 1).filter(
    (number) => !numbers.includes(number),
  );
  if (!place || skipped.length === 0) return [];
  return [diagnostic('series-number-skipped', place, { value: skipped.join(', '), series: series.slug })];
}
