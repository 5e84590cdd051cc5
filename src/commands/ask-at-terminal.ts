import { CANCEL_SYMBOL, cancel, confirm, intro, select, text } from '@clack/prompts';
import type { Asker } from '../content/new-entry/interview.ts';
import type { Message } from '../content/new-entry/message.ts';
import type { EditorLanguage } from '../schemas/editor-language.ts';
import { CommandFault } from './command.ts';

/**
 * Asks the person at the terminal.
 * @param title says what it is about
 * @param questions asks them
 * @throws {CommandFault} when the person gives up; nothing was written then
 */
export async function askAtTerminal<Answers>(
  title: Message,
  language: EditorLanguage,
  questions: (ask: Asker) => Promise<Answers>,
): Promise<Answers> {
  const how = {
    pl: 'Strzałki wybierają, Enter zatwierdza, Ctrl+C przerywa.',
    en: 'Arrows choose, Enter confirms, Ctrl+C ends.',
  };
  intro(`${title[language]} ${how[language]}`);
  try {
    return await questions(asker(language));
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    cancel({ pl: 'Przerwane. Nic nie zostało zapisane.', en: 'Ended. Nothing was written.' }[language]);
    throw new CommandFault(130);
  }
}

/** Thrown when the person who is asked gives up. */
class Cancelled extends Error {}

/** An answer, unless the person gave up. */
async function answered<Value>(answer: Promise<Value | typeof CANCEL_SYMBOL>): Promise<Value> {
  const value = await answer;
  if (value === CANCEL_SYMBOL) throw new Cancelled();
  return value;
}

/** Asks at the terminal, in the editor's language. */
function asker(language: EditorLanguage): Asker {
  return {
    choose: (message, options, initialValue) =>
      answered(
        select({
          message,
          options,
          maxItems: 12,
          showInstructions: false,
          ...(initialValue !== undefined && { initialValue }),
        }),
      ),
    write: (message, initialValue, problem) =>
      answered(text({ message, initialValue, validate: (answer) => problem(answer ?? '') })),
    agree: (message) =>
      answered(
        confirm({
          message,
          initialValue: false,
          ...{ pl: { active: 'Tak', inactive: 'Nie' }, en: { active: 'Yes', inactive: 'No' } }[language],
        }),
      ),
  };
}
