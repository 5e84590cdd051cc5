import { edtfDateField, momentField } from '../../schemas/fields/date.ts';
import type { SiteSettings } from '../../schemas/site.ts';
import { collectionNames } from '../../schemas/collection-names.ts';
import { entryPath } from '../entry-path.ts';
import type { Content } from '../content.ts';
import type { SourceEntry } from '../source-entry.ts';
import { writtenDate } from '../written-date.ts';
import { type EntryKind, entryKind, entryKinds } from './entry-kind.ts';
import { titleSlug } from './entry-slug.ts';
import type { Message } from './message.ts';
import { nextNumber } from './next-number.ts';
import type { Options } from './options.ts';
import { knownSlugs, originals } from './originals.ts';
import { problems } from './problems.ts';

/** An entry that is to be made, with everything looked up and in order. */
export interface NewEntry {
  kind: EntryKind;
  title: string;
  /** As exact as it was given; undefined where the kind has none, or none is known. */
  date: string | undefined;
  /** Slug of its project. */
  project: string | undefined;
  /** The series of a workshop, and its place in it. */
  series: { slug: string; number: number } | undefined;
  /** Whether it is a folder, for pictures and files beside it. */
  isFolder: boolean;
}

/** A translation that is to be made. */
export interface NewTranslation {
  original: SourceEntry;
  locale: string;
  /** Undefined where it is still to be translated. */
  title: string | undefined;
}

/** What was ordered, or else every reason why it cannot be made. */
export type Request =
  | { what: 'entry'; entry: NewEntry }
  | { what: 'translation'; translation: NewTranslation }
  | { what: 'problems'; problems: Message[] };

/** What an order is held against. */
export interface RequestContext {
  content: Pick<Content, 'entries' | 'diagnostics'>;
  settings: SiteSettings;
  /** Today, as `YYYY-MM-DD`. */
  today: string;
}

/**
 * Looks up what options name and checks them all at once.
 * @param options as written
 */
export function request(options: Options, context: RequestContext): Request {
  return options.translate === undefined ? entryRequest(options, context) : translationRequest(options, context);
}

function entryRequest(given: Options, { content, today }: RequestContext): Request {
  const options = given.date === undefined ? given : { ...given, date: plainDate(given.date) };
  const found: Message[] = [];
  const kind = options.kind === undefined ? undefined : entryKind(options.kind);
  if (kind === undefined) {
    found.push(options.kind === undefined ? problems.kindMissing() : problems.kindUnknown(options.kind));
  }
  const title = asLine(options.title ?? '');
  if (title === '') found.push(problems.titleMissing());
  else if (titleSlug(title) === '') found.push(problems.titleWithoutLetters(title));
  if (options.locale !== undefined) found.push(problems.localeWithoutOriginal());
  const takes = kind && entryKinds[kind];
  if (kind && takes?.date === 'none' && options.date !== undefined) {
    found.push(problems.optionNotForKind('--date', kind, (name) => entryKinds[name].date !== 'none'));
  } else if (options.date !== undefined) {
    const form = missedDateForm(options.date, kind);
    if (form) found.push(problems.dateWrong(options.date, form));
  } else if (takes?.date === 'required') found.push(problems.dateMissing());

  if (kind && takes?.hasProject === false && options.project !== undefined) {
    found.push(problems.optionNotForKind('--project', kind, (name) => entryKinds[name].hasProject));
  } else {
    const projects = knownSlugs(content, 'projects');
    if (options.project !== undefined && !projects.includes(options.project))
      found.push(problems.projectUnknown(options.project, projects));
  }
  if (kind && kind !== 'workshop' && options.series !== undefined) {
    found.push(problems.optionNotForKind('--series', kind, (name) => name === 'workshop'));
  } else {
    const series = knownSlugs(content, 'series');
    if (options.series !== undefined && !series.includes(options.series))
      found.push(problems.seriesUnknown(options.series, series));
  }
  if (kind && takes?.form === 'yaml' && options.folder) {
    found.push(problems.optionNotForKind('--folder', kind, (name) => entryKinds[name].form !== 'yaml'));
  }
  if (found.length > 0 || !kind) return { what: 'problems', problems: found };

  const ofSeries = originals(content, 'series').find(({ slug }) => slug === options.series);
  return {
    what: 'entry',
    entry: {
      kind,
      title,
      date: options.date ?? (kind === 'news' ? today : undefined),
      project: options.project ?? ofSeries?.data.project?.slug,
      series:
        options.series === undefined
          ? undefined
          : { slug: options.series, number: nextNumber(content, options.series) },
      isFolder: entryKinds[kind].form === 'folder' || options.folder === true,
    },
  };
}

/**
 * A date as content has it, also where it was written as people write dates: `18.02.2027 10:00`, `luty 2027`.
 * @param written as it was answered, or stands behind `--date`
 */
export function plainDate(written: string): string {
  return writtenDate(written) ?? written.trim();
}

/**
 * The form that a date should have and has not; news is published on a day or at a minute.
 * @returns undefined when the date is right
 */
export function missedDateForm(date: string, kind: EntryKind | undefined): 'edtf-date' | 'moment' | undefined {
  const [field, form] = kind === 'news' ? ([momentField, 'moment'] as const) : ([edtfDateField, 'edtf-date'] as const);
  return field.safeParse(date).success ? undefined : form;
}

function translationRequest(options: Options, { content, settings }: RequestContext): Request {
  const found: Message[] = (['kind', 'date', 'project', 'series', 'folder'] as const)
    .filter((name) => options[name] !== undefined)
    .map((name) => problems.optionNotForTranslation(`--${name}`));
  const title = options.title === undefined ? undefined : asLine(options.title);
  if (title === '') found.push(problems.titleMissing());
  const address = options.translate ?? '';
  const original = originalAt(address, content);
  if (!original) found.push(originalProblem(address, content));
  const [main = 'pl', ...others] = settings.languages;
  const { locale } = options;
  if (others.length === 0) found.push(problems.noOtherLanguage());
  else if (locale === undefined) found.push(problems.localeMissing(others));
  else if (locale === main) found.push(problems.localeIsMain(locale, others));
  else if (!others.some((name) => name === locale)) found.push(problems.localeUnknown(locale, others));
  const there =
    original &&
    [...content.entries, ...content.diagnostics].find(({ file }) => {
      const path = entryPath(file);
      return path?.collection === original.collection && path.slug === original.slug && path.locale === locale;
    });
  if (there && locale !== undefined) found.push(problems.translationExists(there.file));
  if (found.length > 0 || !original || locale === undefined) return { what: 'problems', problems: found };
  return { what: 'translation', translation: { original, locale, title } };
}

function originalAt(address: string, content: Pick<Content, 'entries'>): SourceEntry | undefined {
  const [folder, slug] = address.split('/');
  return collectionNames
    .filter((name) => `${folder}/${slug}` === address && name === folder)
    .flatMap((name): SourceEntry[] => originals(content, name))
    .find((entry) => entry.slug === slug);
}

function originalProblem(address: string, content: Pick<Content, 'entries' | 'diagnostics'>): Message {
  const all = collectionNames.flatMap((name) => knownSlugs(content, name).map((slug) => `${name}/${slug}`));
  if (all.includes(address)) return problems.originalBroken(address);
  const ofCollection = all.filter((known) => known.split('/')[0] === address.split('/')[0]);
  return problems.originalUnknown(address, ofCollection.length > 0 ? ofCollection : all);
}

/** A title in one line, without white space around it. */
function asLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
