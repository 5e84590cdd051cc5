import { writtenId } from '../html/heading-ids.ts';
import { fencesAsRules, noteFences } from '../html/note-fences.ts';
import { noteKind, noteMark } from '../html/note-kinds.ts';
import { type MdastNode, markdownToMdast, mdxToMdast } from 'satteri';

/** Offsets into a text, the second one past the end. */
export type Range = readonly [start: number, end: number];

/**
 * A text as its renderer sees it, laid over the source: each view has its length and its lines, and
 * blanks where something else stands.
 */
export interface MarkdownViews {
  /** Everything but code and comments of HTML. */
  outsideCode: string;
  /** What readers see letter for letter: text and bare addresses, without escaped signs and without what was taken for Markdown. */
  text: string;
  /** Paragraphs, blocks of code and tables. */
  paragraphs: Range[];
  codes: Range[];
  tables: Range[];
}

/**
 * Looks at a text as its renderer does.
 * @param body Markdown or MDX without front matter
 * @param isMdx whether it is MDX
 * @returns undefined where the text cannot be read
 */
export function markdownViews(body: string, isMdx: boolean): MarkdownViews | undefined {
  try {
    const read = fencesAsRules(body, noteFences(body));
    return viewsOf(body, isMdx ? mdxToMdast(read) : markdownToMdast(read));
  } catch {
    // What is no MDX, or nested too deeply to be read, is told as that.
    return undefined;
  }
}

function viewsOf(body: string, tree: MdastNode): MarkdownViews {
  const paragraphs: Range[] = [];
  const codes: Range[] = [];
  const tables: Range[] = [];
  const shown: Range[] = [];
  const inlineCodes: Range[] = [];
  const ids: Range[] = [];
  const visit = (node: MdastNode): void => {
    const range: Range = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    if (node.type === 'text') shown.push(range);
    if (node.type === 'link' && body[range[0]] !== '[' && body[range[0]] !== '<') shown.push(range);
    if (node.type === 'paragraph') paragraphs.push(range);
    if (node.type === 'code') codes.push(range);
    if (node.type === 'inlineCode') inlineCodes.push(range);
    if (node.type === 'table') tables.push(range);
    if (node.type === 'heading') ids.push(...idRange(body, range));
    if (node.type === 'blockquote') ids.push(...noteMarkRange(node));
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  const prose = withoutEndless(body);
  const text = blended(blended(prose, shown, blank, same), ids, same, blank);
  const withoutCode = blended(prose, [...codes, ...inlineCodes, ...ids], same, blank);
  return {
    outsideCode: unescaped(withoutCode).replace(
      /<(code|pre|kbd|samp)\b[^>]*>.*?<\/\1>|<!--(?!\s*\/?wp:).*?-->/gis,
      blank,
    ),
    text: unescaped(text),
    paragraphs,
    codes,
    tables,
  };
}

/** The id that a heading is given in its line, where it is. */
function idRange(body: string, [start, end]: Range): Range[] {
  const [line = ''] = body.slice(start, end).split('\n');
  const written = writtenId.exec(line);
  return written ? [[start + written.index, start + written.index + written[0].length]] : [];
}

/** The sign that makes a note of a quotation. */
function noteMarkRange({ children: [paragraph] }: Extract<MdastNode, { type: 'blockquote' }>): Range[] {
  const first = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
  const start = first?.position?.start.offset;
  const mark = first?.type === 'text' ? noteMark.exec(first.value) : null;
  const isTaken = mark?.groups?.['name'] !== undefined && noteKind(mark.groups['name']) !== undefined;
  return isTaken && start !== undefined ? [[start, start + mark[0].length]] : [];
}

/**
 * The character that a reference of HTML stands for.
 * @param reference such as `&rsquo;` or `&#8217;`
 * @returns the reference itself where HTML knows none like it
 */
export function characterOf(reference: string): string {
  const tree = markdownToMdast(reference);
  const paragraph = 'children' in tree ? tree.children[0] : undefined;
  const text = paragraph && 'children' in paragraph ? paragraph.children[0] : undefined;
  return text?.type === 'text' ? text.value : reference;
}

type Change = (text: string) => string;

/** A text whose parts within the ranges are changed in one way and those between them in another. */
function blended(text: string, ranges: readonly Range[], between: Change, within: Change): string {
  const parts: string[] = [];
  let done = 0;
  for (const [start, end] of [...ranges].sort(([a], [b]) => a - b)) {
    if (end <= done) continue;
    parts.push(between(text.slice(done, Math.max(done, start))), within(text.slice(Math.max(done, start), end)));
    done = end;
  }
  return [...parts, between(text.slice(done))].join('');
}

function same(text: string): string {
  return text;
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

/** A line longer than any paragraph, in characters: data that somebody pasted, in which no sign is looked for. */
const endless = 5000;

/** A text with its endless lines blank: signs are looked for by patterns whose time grows with the square of a line. */
function withoutEndless(text: string): string {
  // Line by line: a pattern for long lines would itself begin anew at each sign of a shorter one.
  const lines = text.split('\n');
  return lines.map((line) => (line.length > endless ? blank(line) : line)).join('\n');
}

/** Escaped signs (CommonMark 0.31, 2.4) stand as they are on purpose. */
function unescaped(text: string): string {
  return text.replace(/\\[!-/:-@[-`{-~]/g, '  ');
}
