import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** A name to write in place of another. */
export type NameChange = Pick<Diagnostic, 'line' | 'column' | 'length'> & { from: string; to: string };

/**
 * Writes new names in place of older ones and leaves every other sign as it is: comments, order, ends of
 * lines, quotation marks, a byte order mark.
 * @param text of the whole file
 * @param changes by line and column, counted from 1, a byte order mark not counted
 * @returns the new text and the changes that were made; one is left out where another word stands than was found,
 *   as when somebody wrote the file meanwhile
 */
export function renameInText(text: string, changes: readonly NameChange[]): { text: string; made: NameChange[] } {
  const mark = text.startsWith('\uFEFF') ? 1 : 0;
  const starts = [mark, ...[...text.matchAll(/\r\n|\n|\r/g)].map(({ index, 0: end }) => index + end.length)];
  const offsetOf = ({ line, column = 1 }: NameChange) => {
    const start = line === undefined ? undefined : starts[line - 1];
    return start === undefined ? undefined : start + column - 1;
  };
  const placed = changes
    .flatMap((change) => {
      const offset = offsetOf(change);
      return offset === undefined ? [] : [{ change, offset }];
    })
    .sort((a, b) => b.offset - a.offset);
  const made: NameChange[] = [];
  let written = text;
  for (const { change, offset } of placed) {
    const { from, to, length = 0 } = change;
    const found = written.slice(offset, offset + length);
    const inner = found === from ? 0 : found === `'${from}'` || found === `"${from}"` ? 1 : undefined;
    if (inner === undefined) continue;
    written = written.slice(0, offset + inner) + to + written.slice(offset + inner + from.length);
    made.unshift(change);
  }
  return { text: written, made };
}
