import type { Entry, EventEntry } from '../model/entry.ts';
import { eventsOfSeries, plannedIn } from '../model/event-series.ts';
import { isUpcoming, wasHeld } from '../model/event-state.ts';
import { entryPath } from '../model/addresses.ts';
import type { Graph } from '../model/graph.ts';
import { takenOver } from '../model/taken-over.ts';
import type { Wording } from '../model/wording.ts';
import { type CardView, cardView } from '../parts/card-view.ts';
import { type ChannelView, channelView } from './channel-view.ts';
import { fundingNotes, type FundingNoteView } from '../parts/funding-note-view.ts';
import { projectLink } from '../parts/entry-view.ts';
import type { LinkView } from '../parts/link-view.ts';
import { type NameView, type PartyView, partyView } from '../parts/party-view.ts';
import { seriesSteps, type SeriesStepView } from '../parts/sequence-view.ts';

/** The page of a series of workshops or meetings. */
export interface SeriesView {
  kind: 'series';
  title: string;
  description?: string;
  project?: LinkView;
  /** Who pays, for what belongs to a project or tells of several. */
  fundingNotes: FundingNoteView[];
  planned: number;
  held: number;
  trainers: NameView[];
  organisers: PartyView[];
  /** How it recurs, in words. */
  recurrence?: Wording;
  /** Whether there are meetings in it, and not workshops alone. */
  of: EventEntry['collection'];
  /** Every number; none where not every event has one. */
  steps: SeriesStepView[];
  /** Events that are not counted: those ahead, the soonest first, and those behind us, the latest first. */
  upcoming: CardView[];
  past: CardView[];
  channels?: ChannelView;
}

/** A series with all its events, also those that have no entry yet. */
export function seriesView(site: Graph, entry: Entry<'series'>): SeriesView {
  const { data, slug, locale } = entry;
  const langs = takenOver(site, entry);
  const events = eventsOfSeries(site, slug, locale);
  const steps = seriesSteps(site, entry, locale);
  const listed = steps.length > 0 ? [] : events;
  const isAhead = ({ data: times }: EventEntry) => isUpcoming(times, site.today);
  const project = data.project && site.find('projects', data.project.slug, locale);
  const channels = channelView(site, locale, entryPath('series', slug, locale, site));
  return {
    kind: 'series',
    title: data.title,
    ...(data.description !== undefined && { description: data.description }),
    ...(project && { project: projectLink(site, project, locale) }),
    fundingNotes: fundingNotes(site, entry),
    planned: plannedIn(entry, events),
    held: data.held ?? events.filter((event) => wasHeld(event, site.today)).length,
    trainers: data.trainers.map((title) => ({ title, lang: langs.trainers })),
    organisers: data.organisers.map((party) => partyView(site, party, locale, langs.organisers)),
    ...(data.recurrence !== undefined && { recurrence: { text: data.recurrence, lang: langs.recurrence } }),
    of: events.some(({ collection }) => collection === 'meetings') ? 'meetings' : 'workshops',
    steps,
    upcoming: listed.filter(isAhead).map((event) => cardView(site, event, locale)),
    past: listed
      .filter((event) => !isAhead(event))
      .reverse()
      .map((event) => cardView(site, event, locale)),
    ...(channels && { channels }),
  };
}
