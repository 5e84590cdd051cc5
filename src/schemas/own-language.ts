import { z } from 'zod';
import { builtInLocales } from '../i18n/locale.ts';
import { expects } from './fields/expectation.ts';
import { documentKinds } from './document.ts';
import { meetingKinds } from './meeting.ts';
import { publicationKinds } from './publication.ts';
import { sectionNames } from './section-names.ts';
import { segmentField } from './site-sections.ts';

const word = z.string(expects('text')).trim().min(1, expects('text'));
const words = z.array(word);
const quotes = z.tuple([word, word]);
const doubt = z.strictObject({ long: word, short: word }).partial();

/** A table of which a site says what it likes, so that the names of its rows are known. */
function some<Name extends string, Value extends z.ZodType>(names: readonly Name[], value: Value) {
  return z.partialRecord(z.enum(names), value);
}

const listedKinds = [...meetingKinds, ...publicationKinds, ...documentKinds] as const;

/**
 * `languages/<tag>/language.yaml`: what a site says of a language that it brings along. What it leaves out is that of
 * its `fallback`, or what Unicode CLDR knows of the language.
 */
export const ownLanguageSchema = z.strictObject({
  /** The language whose words stand where this one has none. */
  fallback: z.enum(builtInLocales).default('en'),
  formats: z
    .strictObject({
      locale: word.refine(isTag, expects('language-tag')),
      hourSign: z.enum([':', '.']),
      currency: z.enum(['symbol', 'code']),
      doubts: z.strictObject({ '?': doubt, '~': doubt, '%': doubt }).partial(),
      years: word,
      dayOfUnknownMonth: word,
    })
    .partial()
    .default({}),
  segments: z
    .strictObject({
      sections: some([...sectionNames, 'page'], segmentField),
      subjects: some(['project', 'place'], segmentField),
      kinds: some(listedKinds, segmentField),
    })
    .partial()
    .default({}),
  typography: z
    .strictObject({
      quotes: z.strictObject({ outer: quotes, inner: quotes }),
      single: word.regex(/^\p{L}+$/u, expects('text')),
      units: words,
      beforeNumber: words,
      beforeName: words,
      beforeWord: words,
      hasSingleQuotes: z.boolean(),
      hasMonthBeforeDay: z.boolean(),
    })
    .partial()
    .default({}),
  searchWords: z.strictObject({ stopWords: word, endings: word, frequentLetters: word }).partial().default({}),
});

/** What a site says of a language that it brings along. */
export type OwnLanguageData = z.infer<typeof ownLanguageSchema>;

function isTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}
