import { certainPart } from '../../edtf/edtf-date.ts';
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
  /** The same year by year, in order; none where an event's year is not certain. */
  years: PlanYear[];
}

/** What a year brought or brings of a part of a plan. */
export interface PlanYear {
  /** `2026` */
  year: string;
  held: number;
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
      const { held, years, ...rest } = progress(site, own, series.data.planned);
      const said = series.data.held ?? held;
      return [
        {
          kind: 'series' as const,
          of: own.some(({ collection }) => collection === 'meetings') ? ('meetings' as const) : ('workshops' as const),
          key: series.slug,
          name: series.data.title,
          ...(series.locale !== locale && { lang: series.locale }),
          ...rest,
          held: said,
          // Of what a series says and no entry tells, nobody knows the year.
          years: said === held ? years : [],
        },
      ];
    }),
  ];
}

/** An event that was held, and how many came. */
export interface Attendance {
  event: EventEntry;
  count: number;
  /** How the figure is meant where it is not exact. */
  approximate?: 'about' | 'almost' | 'over';
}

/** How many came to each of a project's events that were held and tell it, oldest first. */
export function attendanceIn(site: Graph, slug: string, locale: Locale): Attendance[] {
  return belongingsOf(site, slug, locale)
    .events.filter((event) => wasHeld(event, site.today))
    .flatMap((event) => {
      const { count, approximate } = event.data.participants ?? {};
      return count === undefined ? [] : [{ event, count, ...(approximate && { approximate }) }];
    });
}

/** Who took part in a project's events, as far as they tell; undefined where none does. */
export function participationsIn(site: Graph, slug: string, locale: Locale): Participations | undefined {
  const figures = attendanceIn(site, slug, locale);
  if (figures.length === 0) return undefined;
  return {
    count: figures.reduce((sum, { count }) => sum + count, 0),
    isApproximate: figures.some(({ approximate }) => approximate !== undefined),
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
): Pick<PlanRow, 'planned' | 'held' | 'ahead' | 'years'> {
  const held = events.filter((event) => wasHeld(event, site.today));
  const ahead = events.filter((event) => takesPlace(event, site.today));
  return {
    ...(planned !== undefined && { planned }),
    held: held.length,
    ahead: ahead.length,
    years: byYear(held, ahead),
  };
}

function byYear(held: readonly EventEntry[], ahead: readonly EventEntry[]): PlanYear[] {
  const yearOf = ({ data }: EventEntry) => certainPart(data.start)?.slice(0, 4);
  const known = [...held, ...ahead].map(yearOf);
  if (known.includes(undefined)) return [];
  const years = [...new Set(known.filter((year) => year !== undefined))].sort();
  const inYear = (events: readonly EventEntry[], year: string) =>
    events.filter((event) => yearOf(event) === year).length;
  return years.map((year) => ({ year, held: inYear(held, year), ahead: inYear(ahead, year) }));
}
