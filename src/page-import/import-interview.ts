import { entryKinds } from '../content/new-entry/entry-kind.ts';
import type { Asker } from '../content/new-entry/interview.ts';
import type { Message } from '../content/new-entry/message.ts';
import { missedDateForm, plainDate } from '../content/new-entry/request.ts';
import { expectationTexts } from '../content/diagnostics/expectation-texts.ts';
import type { EditorLanguage } from '../schemas/editor-language.ts';
import { droppedPath } from '../photos/photos-interview.ts';
import { type ImportKind, importKinds } from './import-kinds.ts';
import { messages } from './messages.ts';

/**
 * Asks which page is taken over, and what becomes of it.
 * @param isSource whether an answer is an address or leads to a file
 */
export async function importInterview(
  ask: Asker,
  isSource: (answer: string) => boolean,
  language: EditorLanguage,
): Promise<{ source: string; kind: string }> {
  const say = (message: Message) => message[language];
  const source = await ask.write(say(questions.source), '', (answer) =>
    isSource(droppedPath(answer)) ? undefined : say(messages.sourceUnknown(droppedPath(answer))),
  );
  const kind = await ask.choose(
    say(questions.kind),
    importKinds.map((name) => ({ value: name, label: entryKinds[name].label[language] })),
    'news',
  );
  return { source: droppedPath(source), kind };
}

/** Asks for the date that a page does not say. */
export async function askForDate(ask: Asker, kind: ImportKind, language: EditorLanguage): Promise<string> {
  const question = kind === 'news' ? questions.published : questions.start;
  const answer = await ask.write(question[language], '', (written) => {
    const form = missedDateForm(plainDate(written), kind);
    return form && `${questions.write[language]} ${expectationTexts[form][language]}.`;
  });
  return plainDate(answer);
}

const questions = {
  source: {
    pl: 'Którą stronę przenieść? (adres https://… albo zapisany plik HTML; plik możesz przeciągnąć na to okno)',
    en: 'Which page do you want to take over? (an address https://… or a saved HTML file, which you can drag onto this window)',
  },
  kind: { pl: 'Czym ma być na tej stronie?', en: 'What is it to be on this site?' },
  published: {
    pl: 'Strona nie podaje, kiedy ją opublikowano. Jaka to data? (na przykład 12.11.2026)',
    en: 'The page does not say when it was published. What date is it? (for example 2026-11-12)',
  },
  start: {
    pl: 'Strona nie podaje, kiedy jest to wydarzenie. Jaka to data? (na przykład 21.01.2027 10:00)',
    en: 'The page does not say when the event is. What date is it? (for example 2027-01-21T10:00)',
  },
  write: { pl: 'Wpisz', en: 'Write' },
} as const satisfies Record<string, Message>;
