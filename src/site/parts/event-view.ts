import { isDoubtful } from '../../edtf/edtf-date.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Place } from '../../schemas/place.ts';
import { eventCalendarPath, href } from '../model/addresses.ts';
import { events } from '../model/events.ts';
import type { Graph } from '../model/graph.ts';
import type { EventEntry } from '../model/entry.ts';
import { takenOver } from '../model/taken-over.ts';
import type { Wording } from '../model/wording.ts';
import { isPast, pastFrom } from '../model/dates.ts';
import { aheadUntil, takesPlace } from '../model/event-state.ts';
import { instantOf } from '../../edtf/time-zone.ts';
import { mapLink, type Spot } from './map-link.ts';
import { type CardView, cardView } from './card-view.ts';
import { linkTo, type LinkView } from './link-view.ts';
import { relatedCards } from './related-cards.ts';
import { type SequenceView, sequenceView } from './sequence-view.ts';
import { type NameView, type PartyView, partyView, type PersonView, personView } from './party-view.ts';

/** Where an event is held. */
export interface VenueView {
  name: string;
  href?: string;
  lang?: Locale;
  address?: string;
  room?: string;
  /** Language of the address, where it is not the language of the page. */
  addressLang?: Locale | undefined;
  /** Language of the room, likewise. */
  roomLang?: Locale | undefined;
  /** Address of a map that shows it. */
  mapHref?: string;
  /** The larger places that it lies in, the nearest first. */
  within: LinkView[];
  access: Place['access'];
}

/** People who came or are expected. */
export interface ParticipantsView {
  count?: number;
  approximate?: 'about' | 'almost' | 'over';
  groups: NameView[];
}

/** Where people sign up: a form, a number, an e-mail address. */
export interface SignUp {
  url?: string;
  phone?: string;
  email?: string;
}

/** A part of an event's programme. */
export interface PartView {
  /** The hour at which it begins, `HH:mm`. */
  time?: string;
  title: string;
  summary?: string;
  speakers: PersonView[];
}

/** How people sign up. */
export interface RegistrationView extends SignUp {
  deadline?: string;
  places?: number;
  /** How it stands, where it is not simply open until its last day. */
  status?: 'full' | 'waiting-list' | 'closed';
  /** Whether one can sign up now, be it for the waiting list. */
  isOpen: boolean;
  /** The instant until which it is open, in UTC; absent once it is closed. */
  openUntil?: string;
}

/** Where people join over the internet: an address, a name, or both. */
export interface OnlineView {
  url?: string;
  platform?: string;
}

/** What the pages of meetings and workshops show alike. */
export interface EventView {
  start: string;
  end?: string;
  previousStart?: string;
  isUpcoming: boolean;
  /** The instant until which it is ahead, in UTC; absent once it is over. */
  aheadUntil?: string;
  status: EventEntry['data']['status'];
  venue?: VenueView;
  online?: OnlineView;
  sponsors: PartyView[];
  price?: EventEntry['data']['price'];
  organisers: PartyView[];
  hosts: PartyView[];
  /** Who it is meant for. */
  audience: NameView[];
  participants?: ParticipantsView;
  speakers: PersonView[];
  guests: PersonView[];
  /** The programme, in order. */
  parts: PartView[];
  outcomes: string[];
  registration?: RegistrationView;
  next?: { date?: string; place?: LinkView; note?: Wording };
  /** What it is one of. */
  sequence?: SequenceView;
  /** The file that puts it in a calendar; absent where its date is an assumption. */
  calendarHref?: string;
  galleries: CardView[];
  news: CardView[];
  related: CardView[];
}

/** The times, place and people of an event. */
export function eventView(site: Graph, entry: EventEntry): EventView {
  const { data, locale } = entry;
  const langs = takenOver(site, entry);
  const until = aheadUntil(data, site);
  const venue = venueView(site, data.venue, locale, langs.venue);
  const participants = participantsView(data.participants, langs.participants);
  const next = nextView(site, data.next, locale, langs.next);
  const sequence = sequenceView(site, entry);
  const isAbout = ({ to, slug }: { to: string; slug: string }) => to === entry.collection && slug === entry.slug;
  const galleries = site
    .each('galleries', locale)
    .filter((gallery) => gallery.data.event && isAbout(gallery.data.event))
    .map((gallery) => cardView(site, gallery, locale));
  const news = site
    .each('news', locale)
    .filter((item) => item.data.about.some(isAbout))
    .map((item) => cardView(site, item, locale));
  return {
    start: data.start,
    ...(data.end !== undefined && { end: data.end }),
    ...(data.previousStart !== undefined && { previousStart: data.previousStart }),
    isUpcoming: until !== undefined,
    ...(until !== undefined && { aheadUntil: until }),
    status: data.status,
    ...(venue && { venue }),
    ...(data.online && { online: onlineView(data.online) }),
    organisers: (data.organisers ?? []).map((party) => partyView(site, party, locale, langs.organisers)),
    hosts: (data.hosts ?? []).map((party) => partyView(site, party, locale, langs.hosts)),
    sponsors: (data.sponsors ?? []).map((party) => partyView(site, party, locale, langs.sponsors)),
    ...(data.price !== undefined && { price: data.price }),
    audience: (data.audience ?? []).map((title) => ({ title, lang: langs.audience })),
    ...(participants && { participants }),
    speakers: (data.speakers ?? []).map((person) => personView(site, person, locale, langs.speakers)),
    guests: (data.guests ?? []).map((person) => personView(site, person, locale, langs.guests)),
    parts: (data.parts ?? []).map(({ time, title, summary, speakers = [] }) => ({
      ...(time !== undefined && { time }),
      title,
      ...(summary !== undefined && { summary }),
      speakers: speakers.map((person) => personView(site, person, locale, langs.parts)),
    })),
    outcomes: data.outcomes ?? [],
    ...(data.registration && {
      registration: registrationView(site, data.registration, takesPlace(entry, site.today) ? until : undefined),
    }),
    ...(next && { next }),
    ...(sequence && { sequence }),
    ...(!isDoubtful(data.start) &&
      data.status !== 'unconfirmed' && { calendarHref: href(eventCalendarPath(entry, site), site) }),
    galleries,
    news,
    related: relatedCards(site, entry, [...galleries, ...news, sequence?.previous, sequence?.next]),
  };
}

/** Where to join, without what is not known. */
export function onlineView({ url, platform }: NonNullable<EventEntry['data']['online']>): OnlineView {
  return { ...(url !== undefined && { url }), ...(platform !== undefined && { platform }) };
}

/**
 * A venue with its page, its address and the places around it.
 * @param lang language of the event's own words for it, where it is not that of the page
 */
export function venueView(
  site: Graph,
  venue: EventEntry['data']['venue'],
  locale: Locale,
  lang?: Locale,
): VenueView | undefined {
  if (venue === undefined) return undefined;
  if (!('name' in venue)) {
    const { slug } = 'slug' in venue ? venue : venue.place;
    const place = site.find('places', slug, locale);
    if (!place) return undefined;
    const { title, ...link } = linkTo(site, place, locale);
    const within = placeLinks(site, place.data.within?.slug, locale);
    return {
      name: title,
      ...link,
      ...whereabouts(place.data, within),
      addressLang: takenOver(site, place, locale).address,
      ...('room' in venue && { room: venue.room, roomLang: lang }),
      access: place.data.access,
    };
  }
  const within = placeLinks(site, venue.place?.slug, locale);
  return {
    name: venue.name,
    ...(lang && { lang, addressLang: lang, roomLang: lang }),
    ...whereabouts(venue, within),
    ...(venue.room !== undefined && { room: venue.room }),
    access: [],
  };
}

function whereabouts(
  { geo, address }: Omit<Spot, 'within'>,
  within: LinkView[],
): Pick<VenueView, 'address' | 'mapHref' | 'within'> {
  const mapHref = mapLink({ geo, address, within: within.map(({ title }) => title) });
  return { ...(address !== undefined && { address }), ...(mapHref !== undefined && { mapHref }), within };
}

/** Links to a place and all that holds it. */
export function placeLinks(
  site: Graph,
  slug: string | undefined,
  locale: Locale,
  seen: readonly string[] = [],
): LinkView[] {
  const place = slug === undefined || seen.includes(slug) ? undefined : site.find('places', slug, locale);
  if (!place || slug === undefined) return [];
  return [linkTo(site, place, locale), ...placeLinks(site, place.data.within?.slug, locale, [...seen, slug])];
}

function participantsView(
  participants: EventEntry['data']['participants'],
  lang: Locale | undefined,
): ParticipantsView | undefined {
  return (
    participants && {
      ...(participants.count !== undefined && { count: participants.count }),
      ...(participants.approximate && { approximate: participants.approximate }),
      groups: (participants.groups ?? []).map((title) => ({ title, lang })),
    }
  );
}

/**
 * How people sign up for an event.
 * @param until the instant until which the event is ahead; undefined where nobody is expected to come
 */
function registrationView(
  { today, settings }: Graph,
  registration: NonNullable<EventEntry['data']['registration']>,
  until: string | undefined,
): RegistrationView {
  const { deadline, places, status } = registration;
  const isEnded = status === 'full' || status === 'closed';
  const isOpen = until !== undefined && !isEnded && (deadline === undefined || !isPast(deadline, today));
  const closes = deadline === undefined ? [] : [instantOf(pastFrom(deadline), settings.timeZone).toISOString()];
  const [openUntil] = isOpen ? [until, ...closes].sort() : [];
  return {
    ...signUp(registration),
    ...(deadline !== undefined && { deadline }),
    ...(places !== undefined && { places }),
    ...(status && { status }),
    isOpen,
    ...(openUntil !== undefined && { openUntil }),
  };
}

/** The ways to sign up, without those that are not known. */
function signUp({ url, phone, email }: NonNullable<EventEntry['data']['registration']>): SignUp {
  return {
    ...(url !== undefined && { url }),
    ...(phone !== undefined && { phone }),
    ...(email !== undefined && { email }),
  };
}

function nextView(
  site: Graph,
  next: EventEntry['data']['next'],
  locale: Locale,
  lang: Locale | undefined,
): EventView['next'] {
  const place = next?.place && site.find('places', next.place.slug, locale);
  return (
    next && {
      ...(next.date !== undefined && { date: next.date }),
      ...(place && { place: linkTo(site, place, locale) }),
      ...(next.note !== undefined && { note: { text: next.note, lang } }),
    }
  );
}

/** Events ahead that people can come to, soonest first. */
export function upcomingEvents(site: Graph, locale: Locale): EventEntry[] {
  return events(site, locale).filter((event) => takesPlace(event, site.today));
}
