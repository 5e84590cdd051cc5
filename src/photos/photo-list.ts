import { isDeepStrictEqual } from 'node:util';
import { type Document, isMap, isScalar, isSeq, type Pair, parseDocument, stringify, type YAMLMap } from 'yaml';
import { ownValue } from '../content/own-value.ts';

/** The texts of a photograph in a list, in the order in which they stand. */
export const textFields = ['alt', 'caption', 'credit'] as const;

/** Texts of a photograph; what is not known is not there. */
export type PhotoTexts = Partial<Record<(typeof textFields)[number], string>>;

/** A row of `photos.yaml`, as far as it is what it should be. */
export interface ListedPhoto {
  /** Name of the file beside the list. */
  file: string | undefined;
  texts: PhotoTexts;
  isDecorative: boolean;
}

/**
 * Reads `photos.yaml`.
 * @param text of the file
 * @returns undefined when it is no list or does not parse
 */
export function listedPhotos(text: string): ListedPhoto[] | undefined {
  return rowsOf(text)?.map((row) => {
    const value = (name: string): unknown => ownValue(row, name);
    const src = value('src');
    const texts: PhotoTexts = {};
    for (const name of textFields) {
      const written = value(name);
      if (written !== undefined && !isBlank(written))
        texts[name] = typeof written === 'string' ? written : JSON.stringify(written);
    }
    return {
      file: typeof src === 'string' ? src.replace(/^\.\//, '').normalize('NFC') : undefined,
      texts,
      isDecorative: value('decorative') === true,
    };
  });
}

/**
 * Adds a photograph at the end of `photos.yaml`; all that is there stays as it is, to the byte.
 * @param text of the file; may be empty
 * @param file name of the photograph beside it
 * @param texts where there is no alt, an empty one waits to be filled
 * @returns undefined when nothing can be added to such a file
 */
export function withRow(text: string, file: string, { alt = '', ...others }: PhotoTexts): string | undefined {
  const rows = rowsOf(text);
  if (!rows) return undefined;
  const row = { src: `./${file}`, alt, ...others };
  return holding([...rows, row], rowAdded(text, row));
}

function rowAdded(text: string, row: Record<string, string>): string {
  const { contents } = parse(text);
  const fields = Object.entries(row);
  const lines = fields.map(([name, value]) => `${name}: ${inBlock(value)}`).join(`\n  `);
  if (isSeq(contents) && contents.flow === true && contents.range) {
    const last = contents.items.at(-1);
    const [start, end] = contents.range;
    if (last === undefined) return `${text.slice(0, start)}- ${lines}${text.slice(end)}`;
    const at = endOf(last) ?? end - 1;
    return `${text.slice(0, at)}, { ${fields.map(([name, value]) => `${name}: ${JSON.stringify(value)}`).join(', ')} }${text.slice(at)}`;
  }
  const indent = isSeq(contents) && contents.range ? ' '.repeat(columnOf(text, contents.range[0])) : '';
  const block = `- ${lines}\n`.replace(/^(?=.)/gm, indent);
  return `${text}${text === '' || text.endsWith('\n') ? '' : lineEnd(text)}${block.replaceAll('\n', lineEnd(text))}`;
}

/**
 * Fills what is empty or not there in a row; a text that somebody wrote stays.
 * @param text of the file
 * @param index of the row, from 0
 * @param texts what is known of the photograph
 * @returns undefined when it cannot be filled in such a file
 */
export function withTexts(text: string, index: number, texts: PhotoTexts): string | undefined {
  let filled: string | undefined = text;
  for (const name of textFields) {
    const value = texts[name];
    if (value !== undefined && filled !== undefined) filled = withText(filled, index, name, value);
  }
  return filled;
}

function withText(text: string, index: number, name: string, value: string): string | undefined {
  const rows = rowsOf(text);
  const { contents } = parse(text);
  const row = isSeq(contents) ? contents.items[index] : undefined;
  const data = rows?.[index];
  if (!rows || !isMap(row) || typeof data !== 'object' || data === null) return undefined;
  const written = ownValue(data, name);
  if (written !== undefined && !isBlank(written)) return text;
  const pair = pairOf(row, name);
  return holding(
    rows.with(index, { ...data, [name]: value }),
    pair ? valueReplaced(text, pair, row.flow === true, value) : pairAdded(text, row, name, value),
  );
}

function valueReplaced(text: string, { key, value: node }: Pair, isFlow: boolean, value: string): string {
  if (!isScalar(key) || !key.range || !isScalar(node) || !node.range) return text;
  const written = isFlow ? JSON.stringify(value) : inBlock(value);
  // A value that is not there stands nowhere: perhaps after a comment.
  const colon = text.indexOf(':', key.range[1]) + 1;
  if (node.source === '' && node.value === null) return `${text.slice(0, colon)} ${written}${text.slice(colon)}`;
  return text.slice(0, node.range[0]) + written + text.slice(node.range[1]);
}

/** Puts a field after the one that it should follow. */
function pairAdded(text: string, row: YAMLMap, name: string, value: string): string {
  const order: readonly string[] = ['src', ...textFields];
  const before = order
    .slice(0, order.indexOf(name))
    .flatMap((other) => pairOf(row, other) ?? [])
    .at(-1);
  const [first] = row.items;
  const at = endOf(before?.value);
  const firstAt = isScalar(first?.key) ? first.key.range?.[0] : undefined;
  if (at === undefined || firstAt === undefined) return text;
  if (row.flow === true) return `${text.slice(0, at)}, ${name}: ${JSON.stringify(value)}${text.slice(at)}`;
  const field = `${' '.repeat(columnOf(text, firstAt))}${name}: ${inBlock(value)}`;
  // A block of lines ends after its last line break, any other value before it.
  if (text[at - 1] === '\n') return `${text.slice(0, at)}${field}${lineEnd(text)}${text.slice(at)}`;
  const lineBreak = text.indexOf('\n', at);
  const next = lineBreak < 0 ? text.length : lineBreak + 1;
  return lineBreak < 0
    ? `${text}${lineEnd(text)}${field}${lineEnd(text)}`
    : `${text.slice(0, next)}${field}${lineEnd(text)}${text.slice(next)}`;
}

/** A text that was put together, if it reads as it should. */
function holding(rows: readonly unknown[], text: string): string | undefined {
  return isDeepStrictEqual(rowsOf(text), rows) ? text : undefined;
}

function parse(text: string): Document {
  return parseDocument(text, { prettyErrors: false });
}

function rowsOf(text: string): unknown[] | undefined {
  const document = parse(text);
  if (document.errors.length > 0) return undefined;
  if (document.contents === null) return [];
  try {
    const data: unknown = document.toJS({ maxAliasCount: 100 });
    return Array.isArray(data) ? data : data === null ? [] : undefined;
  } catch {
    return undefined;
  }
}

function pairOf(row: YAMLMap, name: string): Pair | undefined {
  return row.items.find(({ key }) => isScalar(key) && key.value === name);
}

/** The offset after a value, before any comment. */
function endOf(node: unknown): number | undefined {
  return isScalar(node) || isMap(node) || isSeq(node) ? node.range?.[1] : undefined;
}

function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

function lineEnd(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

/** A text of one line as a value; the empty one stands as two quotation marks, to be filled. */
function inBlock(value: string): string {
  return value === '' ? '""' : stringify(value, { lineWidth: 0, singleQuote: true }).trimEnd();
}

function isBlank(value: unknown): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}
