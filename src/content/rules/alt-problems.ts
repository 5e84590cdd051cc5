import { extname, posix } from 'node:path';
import { diagnostic, type Diagnostic, type FilePlace } from '../diagnostics/diagnostic.ts';

/** What alt texts are cut to be useful, in characters: a sentence or two, not a story. */
const limit = 250;

/**
 * A text for those who do not see a picture says more than its file's name, and no story.
 * @param alt the text, and where it stands
 * @param written the picture's path as its file writes it
 */
export function altProblems({ text, place }: { text: string; place: FilePlace }, written: string): Diagnostic[] {
  const name = posix.basename(written, extname(written));
  const bare = text.toLowerCase().replace(/\.(?:jpe?g|png|webp|gif|svg)$/, '');
  if (bare.replace(/[\s_]+/g, '-') === name.toLowerCase() || /^(?:img|dscn?|dscf|p)[ _-]?\d+$/i.test(bare))
    return [diagnostic('alt-is-file-name', place, { value: text })];
  if (text.length > limit)
    return [diagnostic('alt-too-long', place, { length: String(text.length), limit: String(limit) })];
  return [];
}
