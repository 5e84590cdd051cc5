import type { Locale } from '../../i18n/locale.ts';
import { belongingsOf } from '../model/belongings.ts';
import type { Entry, EventEntry } from '../model/entry.ts';
import { eventsOfSeries } from '../model/event-series.ts';
import { takesPlace, wasHeld } from '../model/event-state.ts';
import type { Graph } from '../model/graph.ts';
import { takenOver } from '../model/taken-over.ts';
import { teamOf } from '../model/teams.ts';

/** A part of a project's plan with what this site tells of it. */
export interface PlanRow {
  kind: 'team' | 'partnership' | 'series';
  /** Of a series: what it is one of. */
  of?: EventEntry['collection'];
  /** Of the team or series; the partnership needs none. */
  name?: string;
  /** Language of the name, where it is not the language of the page. */
  lang?: Locale | undefined;
  /** Which team of the project, from 0; slug of the series. */
  key: number | string;
  planned?: number;
  held: number;
  /** Announced and not yet over. */
  ahead: number;
}

/** How many took part in what was held, added up over events; a person who came twice counts twice. */
export interface Participations {
  count: number;
  /** Whether one of the figures is a rough one. */
  isApproximate: boolean;
  /** How many events gave a figure. */
  events: number;
}

/** What a project planned and what came of it: teams, the whole partnership, series of workshops. */
export function planOf(site: Graph, entry: Entry<'projects'>): PlanRow[] {
  const { slug, data, locale } = entry;
  const { teams: lang } = takenOver(site, entry);
  const meetings = meetingsOf(site, slug, locale);
  return [
    ...data.teams.map(({ name, plannedMeetings }, index) => {
      const own = meetings.filter((meeting) => teamOf(site, slug, meeting) === index);
      return {
        kind: 'team' as const,
        key: index,
        name,
        ...(lang && { lang }),
        ...progress(site, own, plannedMeetings),
      };
    }),
    ...(data.plannedMeetings === undefined
      ? []
      : [
          {
            kind: 'partnership' as const,
            key: 'partnership',
            ...progress(
              site,
              meetings.filter((meeting) => meeting.data.kind === 'partnership'),
              data.plannedMeetings,
            ),
          },
        ]),
    ...belongingsOf(site, slug, locale).series.flatMap((series) => {
      if (series.data.planned === undefined) return [];
      const own = eventsOfSeries(site, series.slug, locale);
      const { held, ...rest } = progress(site, own, series.data.planned);
      return [
        {
          kind: 'series' as const,
          of: own.some(({ collection }) => collection === 'meetings') ? ('meetings' as const) : ('workshops' as const),
          key: series.slug,
          name: series.data.title,
          ...(series.locale !== locale && { lang: series.locale }),
          ...rest,
          held: series.data.held ?? held,
        },
      ];
    }),
  ];
}

/** Who took part in a project's events, as far as they tell; undefined where none does. */
export function participationsIn(site: Graph, slug: string, locale: Locale): Participations | undefined {
  const figures = belongingsOf(site, slug, locale)
    .events.filter((event) => wasHeld(event, site.today))
    .flatMap(({ data: { participants } }) =>
      participants?.count === undefined ? [] : [{ count: participants.count, isRough: participants.approximate }],
    );
  if (figures.length === 0) return undefined;
  return {
    count: figures.reduce((sum, { count }) => sum + count, 0),
    isApproximate: figures.some(({ isRough }) => isRough !== undefined),
    events: figures.length,
  };
}

function meetingsOf(site: Graph, slug: string, locale: Locale): Entry<'meetings'>[] {
  return belongingsOf(site, slug, locale).events.filter(
    (event): event is Entry<'meetings'> => event.collection === 'meetings',
  );
}

function progress(
  site: Graph,
  events: readonly EventEntry[],
  planned: number | undefined,
): Pick<PlanRow, 'planned' | 'held' | 'ahead'> {
  return {
    ...(planned !== undefined && { planned }),
    held: events.filter((event) => wasHeld(event, site.today)).length,
    ahead: events.filter((event) => takesPlace(event, site.today)).length,
  };
}
