import type { Locale } from '../../i18n/locale.ts';
import type { ImageFile } from '../../schemas/fields/picture.ts';
import type { Project } from '../../schemas/project.ts';
import { belongingsOf, type Belongings } from '../model/belongings.ts';
import type { AnyEntry, Entry } from '../model/entry.ts';
import { onceASeries } from '../model/event-series.ts';
import type { Graph } from '../model/graph.ts';
import { fundingOf, type KnownFunding } from '../publicity/funding-of.ts';
import { irregularitiesOf, type ReportTo } from '../publicity/irregularities.ts';
import {
  attendanceIn,
  type Attendance,
  type Participations,
  participationsIn,
  type PlanRow,
  planOf,
} from '../publicity/plan.ts';
import { type ProjectStatus, projectStatus } from '../model/project-status.ts';
import { entryPath } from '../model/addresses.ts';
import { type CardView, cardView } from '../parts/card-view.ts';
import { type ChannelView, channelView } from './channel-view.ts';
import { type EntryView, entryView } from '../parts/entry-view.ts';
import { upcomingEvents } from '../parts/event-view.ts';
import { hashtagsOf } from '../parts/funding-note-view.ts';
import { type LinkView, linkTo } from '../parts/link-view.ts';
import { type PartyView, partyView } from '../parts/party-view.ts';
import { type NewsletterView, newsletterView } from './newsletter-view.ts';
import { timeline, type TimelineView } from './timeline.ts';

/** A partner in a project. */
export interface PartnerView {
  organisation: PartyView;
  role?: string;
  /** Language of the role, where it is not the language of the page. */
  lang?: Locale | undefined;
  logo?: ImageFile;
}

/** How many came to an event that is over. */
export interface AttendanceView extends Omit<Attendance, 'event'> {
  event: LinkView;
  /** When it began. */
  date: string;
}

/** The page of a project. */
export interface ProjectView extends EntryView {
  kind: 'project';
  /** Absent where nobody knows. */
  status?: ProjectStatus;
  isExample: boolean;
  period: { start?: string; end?: string };
  area?: string;
  lead?: PartnerView;
  partners: PartnerView[];
  cooperation: PartyView[];
  /** Who pays, as far as it may be told. */
  funding: KnownFunding[];
  /** Whether it is known that nobody gave money. */
  isWithoutFunding: boolean;
  /** Who takes reports of irregularities in the Union's money. */
  irregularities: ReportTo[];
  aims: string[];
  tasks: string[];
  targetGroups: string[];
  /** Who belongs to the partnership, in groups. */
  members: string[];
  plannedResults: Project['plannedResults'];
  results: Project['results'];
  plan: PlanRow[];
  /** Events that tell how many came, the latest first. */
  attendance: AttendanceView[];
  participations?: Participations;
  hashtags: string[];
  plainSummary?: string;
  signLanguageVideo?: string;
  keepUntil?: string;
  channels?: ChannelView;
  timeline: TimelineView;
  /** The soonest event that people can come to. */
  next?: CardView;
  meetings: CardView[];
  workshops: CardView[];
  series: CardView[];
  galleries: CardView[];
  publications: CardView[];
  documents: CardView[];
  /** A form for those who want to be told of this project. */
  newsletter?: NewsletterView;
  news: CardView[];
}

/** The whole story of a project. */
export function projectView(site: Graph, entry: Entry<'projects'>): ProjectView {
  const { data, locale, slug } = entry;
  const belongings = belongingsOf(site, slug, locale);
  const cards = (entries: Belongings[keyof Belongings]): CardView[] =>
    onceASeries<AnyEntry>(site, entries).map((one) => cardView(site, one, locale));
  // A sum of "about" and "more than" is a figure that nobody stated.
  const all = participationsIn(site, slug, locale);
  const participations = all?.isApproximate ? undefined : all;
  const channels = channelView(site, locale, entryPath('projects', slug, locale, site));
  const status = projectStatus(data, site.today);
  const original = site.find('projects', slug, site.mainLocale);
  const lead = data.lead && site.find('organisations', data.lead.slug, locale);
  const base = entryView(site, entry);
  const funding = fundingOf(site, slug, locale);
  const { langs } = base;
  const newsletter = newsletterView(site, locale, slug);
  const next = upcomingEvents(site, locale).find((event) => belongings.events.includes(event));
  return {
    ...base,
    kind: 'project',
    ...(status && { status }),
    isExample: data.example,
    period: period(data),
    ...(data.area !== undefined && { area: data.area }),
    ...(lead && { lead: { organisation: linkTo(site, lead, locale), ...logoOf(lead) } }),
    partners: data.partners.map(({ organisation, role }) => ({
      organisation: partyView(site, organisation, locale, langs.partners),
      ...(role !== undefined && { role, lang: langs.partners }),
      ...('slug' in organisation && logoOf(site.find('organisations', organisation.slug, locale))),
    })),
    cooperation: data.cooperation.map((party) => partyView(site, party, locale, langs.cooperation)),
    hashtags: hashtagsOf(site, slug, locale),
    funding,
    irregularities: irregularitiesOf(site, funding, locale),
    isWithoutFunding: original?.data.funding === 'none',
    aims: data.aims,
    tasks: data.tasks,
    targetGroups: data.targetGroups,
    members: data.members,
    plannedResults: data.plannedResults,
    results: data.results,
    plan: planOf(site, entry),
    attendance: attendanceIn(site, slug, locale)
      .map(({ event, ...figure }) => ({ event: linkTo(site, event, locale), date: event.data.start, ...figure }))
      .reverse(),
    ...(participations && { participations }),
    ...(data.plainSummary !== undefined && { plainSummary: data.plainSummary }),
    ...(data.signLanguageVideo !== undefined && { signLanguageVideo: data.signLanguageVideo }),
    ...(data.keepUntil !== undefined && { keepUntil: data.keepUntil }),
    ...(channels && { channels }),
    timeline: timeline(site, entry, locale),
    ...(next && { next: cardView(site, next, locale) }),
    meetings: cards(belongings.events.filter(({ collection }) => collection === 'meetings')),
    workshops: cards(belongings.events.filter(({ collection }) => collection === 'workshops')),
    series: cards(belongings.series),
    galleries: cards(belongings.galleries),
    publications: cards(belongings.publications),
    documents: cards(belongings.documents),
    ...(newsletter && { newsletter }),
    news: cards(belongings.news),
  };
}

function logoOf(organisation: Entry<'organisations'> | undefined): Pick<PartnerView, 'logo'> {
  return organisation?.data.logo ? { logo: organisation.data.logo } : {};
}

function period({ period: { start, end } }: Project): ProjectView['period'] {
  return { ...(start !== undefined && { start }), ...(end !== undefined && { end }) };
}
