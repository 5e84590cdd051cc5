import { languageName } from '../../i18n/language-name.ts';
import { collectionNames } from '../../schemas/collection-names.ts';
import type { SiteSettings } from '../../schemas/site.ts';
import type { EditorLanguage } from '../../schemas/editor-language.ts';
import { expectationTexts } from '../diagnostics/expectation-texts.ts';
import { entryPath } from '../entry-path.ts';
import type { Content } from '../content.ts';
import type { SourceEntry } from '../source-entry.ts';
import { type EntryKind, entryKind, entryKindNames, entryKinds } from './entry-kind.ts';
import { titleSlug } from './entry-slug.ts';
import type { Message } from './message.ts';
import type { Options } from './options.ts';
import { originals } from './originals.ts';
import { problems } from './problems.ts';
import { missedDateForm, plainDate, type RequestContext } from './request.ts';

/** One answer that can be chosen. */
export interface Choice {
  value: string;
  label: string;
  hint?: string;
}

/** Somebody who can be asked; each rejects when the person gives up. */
export interface Asker {
  choose: (question: string, choices: Choice[], initial?: string) => Promise<string>;
  /** `problem` says what is wrong with an answer, if anything. */
  write: (question: string, initial: string, problem: (answer: string) => string | undefined) => Promise<string>;
  agree: (question: string) => Promise<boolean>;
}

/**
 * Asks for everything that a new entry needs.
 * @returns the answers as options, to be looked up like those of the command line
 */
export async function interview(ask: Asker, context: RequestContext, language: EditorLanguage): Promise<Options> {
  const { content, settings } = context;
  const say = (message: Message) => message[language];
  const locales = settings.languages.slice(1).filter((locale) => untranslated(content, locale).length > 0);
  const kinds = entryKindNames.map((name) => ({ value: name, label: entryKinds[name].label[language] }));
  const what = await ask.choose(say(questions.kind), [
    ...kinds,
    ...(locales.length > 0 ? [{ value: 'translation', label: say(questions.translation) }] : []),
  ]);
  const kind = entryKind(what);
  return kind ? askForNew(kind, ask, context, language) : askForTranslation(locales, ask, context, language);
}

async function askForNew(
  kind: EntryKind,
  ask: Asker,
  { content, settings, today }: RequestContext,
  language: EditorLanguage,
): Promise<Options> {
  const say = (message: Message) => message[language];
  const { date: dateRule, hasProject, form } = entryKinds[kind];
  const options: Options = { kind };
  options.title = await ask.write(
    say(kind === 'organisation' || kind === 'place' ? questions.name : questions.title),
    '',
    (title) =>
      titleSlug(title) === ''
        ? say(title.trim() === '' ? questions.titleEmpty : problems.titleWithoutLetters(title))
        : undefined,
  );
  if (dateRule !== 'none') {
    const isOptional = dateRule === 'optional' && kind !== 'news';
    const date = await ask.write(say(dateQuestions[kind] ?? questions.date), today, (answer) => {
      if (answer.trim() === '' && isOptional) return undefined;
      const form = missedDateForm(plainDate(answer), kind);
      return form && `${say(questions.write)} ${say(expectationTexts[form])}.`;
    });
    if (date.trim() !== '') options.date = plainDate(date);
  }
  if (kind === 'workshop') {
    const series = await askForEntry(say(questions.series), say(questions.noSeries), originals(content, 'series'), ask);
    if (series !== '') options.series = series;
  }
  const ofSeries = originals(content, 'series').find(({ slug }) => slug === options.series);
  if (hasProject && ofSeries?.data.project === undefined) {
    const projects = originals(content, 'projects').toSorted((a, b) =>
      (a.data.period.start ?? '') < (b.data.period.start ?? '') ? 1 : -1,
    );
    const initial = projects.find(({ slug }) => slug === settings.home.project?.slug)?.slug;
    const project = await askForEntry(say(questions.project), say(questions.noProject), projects, ask, initial);
    if (project !== '') options.project = project;
  }
  if (form === 'markdown' && (await ask.agree(say(questions.folder)))) options.folder = true;
  return options;
}

async function askForTranslation(
  locales: SiteSettings['languages'],
  ask: Asker,
  { content }: RequestContext,
  language: EditorLanguage,
): Promise<Options> {
  const say = (message: Message) => message[language];
  const locale = await ask.choose(
    say(questions.locale),
    locales.map((name) => ({ value: name, label: languageName(name, language), hint: name })),
  );
  const missing = untranslated(content, locale);
  const folders = collectionNames.filter((name) => missing.some(({ collection }) => collection === name));
  const labelOf = (name: string) => entryKinds[entryKind(name) ?? 'page'].label[language];
  const folder = await ask.choose(
    say(questions.translationKind),
    folders.map((name) => ({ value: name, label: labelOf(name), hint: name })),
  );
  const own = missing.filter(({ collection }) => collection === folder).toReversed();
  const slug = await ask.choose(say(questions.original), own.map(asChoice));
  return { translate: `${folder}/${slug}`, locale };
}

/** Originals that have no translation into a language. */
function untranslated(content: Pick<Content, 'entries'>, locale: string): SourceEntry[] {
  const translated = new Set(
    content.entries
      .filter(({ file }) => entryPath(file)?.locale === locale)
      .map(({ collection, slug }) => `${collection}/${slug}`),
  );
  return collectionNames
    .flatMap((name): SourceEntry[] => originals(content, name))
    .filter(({ collection, slug }) => !translated.has(`${collection}/${slug}`));
}

/** Asks for one of some entries, or for none; nothing is asked where there is none. */
async function askForEntry(
  question: string,
  none: string,
  entries: readonly SourceEntry[],
  ask: Asker,
  initial?: string,
): Promise<string> {
  if (entries.length === 0) return '';
  return ask.choose(question, [...entries.map(asChoice), { value: '', label: none }], initial);
}

function asChoice({ slug, data }: SourceEntry): Choice {
  return { value: slug, label: 'title' in data ? data.title : data.name, hint: slug };
}

const questions = {
  kind: { pl: 'Co chcesz dodać?', en: 'What do you want to add?' },
  translation: { pl: 'tłumaczenie wpisu, który już jest', en: 'translation of an entry that is there' },
  title: { pl: 'Tytuł', en: 'Title' },
  name: { pl: 'Nazwa', en: 'Name' },
  titleEmpty: { pl: 'Wpisz tytuł albo nazwę.', en: 'Write a title or name.' },
  date: {
    pl: 'Kiedy się zaczyna? (na przykład 21.01.2027 albo 21.01.2027 10:00)',
    en: 'When does it begin? (for example 2027-01-21 or 2027-01-21T10:00)',
  },
  write: { pl: 'Wpisz', en: 'Write' },
  series: { pl: 'Z jakiego cyklu są te warsztaty?', en: 'Which series does the workshop belong to?' },
  noSeries: { pl: 'poza cyklem', en: 'none' },
  project: { pl: 'Do jakiego projektu należy ten wpis?', en: 'Which project does it belong to?' },
  noProject: { pl: 'do żadnego', en: 'none' },
  folder: {
    pl: 'Czy będą zdjęcia albo pliki do pobrania?',
    en: 'Will there be photographs or files to download?',
  },
  locale: { pl: 'Na jaki język?', en: 'Into which language?' },
  translationKind: { pl: 'Co tłumaczysz?', en: 'What do you translate?' },
  original: { pl: 'Który wpis?', en: 'Which entry?' },
} as const satisfies Record<string, Message>;

const dateQuestions: Partial<Record<EntryKind, Message>> = {
  project: {
    pl: 'Kiedy zaczyna się projekt? (usuń datę, jeśli nie wiadomo)',
    en: 'When does the project begin? (delete the date where it is not known)',
  },
  gallery: { pl: 'Kiedy zrobiono zdjęcia?', en: 'When were the photographs taken?' },
  news: {
    pl: 'Od kiedy ma być widoczna? (może być z godziną: 12.11.2026 8:00)',
    en: 'From when is it shown? (may have a time: 2026-11-12T08:00)',
  },
  publication: {
    pl: 'W którym roku wydana? (usuń datę, jeśli nie wiadomo)',
    en: 'In which year was it published? (delete the date where it is not known)',
  },
  document: {
    pl: 'Od kiedy obowiązuje? (usuń datę, jeśli nie wiadomo)',
    en: 'From when does it apply? (delete the date where it is not known)',
  },
};
