import { z } from 'zod';
import { certaintyOf, edtfPattern } from '../../../edtf/edtf-date.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { partyField } from '../../../schemas/fields/party.ts';
import { absolute, entryPath } from '../../model/addresses.ts';
import type { Graph } from '../../model/graph.ts';

/** The form of dates, for those who use the data. */
const dateForm = new RegExp(edtfPattern);

/** How dates of a record are certain, by the names of their fields. */
export const certaintyRecord = z
  .record(z.string(), z.enum(['uncertain', 'approximate', 'uncertain-and-approximate']))
  .describe(
    'Of the dates that are doubted, by their field: uncertain (probably, the EDTF sign ?), approximate (about, ~) or both (%). A date without a word here is certain as far as it goes.',
  );

/** What is doubted of a record's dates; nothing where all are certain. */
export function certaintyOfDates(dates: Record<string, string | undefined>): {
  certainty?: z.output<typeof certaintyRecord>;
} {
  const certainty: z.output<typeof certaintyRecord> = {};
  for (const [name, date] of Object.entries(dates)) {
    const doubt = date === undefined ? undefined : certaintyOf(date);
    if (doubt) certainty[name] = doubt;
  }
  return Object.keys(certainty).length > 0 ? { certainty } : {};
}

/**
 * A date as exact as its source.
 * @param what it is the date of
 */
export const dateRecord = (what: string) =>
  z
    .string()
    .regex(dateForm)
    .describe(
      `${what} As exact as is known: a year, a month, a day or a minute, local to the time zone of the file. In EDTF (Library of Congress, 2019): an assumed part bears a sign, as in 2013?-09-13, an unknown figure is an X; see certainty.`,
    );

/** An amount with its currency, written as text so that no digit is lost. */
export const moneyRecord = z.strictObject({
  amount: z
    .string()
    .regex(/^\d+\.\d{2}$/)
    .describe('In the main unit of the currency: 1250000.00'),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .describe('ISO 4217: PLN, EUR.'),
});

/** Somebody who organises, leads or belongs. */
export const partyRecord = z.strictObject({
  name: z.string().describe('In the main language of the site, where it has a name in it.'),
  id: z.string().optional().describe('Its slug on this site; absent where it has no page here.'),
  page: z.url().optional().describe('Its page on this site.'),
  website: z.url().optional().describe('Its own site.'),
});

/** What a file says of itself. */
export const fileFields = {
  $schema: z.url().describe('Address of this schema.'),
  site: z
    .strictObject({
      name: z.string(),
      url: z.url(),
      publisher: z.string().optional().describe('Institution that answers for the site.'),
      languages: z.array(z.string()).min(1).describe('BCP 47 tags; the first is the main language.'),
      timeZone: z.string().describe('Name from the IANA database; local dates are meant in it.'),
    })
    .describe('The site that the data is from.'),
};

/**
 * Words of each language in which an entry exists, by its tag.
 * @param fields what is said in every language
 */
export function inLanguages<Fields extends z.ZodRawShape>(fields: Fields) {
  return z.record(z.string(), z.strictObject(fields)).describe('What is said in each language, by its BCP 47 tag.');
}

/** A party of the site as data. */
export function partyOf(site: Graph, party: z.output<typeof partyField>): z.output<typeof partyRecord> {
  if ('name' in party) return { name: party.name };
  const organisation = site.find('organisations', party.slug, site.mainLocale);
  if (!organisation) return { name: party.slug };
  const { data, slug, locale } = organisation;
  return {
    name: data.name,
    id: slug,
    page: absolute(entryPath('organisations', slug, locale, site), site),
    ...(data.url !== undefined && { website: data.url }),
  };
}

/**
 * What the site says of an entry in each language in which it exists.
 * @param find the entry in a language, or else in another, as the site's own `find` gives it
 * @param say what is said of it
 */
export function eachLanguage<Found extends { locale: Locale }, Words>(
  { locales }: Graph,
  find: (locale: Locale) => Found | undefined,
  say: (entry: Found) => Words,
): Record<string, Words> {
  return Object.fromEntries(
    locales.flatMap((locale) => {
      const entry = find(locale);
      return entry?.locale === locale ? [[locale, say(entry)]] : [];
    }),
  );
}

/** What a file of the site says of itself, but for the address of its schema. */
export function siteRecord(site: Graph) {
  const { name, publisher, timeZone } = site.settings;
  return {
    name: site.inLocale(name, site.mainLocale),
    url: absolute('', site),
    ...(publisher !== undefined && { publisher: site.inLocale(publisher, site.mainLocale) }),
    languages: [...site.locales],
    timeZone,
  };
}
