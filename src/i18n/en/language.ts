import type { Alphabet, Formats, SearchWords, Segments, Typography } from '../language.ts';
import { metric, money, technical } from '../typography/units.ts';

/** How English writes dates, hours and money. */
export const formats: Formats = {
  locale: 'en-GB',
  hourSign: ':',
  currency: 'code',
  doubts: {
    '?': { long: 'probably', short: 'prob.' },
    '~': { long: 'about', short: 'c.' },
    '%': { long: 'probably about', short: 'prob. c.' },
  },
  years: 'between {first} and {last}',
  dayOfUnknownMonth: 'day {day} of an unknown month',
};

/** The words in addresses. */
export const segments: Segments = {
  sections: {
    projects: 'projects',
    meetings: 'meetings',
    workshops: 'workshops',
    galleries: 'galleries',
    news: 'news',
    publications: 'publications',
    documents: 'documents',
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
  subjects: { project: 'project', place: 'place' },
  kinds: {
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
    call: 'calls',
    quotation: 'quotations',
    rules: 'rules',
    form: 'forms',
    template: 'templates',
    guidance: 'guidance',
  },
};

/** The signs and words that lines are set by. */
export const typography: Typography = {
  quotes: { outer: ['“', '”'], inner: ['‘', '’'] },
  single: 'aAI',
  units: [
    ...metric,
    ...technical,
    ...money,
    ...['GBP', '£', 'a.m.', 'p.m.', 'am', 'pm', 'thousand', 'million', 'billion'],
  ],
  beforeNumber: ['§', '§§', 'no.', 'p.', 'pp.', 'vol.', 'ch.', 'fig.', 'art.', 'tel.'],
  // Polish addresses stay Polish.
  beforeName: ['Mr', 'Mrs', 'Ms', 'Dr', 'Prof.', 'St', 'ul.', 'al.', 'pl.'],
  beforeWord: ['e.g.', 'i.e.'],
  hasSingleQuotes: true,
  hasMonthBeforeDay: true,
};

/** Its letters, for the typeface of headings. */
export const alphabet: Alphabet = { script: 'latin', letters: '' };

/** What the search knows of its words. */
export const searchWords: SearchWords = {
  months: [
    'January Jan',
    'February Feb',
    'March Mar',
    'April Apr',
    'May',
    'June Jun',
    'July Jul',
    'August Aug',
    'September Sep Sept',
    'October Oct',
    'November Nov',
    'December Dec',
  ],
  stopWords: `a about also an and any are as at be been but by can did do for from had has have he her his how i if in into is it
       its me my no not of on or our she so than that the their them then there these they this to too us was we were what
       when where which who will with you your`,
  endings: 'd ed er ers es ing ings ly s',
  frequentLetters: 'etaoinshrdlcumwfgypbvkjxqz',
};
