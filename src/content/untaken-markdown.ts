import { type MarkdownViews, markdownViews, type Range } from './markdown-views.ts';

/** Markdown that was typed so that it does not take; each stands on the page as it was typed, or is lost. */
export type Untaken =
  | 'strong'
  | 'emphasis'
  | 'underscore'
  | 'strike'
  | 'heading'
  | 'no-break-space'
  | 'list-space'
  | 'bullets'
  | 'letters'
  | 'table-rule'
  | 'table-columns'
  | 'table-cells'
  | 'link-space'
  | 'link-apart'
  | 'link-reversed'
  | 'link-open'
  | 'code-open'
  | 'indented';

/** One that was found, with its place in the text. */
export interface UntakenMarkdown {
  what: Untaken;
  index: number;
  length: number;
  /** The line or lines that take, where they can be known. */
  line?: string;
}

/** Signs of one line each, in the view of what readers see. */
const inLines: { what: Untaken; pattern: RegExp; mend?: (line: string) => string }[] = [
  {
    what: 'no-break-space',
    pattern: /^[ \t>]*(?:#{1,6}|[-*+]|\d{1,3}[.)])[\u00a0\u2000-\u200b\u202f\u2060\ufeff](?=.*\S)/gmu,
    mend: (line) =>
      line.replace(/^([ \t>]*(?:#{1,6}|[-*+]|\d{1,3}[.)]))[\u00a0\u2000-\u200b\u202f\u2060\ufeff \t]+/u, '$1 '),
  },
  {
    what: 'heading',
    pattern: /^[ \t>]{0,6}#{2,6}(?=[^\s#])/gm,
    mend: (line) => line.replace(/^([ \t>]*#{2,6})/, '$1 '),
  },
  {
    what: 'link-apart',
    pattern: /\[[^\]\n]+\][ \t]+\((?:https?:|www\.|mailto:|\.{0,2}\/)[^)\n]*\)/g,
    mend: (line) => line.replace(/(\[[^\]\n]+\])[ \t]+(?=\((?:https?:|www\.|mailto:|\.{0,2}\/))/g, '$1'),
  },
  {
    what: 'link-space',
    pattern: /!?\[[^\]\n]*\]\((?!<)[^()\n"]*[^\s()"][ \t]+[^\s()"][^()\n]*\)/g,
    mend: (line) =>
      line.replace(
        /(!?\[[^\]\n]*\]\()(?!<)([^()\n"]*[^\s()"][ \t]+[^\s()"][^()\n"]*?)([ \t]+"[^"\n]*")?\)/g,
        '$1<$2>$3)',
      ),
  },
  {
    what: 'link-reversed',
    pattern: /\([^()\n]+\)\[(?:https?:|www\.|mailto:|\.{0,2}\/)[^\]\n]*\]/g,
    mend: (line) => line.replace(/\(([^()\n]+)\)\[((?:https?:|www\.|mailto:|\.{0,2}\/)[^\]\n]*)\]/g, '[$1]($2)'),
  },
  { what: 'link-open', pattern: /\[[^\]\n]+\]\((?:https?:|\.{0,2}\/|www\.)[^)\s]*$/gm, mend: (line) => `${line})` },
  { what: 'strike', pattern: /~~/g },
  {
    what: 'underscore',
    pattern: /(?<![\p{L}\p{N}_/@.])_{1,2}(?=[^\s_])[^_\n]+_{1,2}(?=[\p{L}\p{N}])/gu,
    mend: (line) =>
      line.replace(
        /(?<![\p{L}\p{N}_/@.])(__?)(?=[^\s_])([^_\n]+)\1(?=[\p{L}\p{N}])/gu,
        (_, sign: string, words: string) => {
          const stars = '*'.repeat(sign.length);
          return `${stars}${words}${stars}`;
        },
      ),
  },
  { what: 'emphasis', pattern: /(?<![*\p{L}\p{N}])\*(?![\s*)])[^*\n]+\*(?!\*)/gu, mend: starsMoved },
];

/**
 * Finds Markdown that did not take, in what the renderer shows as text.
 * @param body the text without front matter
 * @param views of it
 * @param isMdx whether it is MDX
 */
export function untakenMarkdown(body: string, views: MarkdownViews, isMdx: boolean): UntakenMarkdown[] {
  const found: UntakenMarkdown[] = [];
  const add = (what: Untaken, index: number, length: number, mend?: (line: string) => string): void => {
    const line = mend && mended(lineAt(body, index), mend, what, isMdx);
    found.push({ what, index, length, ...(line !== undefined && { line }) });
  };
  for (const { what, pattern, mend } of inLines)
    for (const match of views.text.matchAll(pattern)) add(what, match.index, match[0].length, mend);
  for (const { index, length } of strongs(views.text)) add('strong', index, length, starsMoved);
  for (const range of views.paragraphs) found.push(...inParagraph(views.text, range));
  for (const range of views.tables) found.push(...lostCells(views.outsideCode, range));
  for (const [start, end] of views.codes) {
    const source = body.slice(start, end);
    const [, fence = ''] = /^[ \t>]*(`{3,}|~{3,})/.exec(source) ?? [];
    const isClosed = new RegExp(`\\n[ \\t>]*${fence}[\`~]*[ \\t]*$`).test(source.trimEnd());
    if (fence !== '' && !isClosed) add('code-open', start, fence.length);
    if (fence === '' && isProse(source)) add('indented', start, firstLine(source).length);
  }
  return found.sort((a, b) => a.index - b.index);
}

/** Runs of stars that stand as text and were meant to stress; a star behind a word or alone may call a note. */
function strongs(text: string): { index: number; length: number }[] {
  return [...text.matchAll(/^[^\n]*\*\*[^\n]*$/gm)].flatMap(({ 0: line, index }) => {
    const runs = [...line.matchAll(/(?<!\*)\*{2,3}(?![*)])/g)];
    const [first] = runs;
    const isOpening =
      first !== undefined &&
      /^\*+[\p{L}\p{N}„"«(]/u.test(line.slice(first.index)) &&
      !/[\p{L}\p{N}]$/u.test(line.slice(0, first.index));
    return first && (runs.length > 1 || isOpening) ? [{ index: index + first.index, length: first[0].length }] : [];
  });
}

/** Stars moved to where they take: away from blanks, and to the other side of quotation marks and brackets. */
function starsMoved(line: string): string {
  const moved = line.replace(
    /(\*{1,3})([ \t]*)([^*\n]+?)([ \t]*)\1(?!\*)/g,
    (_, stars: string, before: string, words: string, after: string) => {
      const [, open = '', inner = '', close = ''] = /^([„”"'«»([]*)(.*?)([”"'»)\].,:;!?…]*)$/u.exec(words) ?? [];
      return inner === '' ? words : `${before}${open}${stars}${inner}${stars}${close}${after}`;
    },
  );
  return /^\s/.test(line) ? moved.trimEnd() : moved.trim();
}

/** A line that was mended, where mending it helps. */
function mended(line: string, mend: (line: string) => string, what: Untaken, isMdx: boolean): string | undefined {
  const better = mend(line);
  if (better === line) return undefined;
  const views = markdownViews(better, isMdx);
  return views && !untakenMarkdown(better, views, isMdx).some((one) => one.what === what) ? better : undefined;
}

/** Lines of a paragraph that were meant as a list or a table. */
function inParagraph(text: string, [start, end]: Range): UntakenMarkdown[] {
  const lines = text.slice(start, end).split('\n');
  let offset = start;
  const placed = lines.map((line) => {
    const index = offset;
    offset += line.length + 1;
    // A paragraph may begin after the sign of a quotation or a list, its other lines after more of them.
    return { line: line.replace(/^[ \t>]+/, ''), index: index + (line.length - line.replace(/^[ \t>]+/, '').length) };
  });
  const found: UntakenMarkdown[] = [];
  const report = (what: Untaken, rows: typeof placed, least: number, mend?: (line: string) => string) => {
    const [first] = rows;
    if (!first || rows.length < least) return;
    const line = mend && rows.map((row) => mend(row.line)).join('\n');
    found.push({ what, index: first.index, length: first.line.length, ...(line !== undefined && { line }) });
  };
  const unspaced = placed.filter(({ line }) => /^(?:[-+]|\d{1,2}[.)])\p{L}/u.test(line));
  const isSure = placed[0] === unspaced[0] && /^(?:[-+]\p{L}|\d{1,2}[.)]\p{Lu})/u.test(unspaced[0]?.line ?? '');
  report('list-space', unspaced, isSure ? 1 : 2, (line) => line.replace(/^([-+]|\d{1,2}[.)])/, '$1 '));
  // Word leaves its marks behind the words of a point.
  const asItem = (line: string) => line.replace(/^(?:\p{L}\)|\S)\s*/u, '- ').replace(/<\/?[ovwm]:\w+[^>]*>/gi, '');
  report(
    'bullets',
    // Signs of the fonts Symbol and Wingdings lie where letters have no place; as text they are o, § or v with a tab.
    placed.filter(({ line }) => /^(?:[•·▪◦●‣⁃\ue000-\uf8ff]\s*|[o§vqüØ](?:\t|[ \u00a0]{3,}))\S/u.test(line)),
    1,
    asItem,
  );
  report(
    'bullets',
    placed.filter(({ line }) => /^[–—]\s+\S/.test(line)),
    2,
    asItem,
  );
  report(
    'letters',
    placed.filter(({ line }) => /^[a-z]\)\s+\S/.test(line)),
    2,
    asItem,
  );

  const rows = placed.filter(({ line }) => /^\|.*\|\s*$/.test(line) || (line.match(/\|/g) ?? []).length > 1);
  const isRule = ({ line }: { line: string }) =>
    /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/.test(line) && line.includes('|');
  const [head] = rows;
  if (head && rows.length > 1) {
    const line = `${head.line.trimEnd()}\n|${' --- |'.repeat(Math.max(1, cells(head.line)))}`;
    found.push({
      what: rows.some(isRule) ? 'table-columns' : 'table-rule',
      index: head.index,
      length: head.line.trimEnd().length,
      line,
    });
  }
  return found;
}

/** Rows with more cells than their table has columns; what is in the further ones is not shown. */
function lostCells(source: string, [start, end]: Range): UntakenMarkdown[] {
  let offset = start;
  let columns: number | undefined;
  return source
    .slice(start, end)
    .split('\n')
    .flatMap((line): UntakenMarkdown[] => {
      const index = offset;
      offset += line.length + 1;
      const count = cells(line);
      columns ??= count;
      return count > columns ? [{ what: 'table-cells', index, length: line.trimEnd().length }] : [];
    });
}

function cells(line: string): number {
  const inner = line
    .trim()
    .replace(/^[> \t]*\|?/, '')
    .replace(/\|$/, '');
  return inner.split('|').length;
}

/** Whether an indented block holds sentences rather than code. */
function isProse(source: string): boolean {
  const words = source.match(/(?<![\p{L}\p{N}])\p{L}{2,}(?![\p{L}\p{N}(=])/gu) ?? [];
  return words.length >= 4 && !/[{};=<>$]/.test(source);
}

function lineAt(text: string, index: number): string {
  const start = text.lastIndexOf('\n', index - 1) + 1;
  return firstLine(text.slice(start));
}

function firstLine(text: string): string {
  return /^[^\n]*/.exec(text)?.[0] ?? '';
}
