import { z } from 'zod';
import { collectionNames } from './collection-names.ts';
import { contactField } from './fields/contact.ts';
import { expects } from './fields/expectation.ts';
import { linkField, webAddressField } from './fields/link.ts';
import { localeField } from './fields/locale.ts';
import { entryReference, referenceTo } from './fields/reference.ts';
import { textField } from './fields/text.ts';

/** Sections that a menu item can lead to besides plain pages. */
export const navigationSections = [...collectionNames, 'search', 'newsletter'] as const;

function isTimeZone(text: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return true;
  } catch {
    return false;
  }
}

/** A text for all languages of the site, or one for each. */
const localisedText = z.union([textField, z.record(localeField, textField)], expects('text'));

/** One item of the menu: a section of the site, or a page under its own words. */
const navigationItem = z.union(
  [
    z.enum(navigationSections),
    z.strictObject({ page: referenceTo('pages'), title: localisedText.optional() }),
    z.strictObject({ url: webAddressField, title: localisedText }),
  ],
  expects('entry-reference'),
);

/** `content/site.yaml`: all that differs between two partnerships' sites. Every default stands here. */
export const siteSchema = z.strictObject({
  name: localisedText.describe('Name of the site.'),
  tagline: localisedText.describe('A few words under the name.').optional(),
  description: localisedText.describe('One or two sentences about the site for search engines.').optional(),
  address: z
    .url({ protocol: /^https?$/, ...expects('site-address') })
    .refine((text) => !/[?#]/.test(text), expects('site-address'))
    .describe('Address of the site, with a folder where it has one: https://example.org/chronicle/')
    .default('http://localhost:4321/'),
  languages: z
    .array(z.enum(['pl', 'en', 'uk']))
    .min(1)
    .describe('Languages of the site; the first one is the main one.')
    .default(['pl']),
  timeZone: z.string().refine(isTimeZone, expects('time-zone')).default('Europe/Warsaw'),
  navigation: z
    .array(navigationItem)
    .default(['news', 'projects', 'meetings', 'workshops', 'galleries', 'publications']),
  contact: contactField.describe('Who runs the site.').optional(),
  publisher: localisedText.describe('Institution that answers for the site.').optional(),
  colours: z
    .strictObject({
      accent: z
        .string()
        .regex(/^#[0-9a-f]{6}$/i, expects('colour'))
        .default('#0b4f6c'),
    })
    .prefault({}),
  funders: z
    .array(
      z.strictObject({
        name: localisedText,
        kind: z.enum(['eu', 'state', 'region', 'other']).default('other'),
        statement: localisedText.describe('The words beside the sign.').optional(),
        url: webAddressField.optional(),
      }),
    )
    .describe('Who pays for the site and its projects, in the order in which they are shown.')
    .default([]),
  newsletter: z
    .strictObject({
      endpoint: webAddressField.describe('Where the form is sent.').optional(),
      privacyPage: referenceTo('pages')
        .describe('Slug of the page that says what is done with the address.')
        .optional(),
      emailField: textField.describe('Name under which the provider takes the address.').default('email'),
      consentField: textField.default('consent'),
      honeypotField: textField.describe('A field that people leave empty and robots fill.').default('website'),
      hidden: z.record(z.string(), z.string()).describe('Further fields that the provider wants.').default({}),
      promise: localisedText.describe('What the subscriber gets and how often.').optional(),
    })
    .prefault({}),
  social: z.array(linkField).default([]),
  home: z
    .strictObject({
      project: referenceTo('projects').describe('The project that opens the home page.').optional(),
      featured: z
        .array(entryReference)
        .describe('Entries shown on the home page, besides those marked featured.')
        .default([]),
      news: z.int().min(0).describe('How many pieces of news.').default(5),
      galleries: z.int().min(0).describe('How many galleries.').default(3),
    })
    .prefault({}),
  pageSize: z.int().min(1).describe('Entries on one page of a list.').default(20),
  editors: z
    .strictObject({ language: z.enum(['pl', 'en']).default('pl') })
    .describe('Language of messages.')
    .prefault({}),
});

export type SiteInput = z.input<typeof siteSchema>;
export type SiteSettings = z.output<typeof siteSchema>;
export type Locale = SiteSettings['languages'][number];
export type LocalisedText = z.output<typeof localisedText>;
