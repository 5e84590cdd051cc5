import type { Doubt } from '../edtf/edtf-date.ts';
import type { documentKinds } from '../schemas/document.ts';
import type { meetingKinds } from '../schemas/meeting.ts';
import type { publicationKinds } from '../schemas/publication.ts';
import type { Section } from '../schemas/section-names.ts';

/** How a language writes dates, hours and money. */
export interface Formats {
  /** The tag by which Intl writes dates: English as written in Europe is `en-GB`. */
  locale: string;
  /** What stands between hours and minutes. */
  hourSign: ':' | '.';
  /** Whether a month that follows a word such as "about" has the form that follows a day: "około czerwca 2012". */
  hasMonthCases?: boolean;
  /** Whether money has the sign of its currency or its code. */
  currency: 'symbol' | 'code';
  /** The words of doubt before a date, and before a year within one; `short` where room is scarce. */
  doubts: Record<Doubt, { long: string; short: string }>;
  /** A decade or a century of which the last figures are not known, from `{first}` to `{last}`. */
  years: string;
  /** A day of which the month is not known; `{day}` is its number. */
  dayOfUnknownMonth: string;
}

/** Kinds of entries whose lists have an address of their own. */
type ListedKind = (typeof meetingKinds)[number] | (typeof publicationKinds)[number] | (typeof documentKinds)[number];

/** The words in addresses: small letters without diacritics, digits and hyphens. */
export interface Segments {
  /** The word for each section, and the one before the number of a list's page. */
  sections: Record<Section | 'page', string>;
  /**
   * The word in the address of a list of what belongs to one project, or happened in one place: before the
   * slug, so that no entry of the list has the address.
   */
  subjects: Record<'project' | 'place', string>;
  /** The word for each kind in the address of its list. */
  kinds: Record<ListedKind, string>;
}

/**
 * What typography asks of a language's words and signs. Quotation marks and what stays together follow the
 * Polish rules of spelling and punctuation (Wielki słownik ortograficzny PWN), New Hart's Rules for English,
 * and the Ukrainian orthography of 2019. Where a word may mean two things, it is not there.
 */
export interface Typography {
  /** Quotation marks, and those within them. */
  quotes: { outer: readonly [string, string]; inner: readonly [string, string] };
  /** Words of one letter, which do not stand at the end of a line. */
  single: string;
  /** What follows a number and is not parted from it. */
  units: readonly string[];
  /** What stays with a number after it, in small letters. */
  beforeNumber: readonly string[];
  /** What stays with a name or a number after it. */
  beforeName: readonly string[];
  /** What stays with whatever follows. */
  beforeWord: readonly string[];
  /** Whether straight apostrophes may be quotation marks, or stand behind a word. */
  hasSingleQuotes?: boolean;
  /** Whether a day may follow its month: "June 20". */
  hasMonthBeforeDay?: boolean;
}

/** The script of a language; each has a file of the typeface to itself. */
export type Script = 'latin' | 'cyrillic';

/** Letters that a language adds to its script's common ones: small ones, the main exemplar letters of Unicode CLDR. */
export interface Alphabet {
  script: Script;
  letters: string;
}

/** What the search knows of a language's words; all but months without diacritics. */
export interface SearchWords {
  /**
   * Names of the twelve months in the cases that stand beside a day or a year, parted by spaces; the first
   * as it follows a day, the second as it stands alone.
   */
  months: readonly string[];
  /** Words that say nothing about what is looked for. */
  stopWords: string;
  /** Endings of words. */
  endings: string;
  /** A vowel that other forms of a word lose, as a regular expression. */
  fleeting?: string;
  /** Letters, the most frequent first. */
  frequentLetters: string;
}

/** All that is known of a language but its texts: data alone, so that a site can bring its own. */
export interface Language {
  formats: Formats;
  segments: Segments;
  typography: Typography;
  alphabet: Alphabet;
  searchWords: SearchWords;
}
