import type { TextPlace } from '../../html/text-place.ts';
import type { Content } from '../content.ts';
import { diagnostic, type Diagnostic, type FilePlace } from '../diagnostics/diagnostic.ts';
import { eachText } from '../each-text.ts';
import { leftOverSigns, leftOverSignsInField } from '../left-over-signs.ts';
import { characterOf, markdownViews } from '../markdown-views.ts';
import { placeInFile } from '../place-in-file.ts';
import { fieldName } from '../field-name.ts';
import { untakenMarkdown } from '../untaken-markdown.ts';
import type { ParsedEntry, ReadEntry } from '../source-entry.ts';

/** Fields whose texts are no words for readers. */
const notWords = new Set(['src', 'file', 'url', 'aliases', 'signs', 'endpoint', 'hidden']);

/** A reference to a character, as HTML writes it (HTML Standard, 13.5). */
const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/gi;

/** No sign that another program would read, and no Markdown that does not take, reaches the page as it was typed. */
export function unreadSigns({ read }: Pick<Content, 'read'>): Diagnostic[] {
  return read.flatMap((entry) => {
    // Where a part of an entry is wrong, its places are those of the part that is right.
    if (entry.place !== entry.parsed.place) return signsOf(entry);
    const known = lastFound.get(entry.parsed) ?? signsOf(entry);
    lastFound.set(entry.parsed, known);
    return known;
  });
}

/** What was found in an entry that is read again as it was: see `parseEntries`. */
const lastFound = new WeakMap<ParsedEntry, readonly Diagnostic[]>();

function signsOf(entry: ReadEntry): Diagnostic[] {
  const told: Diagnostic[] = [];
  const { body, file, own } = entry.parsed;
  const isMdx = file.endsWith('.mdx');
  eachText(
    own,
    [],
    (text, path) => {
      const field = fieldName(path);
      const tell = (problem: (place: FilePlace) => Diagnostic) => told.push(problem(entry.place(path)));
      // A field has one place, so each sign is told once.
      const signs = new Map(leftOverSignsInField(text).map((found) => [found.sign, found]));
      for (const { sign, program, hint } of signs.values())
        tell((place) => diagnostic('left-over-sign-in-field', place, { field, sign, program, hint }));
      const entities = (text.match(entity) ?? []).filter((one) => characterOf(one) !== one);
      const [value] = entities;
      if (value !== undefined)
        tell((place) =>
          diagnostic('entity-in-field', place, {
            field,
            value,
            character: characterOf(value),
            text: text.replace(entity, characterOf),
          }),
        );
    },
    (name) => notWords.has(name),
  );
  const views = body.trim() ? markdownViews(body, isMdx) : undefined;
  if (!views) return told;
  const placeOf = placesIn(body);
  for (const { index, length, ...facts } of leftOverSigns(views, isMdx))
    told.push(diagnostic('left-over-sign', placeInFile(entry, placeOf(index, length)), facts));
  for (const { what, index, length, line } of untakenMarkdown(body, views, isMdx))
    told.push(diagnostic('markdown-not-taken', placeInFile(entry, placeOf(index, length)), { what, line }));
  return told;
}

/** Lines and columns of offsets into a text. */
function placesIn(text: string): (index: number, length: number) => TextPlace {
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(({ 0: end, index }) => index + end.length)];
  return (index, length) => {
    const line = starts.findLastIndex((start) => start <= index);
    return { line: line + 1, column: index - (starts[line] ?? 0) + 1, length };
  };
}
