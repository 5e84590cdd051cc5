import type { Workshop } from '../../schemas/workshop.ts';
import type { Entry } from '../model/entry.ts';
import type { Graph } from '../model/graph.ts';
import { type EntryView, entryView } from '../parts/entry-view.ts';
import { type EventView, eventView } from '../parts/event-view.ts';
import { type PersonView, personView } from '../parts/party-view.ts';

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
