import type { Locale } from './locale.ts';

/** Sections of the site that have an address of their own. */
export type Section =
  | 'projects'
  | 'meetings'
  | 'workshops'
  | 'galleries'
  | 'news'
  | 'publications'
  | 'organisations'
  | 'places'
  | 'series'
  | 'tags'
  | 'search'
  | 'newsletter'
  | 'subscribed';

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
    subscribed: 'dziekujemy',
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
    subscribed: 'thank-you',
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
    subscribed: 'diakuiemo',
    page: 'storinka',
  },
};
