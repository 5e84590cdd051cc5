import type { TextPlace } from '../html/text-place.ts';
import type { FilePlace } from './diagnostics/diagnostic.ts';
import type { ReadEntry } from './source-entry.ts';

/** The place in an entry's file of a place in its text. */
export function placeInFile({ parsed }: Pick<ReadEntry, 'parsed'>, { line, column, length }: TextPlace): FilePlace {
  return { file: parsed.file, line: parsed.bodyLine + line - 1, column, length };
}
