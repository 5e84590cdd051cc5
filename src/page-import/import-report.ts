import type { Message } from '../content/new-entry/message.ts';
import type { EditorLanguage } from '../schemas/editor-language.ts';

/** What came of a page. */
export interface Imported {
  /** How many files lie beside the entry. */
  files: number;
  toFill: readonly Message[];
  notTaken: readonly Message[];
}

/**
 * What is said when a page was taken over: where its entry is, what is missing, and what to do.
 * @param path as the person finds it from where they are
 */
export function importReport(path: string, { files, toFill, notTaken }: Imported, language: EditorLanguage): string {
  const say = words[language];
  const list = (heading: string, items: readonly Message[]) =>
    items.length === 0 ? [] : ['', heading, ...items.map((item) => `  - ${item[language]}`)];
  return [
    `${say.made} ${path}`,
    ...(files > 0 ? [`${say.files} ${files}`] : []),
    ...list(say.toFill, toFill),
    ...list(say.notTaken, notTaken),
    '',
    say.next,
  ].join('\n');
}

const words = {
  pl: {
    made: 'Szkic wpisu:',
    files: 'Zdjęcia i pliki obok niego:',
    toFill: 'Do uzupełnienia, bo strona tego nie podaje:',
    notTaken: 'Nie zostało przeniesione:',
    next: 'Porównaj szkic ze stroną, popraw go i usuń wiersz „draft: true”. Zobacz go: npm run dev.',
  },
  en: {
    made: 'Draft of the entry:',
    files: 'Pictures and files beside it:',
    toFill: 'To be filled in, since the page does not say it:',
    notTaken: 'Not taken:',
    next: 'Hold the draft against the page, correct it and remove the line "draft: true". See it: npm run dev.',
  },
};
