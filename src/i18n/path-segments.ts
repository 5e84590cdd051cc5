import type { Section } from '../schemas/section-names.ts';
import type { Locale } from './locale.ts';

export type { Section };

/** A section, or the word before the number of a list's page. */
type Segment = Section | 'page';

/** The word for each section in addresses: lower-case, without diacritics; Ukrainian by the national transliteration. */
export const pathSegments: Record<Locale, Record<Segment, string>> = {
  pl: {
    projects: 'projekty',
    meetings: 'spotkania',
    workshops: 'warsztaty',
    galleries: 'galerie',
    news: 'aktualnosci',
    publications: 'publikacje',
    organisations: 'organizacje',
    places: 'miejsca',
    series: 'cykle',
    tags: 'tematy',
    search: 'szukaj',
    newsletter: 'newsletter',
    feeds: 'kanaly',
    subscribed: 'dziekujemy',
    changes: 'zmiany',
    accessibility: 'deklaracja-dostepnosci',
    privacy: 'prywatnosc',
    page: 'strona',
  },
  en: {
    projects: 'projects',
    meetings: 'meetings',
    workshops: 'workshops',
    galleries: 'galleries',
    news: 'news',
    publications: 'publications',
    organisations: 'organisations',
    places: 'places',
    series: 'series',
    tags: 'topics',
    search: 'search',
    newsletter: 'newsletter',
    feeds: 'feeds',
    subscribed: 'thank-you',
    changes: 'changes',
    accessibility: 'accessibility-statement',
    privacy: 'privacy',
    page: 'page',
  },
  uk: {
    projects: 'proiekty',
    meetings: 'zustrichi',
    workshops: 'vorkshopy',
    galleries: 'halerei',
    news: 'novyny',
    publications: 'publikatsii',
    organisations: 'orhanizatsii',
    places: 'mistsia',
    series: 'tsykly',
    tags: 'temy',
    search: 'poshuk',
    newsletter: 'rozsylka',
    feeds: 'kanaly',
    subscribed: 'diakuiemo',
    changes: 'zminy',
    accessibility: 'deklaratsiia-dostupnosti',
    privacy: 'pryvatnist',
    page: 'storinka',
  },
};

/**
 * The word in the address of a list of what belongs to one project, or happened in one place: before the
 * slug, so that no entry of the list has the address.
 */
export const subjectSegments: Record<Locale, Record<'project' | 'place', string>> = {
  pl: { project: 'projekt', place: 'miejsce' },
  en: { project: 'project', place: 'place' },
  uk: { project: 'proiekt', place: 'mistse' },
};

/** Kinds of entries whose lists have an address of their own. */
type ListedKind =
  // of meetings
  | 'partnership'
  | 'task-team'
  | 'conference'
  | 'signing'
  | 'consultation'
  | 'other'
  // of publications
  | 'book'
  | 'report'
  | 'survey'
  | 'supplement'
  | 'strategy'
  | 'recording';

/** The word for each kind in the address of its list, made as the words for sections are. */
export const kindSegments: Record<Locale, Record<ListedKind, string>> = {
  pl: {
    partnership: 'partnerstwa',
    'task-team': 'zespoly',
    conference: 'konferencje',
    signing: 'podpisania',
    consultation: 'konsultacje',
    other: 'inne',
    book: 'ksiazki',
    report: 'raporty',
    survey: 'ankiety',
    supplement: 'dodatki',
    strategy: 'strategie',
    recording: 'nagrania',
  },
  en: {
    partnership: 'partnership',
    'task-team': 'task-teams',
    conference: 'conferences',
    signing: 'signings',
    consultation: 'consultations',
    other: 'other',
    book: 'books',
    report: 'reports',
    survey: 'surveys',
    supplement: 'supplements',
    strategy: 'strategies',
    recording: 'recordings',
  },
  uk: {
    partnership: 'partnerstva',
    'task-team': 'robochi-hrupy',
    conference: 'konferentsii',
    signing: 'pidpysannia',
    consultation: 'konsultatsii',
    other: 'inshi',
    book: 'knyhy',
    report: 'zvity',
    survey: 'opytuvannia',
    supplement: 'dodatky',
    strategy: 'stratehii',
    recording: 'zapysy',
  },
};
