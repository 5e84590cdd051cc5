import { type NoteKind, noteKind } from './note-kinds.ts';

/** Two lines of colons with a note between them. */
export interface NoteFence {
  kind: NoteKind;
  /** What the editor calls it, in plain words; empty where nothing is said. */
  title: string;
  /** The lines of colons, from 1. */
  opens: number;
  closes: number;
}

/** A line of colons, with what stands behind them. */
const fence = /^ {0,3}(?<colons>:{3,})(?<rest>.*)$/;

/** A title longer than any, in characters: its line is looked at no further. */
const longest = 300;

/** `note`, `note[Title]`, `note Title`, `note{title="Title"}`, `{.note}`. */
const opening =
  /^(?:(?<name>[a-z]+)(?:\[(?<inBrackets>.*)\]|[ \t]+(?<behind>[^{].*))?(?:\{(?<more>.*)\})?|\{\.(?<named>[a-z]+)\})$/i;

/**
 * Finds the notes between lines of colons, as Docusaurus, VuePress and Pandoc have them. A note may hold
 * others, whose lines have fewer colons or as many.
 * @param text Markdown
 * @returns those of known kinds that are closed, outside blocks of code, the innermost of a nest first
 */
export function noteFences(text: string): NoteFence[] {
  if (!text.includes(':::')) return [];
  const found: NoteFence[] = [];
  const open: { kind: NoteKind | undefined; title: string; colons: number; line: number }[] = [];
  let code: string | undefined;
  for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
    const mark = /^ {0,3}(?<mark>`{3,}(?!.*`)|~{3,})/.exec(line)?.groups?.['mark'];
    if (code !== undefined) {
      if (mark?.startsWith(code) && line.trim() === mark) code = undefined;
      continue;
    }
    code = mark;
    const { colons = '', rest: behindColons = '' } = fence.exec(line)?.groups ?? {};
    if (colons === '') continue;
    const rest = behindColons.trim();
    if (rest !== '') {
      const { name, named, inBrackets, behind, more } =
        (rest.length > longest ? null : opening.exec(rest))?.groups ?? {};
      const titled = /\btitle="(?<title>[^"]*)"/.exec(more ?? '')?.groups?.['title'];
      const title = (inBrackets ?? behind ?? titled ?? '').trim();
      open.push({ kind: noteKind(name ?? named ?? ''), title, colons: colons.length, line: index + 1 });
      continue;
    }
    const at = open.findLastIndex((one) => one.colons <= colons.length);
    const [closed] = at < 0 ? [] : open.splice(at);
    if (closed?.kind) found.push({ kind: closed.kind, title: closed.title, opens: closed.line, closes: index + 1 });
  }
  return found;
}

/**
 * A text whose lines of colons are rules across the page, which Markdown sees wherever it sees a block. Every
 * sign of the others stays at its place.
 */
export function fencesAsRules(text: string, fences: readonly NoteFence[]): string {
  if (fences.length === 0) return text;
  const lines = new Set(fences.flatMap(({ opens, closes }) => [opens, closes]));
  // Line ends stand at the odd places.
  return text
    .split(/(\r\n|\n|\r)/)
    .map((part, index) => (index % 2 === 0 && lines.has(index / 2 + 1) ? '***'.padEnd(part.length) : part))
    .join('');
}
