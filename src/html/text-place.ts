/** A place within a text: lines and columns from 1, within the text. */
export interface TextPlace {
  line: number;
  column: number;
  /** How many characters are meant. */
  length: number;
}

/** What a parser says of a node's place. */
interface Position {
  start: { line: number; column: number };
  end: { line: number; column: number };
}

/** The place of a node; of one that goes over several lines, its first sign. */
export function placeOfNode(position: Position | undefined): TextPlace {
  if (!position) return { line: 1, column: 1, length: 1 };
  const { start, end } = position;
  const length = start.line === end.line ? Math.max(1, end.column - start.column) : 1;
  return { line: start.line, column: start.column, length };
}
