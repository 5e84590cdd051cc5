import type { Texts } from './pl/texts.ts';

/** Names of all texts below a group: `home.allNews`. */
type PathOf<Group> = {
  [Name in keyof Group & string]: Group[Name] extends string ? Name : `${Name}.${PathOf<Group[Name]>}`;
}[keyof Group & string];

/** One thing that the interface has a name for. */
export interface Term {
  /** The texts that say its name, all alike; the first stands for it. */
  texts: readonly [PathOf<Texts>, ...PathOf<Texts>[]];
  /** Where readers meet it. */
  where: string;
  /** Polish names that it had or might have, and has not: nowhere in texts, messages and guides. */
  notPolish?: readonly string[];
  /** Shares its name with another thing, and why that misleads nobody. */
  shared?: string;
}

/** Every name that a reader, an editor or a translator meets more than once. */
export const glossary: readonly Term[] = [
  // Sections
  { texts: ['sections.projects', 'feeds.dataFiles.projects'], where: 'menu, footer, list' },
  { texts: ['sections.meetings', 'project.meetings'], where: 'menu, footer, list, project' },
  { texts: ['sections.workshops', 'project.workshops'], where: 'menu, footer, list, project' },
  {
    texts: ['sections.galleries', 'project.galleries'],
    where: 'menu, footer, list, project',
    notPolish: ['fotogaleri'],
  },
  { texts: ['sections.news', 'project.news'], where: 'menu, footer, list, project' },
  { texts: ['sections.publications', 'project.publications'], where: 'menu, footer, list, project' },
  { texts: ['sections.documents', 'project.documents'], where: 'menu, footer, list, project' },
  { texts: ['sections.organisations'], where: 'menu, footer, list' },
  { texts: ['sections.places'], where: 'menu, footer, list' },
  { texts: ['sections.series'], where: 'menu, footer, list' },
  { texts: ['sections.tags', 'entry.tags'], where: 'footer, list, every entry', notPolish: ['tagi', 'etykiety'] },
  { texts: ['sections.pages', 'footer.information'], where: 'footer' },
  { texts: ['sections.search', 'searchPage.title'], where: 'page of the search' },
  { texts: ['sections.newsletter', 'newsletter.title'], where: 'footer, page of the newsletter' },
  { texts: ['sections.feeds'], where: 'footer, page of feeds' },
  {
    texts: ['sections.changes', 'record.all'],
    where: 'footer, end of every entry, page of changes',
    notPolish: ['Zmiany na tej stronie', 'Zmiany na całej stronie'],
  },
  { texts: ['sections.accessibility'], where: 'footer, page of the statement' },
  { texts: ['sections.privacy'], where: 'footer, page of privacy' },
  { texts: ['start', 'notFound.home'], where: 'breadcrumbs, page for wrong addresses' },
  { texts: ['mainNavigation'], where: 'name of the menu for screen readers' },
  { texts: ['breadcrumbs'], where: 'name of the breadcrumbs for screen readers' },

  // What an entry is
  { texts: ['kinds.projects', 'list.project', 'entry.project', 'searchPage.facets.project'], where: 'cards, filters' },
  { texts: ['kinds.meetings', 'meetingKinds.other'], where: 'cards' },
  { texts: ['meetingKinds.partnership'], where: 'cards, above the title' },
  { texts: ['meetingKinds.task-team'], where: 'cards, above the title' },
  { texts: ['meetingKinds.conference'], where: 'cards, above the title' },
  { texts: ['meetingKinds.signing'], where: 'cards, above the title' },
  { texts: ['meetingKinds.consultation'], where: 'cards, above the title' },
  {
    texts: ['kinds.workshops'],
    where: 'cards, above the title',
    shared: 'In Polish the word for one workshop has no singular.',
  },
  { texts: ['kinds.galleries'], where: 'cards' },
  { texts: ['kinds.news'], where: 'cards', shared: 'In English the word has no singular.' },
  { texts: ['kinds.publications'], where: 'cards' },
  { texts: ['publicationKinds.book'], where: 'cards, above the title' },
  { texts: ['publicationKinds.report'], where: 'cards, above the title' },
  { texts: ['publicationKinds.survey'], where: 'cards, above the title' },
  { texts: ['publicationKinds.supplement'], where: 'cards, above the title' },
  { texts: ['publicationKinds.strategy'], where: 'cards, above the title' },
  { texts: ['publicationKinds.recording'], where: 'cards, above the title' },
  { texts: ['kinds.documents'], where: 'cards, document' },
  { texts: ['documentKinds.call'], where: 'cards, above the title' },
  { texts: ['documentKinds.quotation'], where: 'cards, above the title' },
  { texts: ['documentKinds.rules'], where: 'cards, above the title' },
  { texts: ['documentKinds.form'], where: 'cards, above the title' },
  { texts: ['documentKinds.template'], where: 'cards, above the title' },
  { texts: ['documentKinds.guidance'], where: 'cards, above the title' },
  { texts: ['kinds.organisations'], where: 'cards' },
  { texts: ['kinds.places', 'list.place', 'searchPage.facets.place'], where: 'cards, filters' },
  {
    texts: ['kinds.series', 'event.series', 'event.sequences.workshops.title', 'event.sequences.meetings.title'],
    where: 'cards, meetings and workshops',
    shared: 'In English singular and plural are one word.',
  },
  {
    texts: ['listKinds.partnership', 'project.partnershipMeetings', 'event.sequences.partnership.title'],
    where: 'list, project',
  },
  { texts: ['list.kind', 'publication.kind'], where: 'filters, publication' },
  { texts: ['list.year', 'publication.year', 'searchPage.facets.year'], where: 'filters, publication' },
  { texts: ['placeKinds.county'], where: 'above the name of a place' },
  { texts: ['placeKinds.municipality'], where: 'above the name of a place' },
  { texts: ['placeKinds.town'], where: 'above the name of a place' },
  { texts: ['placeKinds.venue'], where: 'above the name of a place', notPolish: ['budynek albo sala'] },

  // Whether it takes place
  { texts: ['eventStatus.cancelled'], where: 'meetings and workshops, cards, calendars' },
  {
    texts: ['eventStatus.postponed'],
    where: 'meetings and workshops, cards, calendars',
    notPolish: ['Przełożone'],
  },
  { texts: ['eventStatus.moved'], where: 'meetings and workshops, cards' },
  { texts: ['eventStatus.unconfirmed'], where: 'meetings and workshops, cards' },
  { texts: ['projectStatus.planned'], where: 'project, cards' },
  { texts: ['projectStatus.running'], where: 'project, cards' },
  { texts: ['projectStatus.finished'], where: 'project, cards' },
  { texts: ['projectStatus.cancelled'], where: 'project, cards', notPolish: ['Projekt odwołany'] },
  { texts: ['projectStatus.suspended'], where: 'project, cards' },

  // Meetings and workshops
  { texts: ['home.nextEvent', 'feeds.dataFiles.schedule'], where: 'home page, open data' },
  { texts: ['organisation.events', 'feeds.dataFiles.events'], where: 'organisation, open data' },
  { texts: ['event.when'], where: 'meetings and workshops' },
  { texts: ['event.where'], where: 'meetings and workshops' },
  { texts: ['event.online'], where: 'meetings and workshops' },
  { texts: ['event.organisers', 'series.organisers'], where: 'meetings, workshops, series' },
  { texts: ['event.hosts'], where: 'meetings and workshops' },
  { texts: ['event.sponsors'], where: 'meetings and workshops' },
  { texts: ['event.participants'], where: 'meetings and workshops' },
  {
    texts: ['event.audience', 'event.groupsAhead', 'project.targetGroups'],
    where: 'meetings, workshops, project',
    notPolish: ['Dla kogo: grupy docelowe'],
  },
  { texts: ['event.speakers'], where: 'meeting that is over', shared: 'In English the word has no tense.' },
  { texts: ['event.speakersAhead'], where: 'meeting ahead', shared: 'In English the word has no tense.' },
  { texts: ['event.trainers'], where: 'workshops' },
  { texts: ['event.purposes'], where: 'signing of an agreement' },
  { texts: ['event.outcomes'], where: 'meetings and workshops', notPolish: ['Wyniki spotkania'] },
  { texts: ['event.parts'], where: 'meeting that is over' },
  {
    texts: ['event.partsAhead'],
    where: 'meeting ahead',
    shared: 'A meeting has a programme, and a project is paid for by one; never both in one place.',
  },
  { texts: ['event.topics'], where: 'workshop that is over' },
  { texts: ['event.topicsAhead'], where: 'workshop ahead' },
  { texts: ['event.registration'], where: 'meetings and workshops', notPolish: ['Rejestracja uczestników'] },
  { texts: ['event.team'], where: 'meetings' },
  { texts: ['event.addToCalendar'], where: 'meetings and workshops ahead' },

  // Projects
  { texts: ['home.path', 'project.path'], where: 'home page, project', notPolish: ['Droga projektu'] },
  { texts: ['project.lead'], where: 'project' },
  { texts: ['project.partners'], where: 'project' },
  { texts: ['project.members'], where: 'project' },
  { texts: ['project.funding', 'funding.label'], where: 'project, row of signs' },
  {
    texts: ['project.programme'],
    where: 'funding of a project',
    shared: 'A meeting has a programme, and a project is paid for by one; never both in one place.',
  },
  { texts: ['project.total'], where: 'funding of a project' },
  { texts: ['project.eu'], where: 'funding of a project' },
  { texts: ['project.euFunds'], where: 'funding of a project by European Funds of 2021–2027' },
  { texts: ['project.national'], where: 'funding of a project' },
  { texts: ['project.aims'], where: 'project' },
  { texts: ['project.tasks'], where: 'project' },
  { texts: ['project.plannedResults'], where: 'project' },
  { texts: ['project.results'], where: 'project' },
  { texts: ['project.plan'], where: 'project' },
  { texts: ['project.contact'], where: 'project' },

  // Every entry
  { texts: ['entry.attachments'], where: 'every entry with files' },
  { texts: ['entry.contact', 'footer.contact'], where: 'entries, footer' },
  { texts: ['entry.contents'], where: 'contents of a long page' },
  { texts: ['entry.related'], where: 'end of an entry' },
  { texts: ['record.title'], where: 'end of every entry', notPolish: ['metryczk'] },
  { texts: ['record.publisher'], where: 'end of every entry' },
  { texts: ['record.responsible'], where: 'end of every entry' },
  { texts: ['record.produced'], where: 'end of every entry' },
  { texts: ['record.published'], where: 'end of every entry' },
  { texts: ['record.changed'], where: 'end of every entry' },
  { texts: ['alert'], where: 'strip above every page' },
  { texts: ['publication.download'], where: 'publication' },
  { texts: ['publication.open'], where: 'publication', notPolish: ['Zobacz na stronie wydawcy'] },
  { texts: ['document.version'], where: 'document' },
  { texts: ['document.validFrom'], where: 'document' },
  { texts: ['document.result'], where: 'document' },
  { texts: ['access.title'], where: 'place' },
  { texts: ['feeds.data'], where: 'page of feeds' },
  { texts: ['footer.social'], where: 'footer' },
];
