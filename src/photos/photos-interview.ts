import type { Asker, Choice } from '../content/new-entry/interview.ts';
import type { Message } from '../content/new-entry/message.ts';
import type { EditorLanguage } from '../schemas/editor-language.ts';
import { slugPattern } from '../schemas/fields/reference.ts';
import { asSlug } from '../content/as-slug.ts';
import { messages } from './messages.ts';

/** What there is to answer with. */
export interface PhotosContext {
  /** Names of the folders of galleries. */
  galleries: readonly string[];
  /** Whether a path leads to a folder or file. */
  isThere: (path: string) => boolean;
}

/**
 * Asks where the photographs are, and which gallery they go into.
 * @returns the path of the photographs, and the name of the gallery's folder
 */
export async function photosInterview(
  ask: Asker,
  { galleries, isThere }: PhotosContext,
  language: EditorLanguage,
): Promise<{ source: string; slug: string }> {
  const say = (message: Message) => message[language];
  const source = await ask.write(say(questions.source), '', (answer) =>
    isThere(droppedPath(answer)) ? undefined : say(messages.sourceMissing(droppedPath(answer))),
  );
  const choices: Choice[] = [...galleries]
    .sort()
    .toReversed()
    .map((name) => ({ value: name, label: name }));
  const chosen =
    choices.length === 0
      ? ''
      : await ask.choose(say(questions.gallery), [...choices, { value: '', label: say(questions.newGallery) }]);
  const slug =
    chosen === ''
      ? await ask.write(say(questions.name), '', (answer) =>
          slugPattern.test(answer.trim()) ? undefined : say(messages.targetName(answer, asSlug(answer) || 'galeria')),
        )
      : chosen;
  return { source: droppedPath(source), slug: slug.trim() };
}

/**
 * A path as it is put into a terminal when a folder is dragged onto it: in quotation marks (Windows), or with a
 * backslash before each space (macOS, Linux).
 */
export function droppedPath(answer: string): string {
  const path = answer.trim().replace(/^&\s+/, '');
  const [, quoted] = /^(?:"(.*)"|'(.*)')$/.exec(path)?.filter((part) => part !== undefined) ?? [];
  if (quoted !== undefined) return quoted;
  return /^[a-z]:|^\\\\/i.test(path) ? path : path.replace(/\\(.)/g, '$1');
}

const questions = {
  source: {
    pl: 'W którym folderze są zdjęcia? (możesz przeciągnąć folder na to okno)',
    en: 'In which folder are the photographs? (you can drag the folder onto this window)',
  },
  gallery: { pl: 'Do której galerii?', en: 'Into which gallery?' },
  newGallery: { pl: 'do nowej', en: 'a new one' },
  name: {
    pl: 'Jak nazwać folder nowej galerii? (na przykład 2027-02-18-zespol)',
    en: 'What is the folder of the new gallery called? (for example 2027-02-18-team)',
  },
} as const satisfies Record<string, Message>;
