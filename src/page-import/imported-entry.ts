import { asComments, yamlLines } from '../content/new-entry/yaml-lines.ts';
import { requiredFields } from '../content/new-entry/entry-text.ts';
import type { Message } from '../content/new-entry/message.ts';
import type { NewEntry } from '../content/new-entry/request.ts';
import type { EditorLanguage } from '../schemas/editor-language.ts';
import { asLine } from './elements-of.ts';

/** An entry that is made of a page. */
export interface ImportedEntry {
  /** With its date in `date` where its kind needs one. */
  entry: NewEntry;
  description: string | undefined;
  /** When the page was published, where that is not the date of the entry. */
  published: string | undefined;
  end: string | undefined;
  /** Where the page is; undefined for a saved page that does not tell. */
  source: string | undefined;
  attachments: readonly { file: string; title: string }[];
  /** What an editor has to look up, since the page does not say it. */
  toFill: readonly Message[];
  /** What of the page is not in the entry. */
  notTaken: readonly Message[];
  /** Markdown, with a line end. */
  text: string;
}

/**
 * The text of an imported entry's file. What the page does not say is in no field, but for sentences that a draft has to
 * have; comments name them.
 * @param day on which it was imported: `YYYY-MM-DD`
 */
export function importedEntry(imported: ImportedEntry, day: string, language: EditorLanguage): string {
  const { entry, description, published, end, source, attachments, text } = imported;
  const say = (message: Message) => asLine(message[language]);
  const from = source ?? words.savedPage[language];
  // No host can lead on from an address by what stands behind its question mark.
  const { pathname: path, search } = new URL(source ?? 'https://example.org/');
  const lines = [
    ...asComments([`${words.from[language]} ${from} (${day}).`]),
    ...listed(words.toFill[language], imported.toFill.map(say)),
    ...listed(words.notTaken[language], imported.notTaken.map(say)),
    ...requiredFields(entry, language, description),
    ...(published === undefined ? [] : [`pubDate: ${published}`]),
    ...(end === undefined ? [] : [`end: ${end}`]),
    ...(attachments.length > 0 ? yamlLines('attachments', attachments) : []),
    ...(source === undefined ? [] : yamlLines('links', [{ url: source, title: words.source[language] }])),
    ...(path === '/' || search !== '' ? [] : [...asComments([words.alias[language], ...yamlLines('aliases', [path])])]),
  ];
  return `---\n${lines.join('\n')}\n---\n\n${text}`;
}

function listed(heading: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : asComments([heading, ...items.map((item) => `- ${item}`)]);
}

const words = {
  from: { pl: 'Przeniesione ze strony', en: 'Taken from' },
  savedPage: { pl: 'zapisanej w pliku', en: 'a saved page' },
  toFill: { pl: 'Do uzupełnienia, bo strona tego nie podaje:', en: 'To be filled in, since the page does not say it:' },
  notTaken: { pl: 'Nie zostało przeniesione:', en: 'Not taken:' },
  source: { pl: 'Strona, z której pochodzi tekst', en: 'The page that the text was taken from' },
  alias: {
    pl: 'Jeśli ta strona zastępuje tamtą pod tym samym adresem witryny, usuń „# ” z wierszy poniżej: dawny adres poprowadzi tutaj.',
    en: 'If this site takes the place of that one, remove "# " from the lines below: the old address will lead here.',
  },
} as const satisfies Record<string, Message>;
