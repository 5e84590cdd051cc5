import type { EditorLanguage } from '../schemas/editor-language.ts';
import type { FundingSource } from '../schemas/fields/funding.ts';
import type { Locale } from '../i18n/locale.ts';

/** What somebody says about a site that is to be started. */
export interface SiteAnswers {
  /** Language of messages, comments, guide and README. */
  language: EditorLanguage;
  /** Name of the site. */
  name: string;
  /** Who publishes it. */
  publisher: string;
  /** Whether the publisher is a public body. */
  publicBody: boolean;
  /** Title of the first project. */
  project: string;
  /** Partial dates; undefined where nobody knows yet. */
  start: string | undefined;
  end: string | undefined;
  /** Whose rules on publicity will hold; undefined where nobody pays or nobody knows yet. */
  funding: FundingSource | undefined;
  /** Languages of the site, the main one first. */
  languages: readonly [Locale, ...Locale[]];
  /** Full address of the site, with its folder. */
  address: string;
  /** Where the provider of the newsletter takes addresses. */
  newsletter: string | undefined;
}

/** Answers to all questions, for those who want to answer none. Nothing in them claims a fact. */
export const defaultAnswers: Record<EditorLanguage, SiteAnswers> = {
  pl: {
    language: 'pl',
    name: 'Kronika projektu',
    publisher: '[nazwa instytucji]',
    publicBody: false,
    project: 'Nasz projekt',
    start: undefined,
    end: undefined,
    funding: undefined,
    languages: ['pl'],
    address: 'http://localhost:4321/',
    newsletter: undefined,
  },
  en: {
    language: 'en',
    name: 'Project chronicle',
    publisher: '[name of the institution]',
    publicBody: false,
    project: 'Our project',
    start: undefined,
    end: undefined,
    funding: undefined,
    languages: ['en'],
    address: 'http://localhost:4321/',
    newsletter: undefined,
  },
};
