import type { Element, Nodes, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { isVoid } from './allowed.ts';
import { placeOfNode, type TextPlace } from './text-place.ts';

type Raw = Extract<Nodes, { type: 'raw' }>;

/** HTML of a Markdown text that knows where in the text each part of it stands. */
export interface HtmlWithPlaces {
  html: string;
  /** Whether a sign of the HTML was made by the renderer: it is right as it stands. */
  isOwn: (offset: number) => boolean;
  /** The place in the text of a span of the HTML. */
  placeOf: (from: number, to: number) => TextPlace;
}

/**
 * Writes a tree whose HTML of editors is still raw as HTML, as a browser would get it.
 * @param tree of a Markdown text
 * @param text the same text
 */
export function htmlWithPlaces(tree: Root, text: string): HtmlWithPlaces {
  const nodes: Nodes[] = [];
  // Where the HTML of each begins.
  const starts: number[] = [];
  const written: string[] = [];
  let length = 0;
  const write = (html: string, node: Nodes) => {
    nodes.push(node);
    starts.push(length);
    written.push(html);
    length += html.length;
  };
  const visit = (node: Nodes): void => {
    if (node.type === 'root') node.children.forEach(visit);
    else if (node.type === 'raw') write(node.value, node);
    else if (node.type === 'element') {
      write(startTag(node), node);
      node.children.forEach(visit);
      if (!isVoid(node.tagName)) write(`</${node.tagName}>`, node);
    } else write(toHtml(node), node);
  };
  visit(tree);
  let lines: string[] | undefined;
  return {
    html: written.join(''),
    isOwn: (offset) => nodes[lastAtMost(starts, offset)]?.type !== 'raw',
    placeOf: (from, to) => {
      const index = lastAtMost(starts, from);
      const [node, at = 0] = [nodes[index], starts[index]];
      if (node?.type !== 'raw') return placeOfNode(node?.position);
      return placeInRaw(node, from - at, to - at, (lines ??= text.split(/\r\n|\n|\r/)));
    },
  };
}

function startTag(element: Element): string {
  const whole = toHtml({ ...element, children: [] });
  return isVoid(element.tagName) ? whole : whole.slice(0, -`</${element.tagName}>`.length);
}

/** Where each line of a piece of raw HTML begins; known once, for a long one may hold thousands of tags. */
const lineStarts = new WeakMap<Raw, number[]>();

function startsOf(raw: Raw): number[] {
  const known = lineStarts.get(raw);
  if (known) return known;
  const starts = [0, ...[...raw.value.matchAll(/\n/g)].map(({ index }) => index + 1)];
  lineStarts.set(raw, starts);
  return starts;
}

/** Lines of HTML in a quotation or a list stand further right in the text than in the HTML. */
function placeInRaw(raw: Raw, from: number, to: number, lines: readonly string[]): TextPlace {
  const starts = startsOf(raw);
  const index = lastAtMost(starts, from);
  const lineStart = starts[index] ?? 0;
  const line = raw.value.slice(lineStart, (starts[index + 1] ?? raw.value.length + 1) - 1);
  const column = from - lineStart;
  const start = raw.position?.start ?? { line: 1, column: 1 };
  const textLine = lines[start.line + index - 1] ?? '';
  const margin = index === 0 ? start.column - 1 : Math.max(0, textLine.indexOf(line));
  return {
    line: start.line + index,
    column: margin + column + 1,
    length: Math.max(1, Math.min(to - from, line.length - column)),
  };
}

/** Index of the last of some rising numbers that is not above a limit. */
function lastAtMost(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
