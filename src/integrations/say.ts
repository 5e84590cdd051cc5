import type { ContentSource } from '../content/content-source.ts';
import type { Message } from '../content/new-entry/message.ts';

/**
 * Says a sentence in the language of the editors, where errors are told.
 * @param source the content root
 * @param message the sentence
 */
export async function say(source: ContentSource, message: Message): Promise<void> {
  // What keeps the content from being read is told in its turn.
  const content = await source.content().catch(() => undefined);
  const language = content?.settings?.editors.language ?? 'pl';
  process.stderr.write(`${message[language]}\n`);
}
