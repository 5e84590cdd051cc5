import type { Meeting } from '../../schemas/meeting.ts';
import type { Entry } from '../model/entry.ts';
import type { Graph } from '../model/graph.ts';
import { type EntryView, entryView } from '../parts/entry-view.ts';
import { type EventView, eventView } from '../parts/event-view.ts';
import { type PartyView, partyView } from '../parts/party-view.ts';

/** The page of a meeting. */
export interface MeetingView extends EntryView, EventView {
  kind: 'meeting';
  meetingKind: Meeting['kind'];
  ordinal?: number;
  team?: string;
  signatories: PartyView[];
  purposes: string[];
  commentsUntil?: string;
}

/** A meeting with what happened, in order. */
export function meetingView(site: Graph, entry: Entry<'meetings'>): MeetingView {
  const { data, locale } = entry;
  const base = entryView(site, entry);
  return {
    ...base,
    ...eventView(site, entry),
    kind: 'meeting',
    meetingKind: data.kind,
    ...(data.ordinal !== undefined && { ordinal: data.ordinal }),
    ...(data.team !== undefined && { team: data.team }),
    signatories: (data.signatories ?? []).map((party) => partyView(site, party, locale, base.langs.signatories)),
    purposes: data.purposes ?? [],
    ...(data.commentsUntil !== undefined && { commentsUntil: data.commentsUntil }),
  };
}
