import type { Workshop } from '../../schemas/workshop.ts';
import type { Entry } from '../entry.ts';
import type { Graph } from '../graph.ts';
import { type EntryView, entryView } from './entry-view.ts';
import { type EventView, eventView } from './event-view.ts';
import { type PersonView, personView } from './party-view.ts';

/** The page of a workshop. */
export interface WorkshopView extends EntryView, EventView {
  kind: 'workshop';
  topics: NonNullable<Workshop['topics']>;
  trainers: PersonView[];
}

/** A workshop with its topics and those who lead it. */
export function workshopView(site: Graph, entry: Entry<'workshops'>): WorkshopView {
  const { data, locale } = entry;
  const base = entryView(site, entry);
  return {
    ...base,
    ...eventView(site, entry),
    kind: 'workshop',
    topics: data.topics ?? [],
    trainers: (data.trainers ?? []).map((person) => personView(site, person, locale, base.langs.trainers)),
  };
}
