import type { Entry } from '../entry.ts';
import { wasHeld } from '../event-state.ts';
import { entryPath } from '../addresses.ts';
import type { Graph } from '../graph.ts';
import { plannedIn, workshopsOf } from '../workshop-series.ts';
import { type ChannelView, channelView } from './channel-view.ts';
import { type FundingNoteView, fundingNoteView } from './funding-note-view.ts';
import { linkTo, type LinkView } from './link-view.ts';
import { type PartyView, partyView } from './party-view.ts';
import { seriesSteps, type SeriesStepView } from './workshop-view.ts';

/** The page of a series of workshops. */
export interface SeriesView {
  kind: 'series';
  title: string;
  description?: string;
  project?: LinkView;
  /** Who pays, for what belongs to a project. */
  fundingNote?: FundingNoteView;
  planned: number;
  held: number;
  trainers: string[];
  organisers: PartyView[];
  steps: SeriesStepView[];
  channels?: ChannelView;
}

/** A series with all its workshops, also those that have no entry yet. */
export function seriesView(site: Graph, entry: Entry<'series'>): SeriesView {
  const { data, slug, locale } = entry;
  const workshops = workshopsOf(site, slug, locale);
  const fundingNote = fundingNoteView(site, entry);
  const project = data.project && site.find('projects', data.project.slug, locale);
  const channels = channelView(site, locale, entryPath('series', slug, locale, site));
  return {
    kind: 'series',
    title: data.title,
    ...(data.description !== undefined && { description: data.description }),
    ...(project && { project: linkTo(site, project, locale, project.data.shortTitle) }),
    ...(fundingNote && { fundingNote }),
    planned: plannedIn(entry, workshops),
    held: data.held ?? workshops.filter((workshop) => wasHeld(workshop, site.today)).length,
    trainers: data.trainers,
    organisers: data.organisers.map((party) => partyView(site, party, locale)),
    steps: seriesSteps(site, entry, locale),
    ...(channels && { channels }),
  };
}
