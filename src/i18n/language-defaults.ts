import type { Formats, Language, Script, Segments, Typography } from './language.ts';
import { gregorian } from './dates.ts';
import { formatsOf, searchWordsOf, segmentsOf } from './languages.ts';
import type { BuiltInLocale } from './locale.ts';
import { metric, money, technical } from './typography/units.ts';

/** The same groups, of which nothing must be said. */
type Partly<Group> = { [Name in keyof Group]?: Group[Name] | undefined };

/** What a site says of a language that it brings along. */
export interface GivenLanguage {
  formats: Partly<Omit<Formats, 'doubts'>> & {
    doubts?: Partial<Record<keyof Formats['doubts'], Partly<Formats['doubts']['?']> | undefined>> | undefined;
  };
  segments: { [Name in keyof Segments]?: Partly<Segments[Name]> | undefined };
  typography: Partly<Typography>;
  searchWords: Partly<Record<'stopWords' | 'endings' | 'frequentLetters', string>>;
}

/**
 * All that is known of a language: what a site says; what Unicode CLDR knows (how it writes hours, its months, its
 * script); signs that are the same everywhere; and words of another language in the rest. Where nobody says how it
 * quotes, straight marks stay as they are typed.
 * @param tag of the language (BCP 47)
 * @param fallback the other language
 * @param given what the site says
 * @param texts a text with all letters that it uses
 */
export function languageDefaults(tag: string, fallback: BuiltInLocale, given: GivenLanguage, texts: string): Language {
  const { language, region, script } = new Intl.Locale(tag).maximize();
  const locale = given.formats.locale ?? [language, region].filter((part) => part !== undefined).join('-');
  const formats = formatsOf(fallback);
  const segments = segmentsOf(fallback);
  const doubts = given.formats.doubts ?? {};
  return {
    formats: {
      ...formats,
      hasMonthCases: false,
      hourSign: hourSignOf(locale),
      ...said(given.formats),
      doubts: {
        '?': { ...formats.doubts['?'], ...said(doubts['?']) },
        '~': { ...formats.doubts['~'], ...said(doubts['~']) },
        '%': { ...formats.doubts['%'], ...said(doubts['%']) },
      },
      locale,
    },
    segments: {
      sections: { ...segments.sections, ...said(given.segments.sections) },
      subjects: { ...segments.subjects, ...said(given.segments.subjects) },
      kinds: { ...segments.kinds, ...said(given.segments.kinds) },
    },
    typography: { ...plainTypography, ...said(given.typography) },
    alphabet: { script: scriptOf(script), letters: lettersIn(texts) },
    searchWords: {
      stopWords: '',
      endings: '',
      frequentLetters: searchWordsOf(fallback).frequentLetters,
      ...said(given.searchWords),
      months: monthsOf(locale),
    },
  };
}

const plainTypography: Typography = {
  quotes: { outer: ['"', '"'], inner: ['"', '"'] },
  single: '',
  units: [...metric, ...technical, ...money],
  beforeNumber: ['§', '§§', 'tel.'],
  beforeName: [],
  beforeWord: [],
};

/** A group without what is not said. */
function said<Group extends object>(group: Partly<Group> | undefined): Partial<Group> {
  const copy: Partial<Group> = {};
  for (const name in group) {
    const value = group[name];
    if (value !== undefined) copy[name] = value;
  }
  return copy;
}

function hourSignOf(locale: string): Formats['hourSign'] {
  const parts = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', ...gregorian }).formatToParts(0);
  return parts.some(({ type, value }) => type === 'literal' && value === '.') ? '.' : ':';
}

/** The typeface of headings has Latin and Cyrillic letters; what it has none of is set in the one of the text. */
function scriptOf(script: string | undefined): Script {
  return script === 'Cyrl' ? 'cyrillic' : 'latin';
}

function lettersIn(texts: string): string {
  return [...new Set(texts.toLowerCase().match(/[^\P{L}a-z]/gu) ?? [])].sort().join('');
}

/** Names of the twelve months: after a day, alone, and short. */
function monthsOf(locale: string): string[] {
  const named = (options: Intl.DateTimeFormatOptions, month: number) =>
    new Intl.DateTimeFormat(locale, { ...options, ...gregorian })
      .formatToParts(Date.UTC(2000, month, 1))
      .find(({ type }) => type === 'month')?.value ?? '';
  return Array.from({ length: 12 }, (_, month) => {
    const afterDay = named({ day: 'numeric', month: 'long' }, month);
    const names = [afterDay, named({ month: 'long' }, month), named({ month: 'short' }, month)];
    return [...new Set(names.map((name) => name.toLowerCase().replace(/\.$/, '')))]
      .filter((name) => name !== '' && !/\s/.test(name))
      .join(' ');
  });
}
