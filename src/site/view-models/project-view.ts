import type { z } from 'zod';
import type { fundingField } from '../../schemas/fields/funding.ts';
import type { Project } from '../../schemas/project.ts';
import { belongingsOf, type Belongings } from '../belongings.ts';
import type { Entry } from '../entry.ts';
import { wasHeld } from '../event-state.ts';
import type { Graph } from '../graph.ts';
import { type ProjectStatus, projectStatus } from '../project-status.ts';
import { entryPath } from '../addresses.ts';
import { type CardView, cardView } from './card-view.ts';
import { calendarLink, type ChannelView, feedLink } from './channel-view.ts';
import { type EntryView, entryView } from './entry-view.ts';
import { linkTo, type LinkView } from './link-view.ts';
import { type PartyView, partyView } from './party-view.ts';
import { timeline, type TimelineView } from './timeline.ts';

/** A team with what was planned for it and what this site tells of. */
export interface TeamView {
  name: string;
  planned?: number;
  held: number;
}

/** A partner in a project. */
export interface PartnerView {
  organisation: PartyView;
  role?: string;
}

/** The page of a project. */
export interface ProjectView extends EntryView {
  kind: 'project';
  status: ProjectStatus;
  isExample: boolean;
  period: { start?: string; end?: string };
  area?: string;
  lead?: LinkView;
  partners: PartnerView[];
  cooperation: PartyView[];
  funding: z.output<typeof fundingField>[];
  aims: string[];
  tasks: string[];
  targetGroups: string[];
  results: Project['results'];
  teams: TeamView[];
  hashtags: string[];
  partnershipMeetings?: { planned?: number; held: number };
  plainSummary?: string;
  signLanguageVideo?: string;
  keepUntil?: string;
  channels: ChannelView;
  timeline: TimelineView;
  meetings: CardView[];
  workshops: CardView[];
  series: CardView[];
  galleries: CardView[];
  publications: CardView[];
  news: CardView[];
}

/** The whole story of a project. */
export function projectView(site: Graph, entry: Entry<'projects'>): ProjectView {
  const { data, locale, slug } = entry;
  const belongings = belongingsOf(site, slug, locale);
  const cards = (entries: Belongings[keyof Belongings]): CardView[] =>
    entries.map((one) => cardView(site, one, locale));
  // A meeting names its team in its own language, which is not always the language of this page.
  const originalTeams = site.find('projects', slug, site.mainLocale)?.data.teams ?? [];
  const lead = data.lead && site.find('organisations', data.lead.slug, locale);
  return {
    ...entryView(site, entry),
    kind: 'project',
    status: projectStatus(data, site.today),
    isExample: data.example,
    period: period(data),
    ...(data.area !== undefined && { area: data.area }),
    ...(lead && { lead: linkTo(site, lead, locale) }),
    partners: data.partners.map(({ organisation, role }) => ({
      organisation: partyView(site, organisation, locale),
      ...(role !== undefined && { role }),
    })),
    cooperation: data.cooperation.map((party) => partyView(site, party, locale)),
    hashtags: data.hashtags,
    funding: data.funding,
    aims: data.aims,
    tasks: data.tasks,
    targetGroups: data.targetGroups,
    results: data.results,
    teams: data.teams.map(({ name, plannedMeetings }, index) => ({
      name,
      ...(plannedMeetings !== undefined && { planned: plannedMeetings }),
      held: heldMeetings(
        belongings,
        site.today,
        ({ team }) => team !== undefined && [name, originalTeams[index]?.name].includes(team),
      ),
    })),
    ...(data.plannedMeetings !== undefined && {
      partnershipMeetings: {
        planned: data.plannedMeetings,
        held: heldMeetings(belongings, site.today, (meeting) => meeting.kind === 'partnership'),
      },
    }),
    ...(data.plainSummary !== undefined && { plainSummary: data.plainSummary }),
    ...(data.signLanguageVideo !== undefined && { signLanguageVideo: data.signLanguageVideo }),
    ...(data.keepUntil !== undefined && { keepUntil: data.keepUntil }),
    channels: channelsOf(site, entry),
    timeline: timeline(site, entry, locale),
    meetings: cards(belongings.events.filter(({ collection }) => collection === 'meetings')),
    workshops: cards(belongings.events.filter(({ collection }) => collection === 'workshops')),
    series: cards(belongings.series),
    galleries: cards(belongings.galleries),
    publications: cards(belongings.publications),
    news: cards(belongings.news),
  };
}

function channelsOf(site: Graph, { slug, locale, data }: Entry<'projects'>): ChannelView {
  const path = entryPath('projects', slug, locale, site);
  const subject = { kind: 'project', title: data.shortTitle ?? data.title } as const;
  return { feed: feedLink(site, path, subject), calendar: calendarLink(site, path, subject) };
}

function period({ period: { start, end } }: Project): ProjectView['period'] {
  return { ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
}

/** How many meetings of a sort were held by today; cancelled and postponed ones were not. */
function heldMeetings(
  { events }: Belongings,
  today: string,
  counts: (meeting: Entry<'meetings'>['data']) => boolean,
): number {
  return events.filter((event) => event.collection === 'meetings' && wasHeld(event, today) && counts(event.data))
    .length;
}
