import { type Document, isAlias, isCollection, isMap, isPair, isScalar, parseDocument, visit } from 'yaml';
import { diagnostic, type Diagnostic, type FilePlace } from './diagnostics/diagnostic.ts';
import { yamlComments } from './yaml-comments.ts';
import { withSpace, yamlFault } from './yaml-fault.ts';

/** A path into parsed data, as zod reports it. */
export type DataPath = readonly PropertyKey[];

/** YAML that was parsed once, and remembers where everything stood. */
export interface YamlSource {
  /** The plain data; undefined when the text is empty or does not parse. */
  data: unknown;
  /** Problems of the syntax. */
  diagnostics: Diagnostic[];
  /** Problems of values that could be read all the same. */
  remarks: Diagnostic[];
  /**
   * Where a value stands; for a missing one, where its parent stands.
   * @param path into the data
   * @param part whether the key or the value is meant
   */
  place: (path: DataPath, part?: 'key' | 'value') => FilePlace;
  /**
   * A plain value letter for letter, where YAML makes a number or a word of its own of it: `08`, `1e3`, `0x1F`.
   * @returns undefined for what stays as it is written
   */
  written: (path: DataPath) => string | undefined;
}

/**
 * Parses YAML 1.2 (core schema: only `true` and `false` are booleans, dates stay text).
 * @param text the YAML
 * @param file its path for places
 * @param firstLine the line of the file on which the text begins, from 1
 */
export function parseYaml(text: string, file: string, firstLine = 1): YamlSource {
  const placeAt = ({ start, end }: Span): FilePlace => {
    const before = text.slice(0, start);
    const lineStart = before.lastIndexOf('\n') + 1;
    const lineEnd = text.indexOf('\n', start);
    const last = Math.min(end, lineEnd < 0 ? text.length : lineEnd);
    const line = firstLine + (before.match(/\n/g)?.length ?? 0);
    return { file, line, column: start - lineStart + 1, length: Math.max(1, last - start) };
  };
  const signs = invisibleSigns(text, placeAt);
  const document = parse(text);
  const syntax = [...syntaxProblems(document, text, placeAt), ...missingSpaces(document, text, placeAt)];
  const problems = signs.length > 0 ? signs : syntax.slice(0, 1);
  const diagnostics = problems.length > 0 || !invisible.test(text) ? problems : invisibleInNames(document, placeAt);
  const data = diagnostics.length === 0 ? plain(document, diagnostics, placeAt) : undefined;
  const remarks = diagnostics.length === 0 ? yamlComments(document, text, placeAt) : [];
  // The tree is large and asked for only where something is wrong, so it is not kept but made again.
  let tree: Document | undefined;
  return {
    data,
    diagnostics,
    remarks,
    place: (path, part = 'value') => placeAt(spanOf((tree ??= parse(text)), path, part)),
    written: (path) => writtenAt((tree ??= parse(text)), path),
  };
}

function parse(text: string): Document {
  const document = parseDocument(text, { prettyErrors: false });
  if (document.errors.length === 0) return document;
  const folded = foldedQuotes(text);
  const other = folded === text ? document : parseDocument(folded, { prettyErrors: false });
  return other.errors.length === 0 ? other : document;
}

/**
 * Quoted texts that go on at the margin of the next line, which YAML 1.2 asks to be indented (6.1) and most readers
 * of front matter take: their line ends become blanks, which is what YAML makes of them within a quotation. The text
 * keeps its length, so that places stay right.
 */
function foldedQuotes(text: string): string {
  return text.replace(
    /^([ \t]*(?:- +)?[\w-]+:[ \t]+)("(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?=[ \t]*(?:#[^\n]*)?\r?$)/gm,
    (whole, key: string, quoted: string) =>
      /\n[\w-]+:(?:\s|$)|\n---/.test(quoted) ? whole : key + quoted.replace(/\r?\n/g, (end) => ' '.repeat(end.length)),
  );
}

/** Signs that nobody sees, or that look like a space. */
const invisible = /[\u00a0\u00ad\u2000-\u200f\u202f\u2060\ufeff]/u;

/** Invisible signs where YAML wants an ordinary space or a plain name: in indents, in names, behind colons and hyphens. */
function invisibleSigns(text: string, placeAt: (span: Span) => FilePlace): Diagnostic[] {
  // Only a line with a name and a colon, or with a hyphen, is certain to be no line of a longer text.
  const line = new RegExp(
    `^[ ]*(?:-[ ]+)*(?:(?=[^\\s'"#]*${invisible.source})|[\\w-]*(?=${invisible.source}))[\\w-]*(${invisible.source})[\\w-]*:(?=\\s|$)|^[ ]*(?:- +)?[\\w-]+:[ ]*(${invisible.source})|^[ ]*-(${invisible.source})`,
    'dgmu',
  );
  return [...text.matchAll(line)].flatMap(({ indices }) => {
    const [start, end] = indices?.slice(1).find((range) => range !== undefined) ?? [];
    if (start === undefined || end === undefined) return [];
    return [diagnostic('invisible-sign', placeAt({ start, end }), { sign: text.slice(start, end) })];
  });
}

/** The first invisible sign in the name of each field: an indent of no-break spaces is part of the name. */
function invisibleInNames(document: Document, placeAt: (span: Span) => FilePlace): Diagnostic[] {
  const found: Diagnostic[] = [];
  visit(document, {
    Pair: (_key, { key }) => {
      if (!isScalar(key) || key.type !== 'PLAIN' || typeof key.value !== 'string' || !key.range) return;
      const sign = invisible.exec(key.value);
      const start = key.range[0] + (sign?.index ?? 0);
      if (sign) found.push(diagnostic('invisible-sign', placeAt({ start, end: start + 1 }), { sign: sign[0] }));
    },
  });
  return found;
}

function writtenAt(document: Document, path: DataPath): string | undefined {
  const node = document.getIn(path, true);
  const isOther = isScalar(node) && node.type === 'PLAIN' && node.value !== null && typeof node.value !== 'string';
  return isOther ? node.source : undefined;
}

/** Offsets into the text. */
interface Span {
  start: number;
  end: number;
}

function syntaxProblems(document: Document, text: string, placeAt: (span: Span) => FilePlace): Diagnostic[] {
  const tab = /^[ ]*\t/m.exec(text);
  const [error] = document.errors;
  if (!error) return [];
  // One cause makes a cascade of errors; only the first of them says what to do.
  if (tab) {
    const start = tab.index + tab[0].length - 1;
    const [line = ''] = text.slice(tab.index).split(/\r?\n/);
    const spaced = line.replace(/^[ \t]+/, (indent) => indent.replaceAll('\t', '  '));
    return [diagnostic('yaml-tab', placeAt({ start, end: start + 1 }), spaced.trim() === '' ? {} : { line: spaced })];
  }
  const conflict = /^<{7} .*$/m.exec(text);
  if (conflict)
    return [
      diagnostic('yaml-syntax', placeAt({ start: conflict.index, end: conflict.index + conflict[0].length }), {
        cause: 'conflict',
      }),
    ];
  const [start, end] = error.pos;
  const { below = 0, ...fault } = yamlFault(error, text);
  const open = fault.cause === 'open-quote' ? openQuote(document, start) : undefined;
  return [diagnostic('yaml-syntax', placeAt(open ?? (below > 0 ? lineBelow(text, start) : { start, end })), fault)];
}

/** The words of the line below an offset. */
function lineBelow(text: string, offset: number): Span {
  const lineStart = text.indexOf('\n', offset) + 1;
  const [indent = ''] = /^[ ]*/.exec(text.slice(lineStart)) ?? [];
  const lineEnd = text.indexOf('\n', lineStart);
  return { start: lineStart + indent.length, end: lineEnd < 0 ? text.length : lineEnd };
}

/** A text of which YAML makes a single word, as no colon has a space behind it. */
function missingSpaces({ contents }: Document, text: string, placeAt: (span: Span) => FilePlace): Diagnostic[] {
  if (!isScalar(contents) || typeof contents.value !== 'string' || !contents.range) return [];
  const start = contents.range[0];
  const line = text.slice(start).split(/\r?\n/, 1)[0] ?? '';
  const fault = withSpace(line);
  return fault ? [diagnostic('yaml-syntax', placeAt({ start, end: start + line.length }), fault)] : [];
}

/** Where a quotation mark was opened that is not closed by `end`. */
function openQuote(document: Document, end: number): Span | undefined {
  let found: Span | undefined;
  visit(document, {
    Scalar: (_key, { type, range }) => {
      if (range && range[0] <= end && (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE'))
        found = { start: range[0], end: range[0] + 1 };
    },
  });
  return found;
}

/** Plain data; what only shows on resolving, such as an alias without an anchor, is reported too. */
function plain(document: Document, diagnostics: Diagnostic[], placeAt: (span: Span) => FilePlace): unknown {
  try {
    // Not by a reviver: it would follow an alias of its own list for ever.
    visit(document, {
      Scalar: (key, node) => (key === 'key' ? undefined : void (node.value = withoutControls(node.value))),
    });
    return document.toJS({ maxAliasCount: 100 }) ?? undefined;
  } catch {
    let start = 0;
    visit(document, {
      Alias: (_key, node) => {
        start = node.range?.[0] ?? 0;
        return visit.BREAK;
      },
    });
    diagnostics.push(diagnostic('yaml-syntax', placeAt({ start, end: start + 1 }), { cause: 'sign' }));
    return undefined;
  }
}

function spanOf(document: Document, path: DataPath, part: 'key' | 'value'): Span {
  let node: unknown = document.contents;
  let span = rangeOf(node) ?? { start: 0, end: 0 };
  path.forEach((step, depth) => {
    if (!isCollection(node)) return;
    if (!isMap(node)) {
      node = node.items[Number(step)];
      span = rangeOf(node) ?? span;
      return;
    }
    const pair = node.items.find(
      (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
    );
    const isLast = depth === path.length - 1;
    const value = rangeOf(pair?.value);
    const isKey = (isLast && part === 'key') || !value || value.start === value.end;
    span = (isKey ? rangeOf(pair?.key) : value) ?? span;
    node = pair?.value;
  });
  return span;
}

function rangeOf(node: unknown): Span | undefined {
  if (!isCollection(node) && !isScalar(node) && !isAlias(node)) return undefined;
  return node.range ? { start: node.range[0], end: node.range[1] } : undefined;
}

/**
 * A value without signs that no page, feed or calendar can hold (HTML, 13.2.3.5; XML 1.0, 2.2; RFC 5545, 3.1).
 * YAML lets a text spell them (`"\0"`); nobody can see them, so nothing is lost.
 */
function withoutControls(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, '') : value;
}
