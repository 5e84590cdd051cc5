import { meetingKinds, meetingKindTexts } from '../../schemas/meeting.ts';
import { placeKinds, placeKindTexts } from '../../schemas/place.ts';
import { documentKinds, documentKindTexts } from '../../schemas/document.ts';
import { publicationKinds, publicationKindTexts } from '../../schemas/publication.ts';
import type { EditorLanguage } from '../../schemas/editor-language.ts';
import { type EntryKind, entryKinds } from './entry-kind.ts';
import type { Message } from './message.ts';
import { optionalFields } from './optional-fields.ts';
import type { NewEntry } from './request.ts';
import { otherChoices } from './other-choices.ts';
import { asComments, yamlLines } from './yaml-lines.ts';

/**
 * The text of a new entry's file: what is known as fields, what may be of use as comments.
 * @param entry what is known
 * @param language of comments and examples
 */
export function entryText(entry: NewEntry, language: EditorLanguage): string {
  const fields = [
    ...requiredFields(entry, language),
    '',
    `# ${uncomment[language]}`,
    ...optionalFields(entry, language).flatMap(({ heading, examples }) => [
      '',
      `# ${heading}`,
      ...asComments(examples.flatMap((example) => example.split('\n'))),
    ]),
    ...notes(entry, language),
  ];
  return isYaml(entry) ? asText(fields) : asText(['---', ...fields, '---', ...body(entry, language)]);
}

function asText(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}

function isYaml({ kind }: NewEntry): boolean {
  return entryKinds[kind].form === 'yaml';
}

/**
 * The fields that an entry of a kind has to have, as lines of YAML; a draft until an editor says otherwise.
 * @param description in words of its own, where there are any
 */
export function requiredFields(
  entry: NewEntry,
  language: EditorLanguage,
  description = descriptions[entry.kind][language],
): string[] {
  const { kind, title, project, series } = entry;
  return [
    ...yamlLines(kind === 'organisation' || kind === 'place' ? 'name' : 'title', title),
    ...(isYaml(entry) ? [] : [...yamlLines('description', description), draftLine(language)]),
    ...(project === undefined ? [] : yamlLines('project', project)),
    ...(series === undefined ? [] : [...yamlLines('series', series.slug), `number: ${series.number}`]),
    ...ownFields[kind](entry, language),
  ];
}

/** The line that keeps an entry from readers, and says so to editors. */
export function draftLine(language: EditorLanguage): string {
  return {
    pl: 'draft: true # szkic, czytelnicy go nie widzą; usuń ten wiersz, gdy wpis jest gotowy',
    en: 'draft: true # a draft, not shown to readers; remove this line when the entry is ready',
  }[language];
}

const uncomment: Message = {
  pl: 'Pola poniżej są nieobowiązkowe. Aby użyć pola, usuń „# ” na początku jego wierszy.',
  en: 'The fields below are optional. To use one, remove "# " at the beginning of its lines.',
};

/** Valid text to be replaced; a draft does not show it to anybody. */
const descriptions: Record<EntryKind, Message> = {
  project: { pl: 'Jedno lub dwa zdania o projekcie.', en: 'One or two sentences about the project.' },
  meeting: { pl: 'Jedno lub dwa zdania o spotkaniu.', en: 'One or two sentences about the meeting.' },
  workshop: { pl: 'Jedno lub dwa zdania o warsztatach.', en: 'One or two sentences about the workshop.' },
  gallery: { pl: 'Jedno lub dwa zdania o zdjęciach.', en: 'One or two sentences about the photographs.' },
  news: { pl: 'Jedno lub dwa zdania o tym, co nowego.', en: 'One or two sentences about what is new.' },
  publication: { pl: 'Jedno lub dwa zdania o publikacji.', en: 'One or two sentences about the publication.' },
  document: { pl: 'Jedno lub dwa zdania o dokumencie.', en: 'One or two sentences about the document.' },
  page: { pl: 'Jedno lub dwa zdania o tej stronie.', en: 'One or two sentences about this page.' },
  organisation: { pl: 'Jedno lub dwa zdania o organizacji.', en: 'One or two sentences about the organisation.' },
  place: { pl: 'Jedno lub dwa zdania o miejscu.', en: 'One or two sentences about the place.' },
  series: { pl: 'Jedno lub dwa zdania o cyklu.', en: 'One or two sentences about the series.' },
};

/** What each kind requires besides; dates were checked, so they stand as they are. */
const ownFields: Record<EntryKind, (entry: NewEntry, language: EditorLanguage) => string[]> = {
  project: ({ date }, language) => (date === undefined ? [openPeriod[language]] : periodFrom(date)),
  meeting: ({ date }, language) => [
    `kind: partnership ${otherChoices('partnership', meetingKinds, meetingKindTexts, language)}`,
    `start: ${date}`,
  ],
  workshop: ({ date }) => [`start: ${date}`],
  gallery: ({ date }) => [`date: ${date}`],
  news: ({ date }, language) => [`pubDate: ${date} ${publishing[language]}`],
  publication: ({ date }, language) => [
    `kind: report ${otherChoices('report', publicationKinds, publicationKindTexts, language)}`,
    ...(date === undefined ? [] : [`year: ${date.slice(0, 4)}`]),
  ],
  document: ({ date }, language) => [
    `kind: rules ${otherChoices('rules', documentKinds, documentKindTexts, language)}`,
    ...(date === undefined ? [] : [`validFrom: ${date}`]),
  ],
  page: () => [],
  organisation: () => [],
  place: (_, language) => [`kind: venue ${otherChoices('venue', placeKinds, placeKindTexts, language)}`],
  series: () => [],
};

const openPeriod: Message = {
  pl: 'period: {} # gdy znasz daty, napisz: period: { start: 2026-09-01, end: 2028-08-31 }',
  en: 'period: {} # when the dates are known, write: period: { start: 2026-09-01, end: 2028-08-31 }',
};

function periodFrom(start: string): string[] {
  return ['period:', `  start: ${start}`, `  # end: ${Number(start.slice(0, 4)) + 1}-12-31`];
}

const publishing: Message = {
  pl: '# od kiedy ma być widoczna; może być z godziną: 2026-11-12T08:00',
  en: '# from when it is shown; may have a time: 2026-11-12T08:00',
};

/** What cannot be said as an example of a field. */
function notes({ kind, isFolder }: NewEntry, language: EditorLanguage): string[] {
  if (kind === 'gallery') return ['', ...asComments(photosNote[language])];
  if (isFolder || entryKinds[kind].form === 'yaml') return [];
  return ['', ...asComments(folderNote[language])];
}

const photosNote: Record<EditorLanguage, string[]> = {
  pl: ['Zdjęcia przygotuje i położy w tym folderze polecenie „npm run photos”. Każde opisz w pliku photos.yaml obok.'],
  en: ['"npm run photos" makes photographs ready and puts them into this folder. Describe each in photos.yaml beside.'],
};

const folderNote: Record<EditorLanguage, string[]> = {
  pl: [
    'Zdjęcia i pliki do pobrania: utwórz folder o nazwie tego pliku (bez .md) i przenieś ten plik do niego jako index.md.',
  ],
  en: [
    'For pictures and files: make a folder with the name of this file (without .md), and move this file there as index.md.',
  ],
};

/** A gallery may do without text, so none is put there that could be forgotten. */
function body({ kind }: NewEntry, language: EditorLanguage): string[] {
  return kind === 'gallery' ? [] : ['', { pl: 'Tu napisz tekst.', en: 'Write the text here.' }[language]];
}
