import type { EditorLanguage } from '../schemas/editor-language.ts';
import type { Message } from '../content/new-entry/message.ts';
import { ownValue } from '../content/own-value.ts';
import { dateField } from '../schemas/fields/date.ts';
import { fundingSources, type FundingSource } from '../schemas/fields/funding.ts';
import type { Locale } from '../i18n/locale.ts';
import { siteSchema } from '../schemas/site.ts';
import { defaultAnswers, type SiteAnswers } from './site-answers.ts';

/** Answers as they are written: on the command line, or at a prompt. */
export interface WrittenAnswers {
  name?: string | undefined;
  publisher?: string | undefined;
  'public-body'?: boolean | undefined;
  project?: string | undefined;
  start?: string | undefined;
  end?: string | undefined;
  funding?: string | undefined;
  languages?: string | undefined;
  address?: string | undefined;
  newsletter?: string | undefined;
}

/** Longest name that still makes a title, a folder and a package. */
const longestName = 120;

/** For each question, what is wrong with an answer; undefined where it will do. */
export const answerProblems = {
  name: (text: string) => nameProblem(text),
  publisher: (text: string) => nameProblem(text),
  project: (text: string) => nameProblem(text),
  start: (text: string) => dateProblem(text),
  end: (text: string) => dateProblem(text),
  funding: (text: string): Message | undefined =>
    text === '' || text === 'none' || isFundingSource(text)
      ? undefined
      : {
          pl: `Nie ma zasad „${text}”. Do wyboru: none, ${fundingSources.join(', ')}.`,
          en: `There are no rules "${text}". Choose one of: none, ${fundingSources.join(', ')}.`,
        },
  languages: (text: string): Message | undefined =>
    text === '' || siteSchema.shape.languages.safeParse(split(text)).success
      ? undefined
      : {
          pl: `Języki „${text}”: podaj pl, en, uk, po przecinku, każdy raz; pierwszy jest główny.`,
          en: `Languages "${text}": give pl, en, uk, with commas, each once; the first is the main one.`,
        },
  address: (text: string): Message | undefined =>
    text === '' || siteSchema.shape.address.safeParse(text).success
      ? undefined
      : {
          pl: `Adres „${text}”: podaj pełny adres strony, na przykład https://powiat.pl/projekty/`,
          en: `Address "${text}": give the full address of the site, as in https://example.org/projects/`,
        },
  newsletter: (text: string): Message | undefined =>
    text === '' || /^https:\/\/[^\s]+$/.test(text)
      ? undefined
      : {
          pl: `Newsletter „${text}”: podaj adres formularza, zaczynając od https://`,
          en: `Newsletter "${text}": give the address of the form, beginning with https://`,
        },
} satisfies Partial<Record<keyof WrittenAnswers, (text: string) => Message | undefined>>;

/**
 * Answers as a site is made of them; a question without an answer gets its default.
 * @returns what is wrong with them, where anything is
 */
export function readAnswers(
  written: WrittenAnswers,
  language: EditorLanguage,
): { answers: SiteAnswers } | { problems: Message[] } {
  const problems = Object.entries(answerProblems).flatMap(([question, problem]) => {
    const answer = ownValue(written, question);
    const found = typeof answer === 'string' ? problem(answer.trim()) : undefined;
    return found ? [found] : [];
  });
  const given = (answer: string | undefined) => answer?.trim() || undefined;
  const [start, end] = [given(written.start), given(written.end)];
  if (
    problems.length === 0 &&
    start !== undefined &&
    end !== undefined &&
    end.slice(0, start.length) < start.slice(0, end.length)
  )
    problems.push({
      pl: `Projekt kończy się (${end}), zanim się zacznie (${start}).`,
      en: `The project ends (${end}) before it starts (${start}).`,
    });
  if (problems.length > 0) return { problems };
  const defaults = defaultAnswers[language];
  const languages = siteSchema.shape.languages.parse(
    split(written.languages ?? '').length > 0 ? split(written.languages ?? '') : undefined,
  );
  const [main, ...others]: Locale[] = given(written.languages) === undefined ? [...defaults.languages] : languages;
  const funding = given(written.funding) ?? 'none';
  const address = given(written.address) ?? defaults.address;
  return {
    answers: {
      language,
      name: given(written.name) ?? defaults.name,
      publisher: given(written.publisher) ?? defaults.publisher,
      publicBody: written['public-body'] ?? defaults.publicBody,
      project: given(written.project) ?? defaults.project,
      start,
      end,
      funding: isFundingSource(funding) ? funding : undefined,
      languages: [main ?? defaults.languages[0], ...others],
      address: address.endsWith('/') ? address : `${address}/`,
      newsletter: given(written.newsletter),
    },
  };
}

function split(text: string): string[] {
  return text.split(/[\s,]+/).filter((part) => part !== '');
}

function isFundingSource(text: string): text is FundingSource {
  return fundingSources.some((source) => source === text);
}

function nameProblem(text: string): Message | undefined {
  if (text.length > longestName)
    return {
      pl: `Nazwa ma ${text.length} znaków; najwięcej ${longestName}.`,
      en: `The name has ${text.length} characters; at most ${longestName}.`,
    };
  if (/[\p{Cc}\u2028\u2029]/u.test(text))
    return { pl: 'Nazwa ma znaki sterujące.', en: 'The name has control characters.' };
  return undefined;
}

function dateProblem(text: string): Message | undefined {
  if (text === '' || dateField.safeParse(text).success) return undefined;
  return {
    pl: `Data „${text}”: podaj rok, miesiąc albo dzień, na przykład 2027, 2027-02, 2027-02-18.`,
    en: `Date "${text}": give a year, a month or a day, as in 2027, 2027-02, 2027-02-18.`,
  };
}
