import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import Turndown from 'turndown';
import { asLine } from './elements-of.ts';

/**
 * Writes elements as Markdown. What only looks like Markdown or HTML in the words of a page is words here, too.
 * @param content as `cleanContent` leaves it
 * @returns with a line end
 */
export function asMarkdown(content: Element): string {
  return `${service.turndown(toHtml(content)).trim()}\n`;
}

const service = new Turndown({
  headingStyle: 'atx',
  hr: '---',
  br: '\\',
  bulletListMarker: '-',
  codeBlockStyle: 'fenced',
  emDelimiter: '*',
});

const escapeMarkdown = service.escape.bind(service);

/** The library knows CommonMark; of HTML, GFM and notes it knows nothing. */
service.escape = (text) =>
  escapeMarkdown(text)
    .replace(/^\\~/, '~')
    .replace(/[<~]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/^(\s*)(#|\+|:::)/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');

service.keep(['sub', 'sup']);

service.addRule('struck out', { filter: ['del', 's'], replacement: (words) => `~~${words.trim()}~~` });

service.addRule('picture', {
  filter: 'img',
  replacement: (_, node) => {
    const [alt, src, title] = ['alt', 'src', 'title'].map((name) => asLine(node.getAttribute(name) ?? ''));
    return `![${service.escape(alt ?? '')}](${src}${title ? ` "${title.replace(/["\\]/g, '\\$&')}"` : ''})`;
  },
});

service.addRule('cell', {
  filter: ['td', 'th'],
  replacement: (words) =>
    `| ${words
      .trim()
      .replace(/\s*\n\s*/g, ' ')
      .replaceAll('|', '\\|')} `,
});

service.addRule('row', {
  filter: 'tr',
  replacement: (cells, node) => {
    const isFirst = node.closest('table')?.querySelector('tr') === node;
    const rule = isFirst ? `${'| --- '.repeat(node.childNodes.length)}|\n` : '';
    return `${cells}|\n${rule}`;
  },
});

service.addRule('part of a table', { filter: ['thead', 'tbody', 'tfoot'], replacement: (rows) => rows });

/** What Markdown cannot say of a table is said in HTML: no headings above, cells across others, blocks in cells. */
service.addRule('table', {
  filter: 'table',
  replacement: (rows, node) => `\n\n${isPlainTable(node) ? rows.trim() : node.outerHTML}\n\n`,
});

function isPlainTable(table: HTMLElement): boolean {
  // The DOM of the library knows no iterators, and has undefined where the standard has null.
  const rows = Array.from(table.querySelectorAll('tr'));
  const [first] = rows;
  if (!first || (!first.closest('thead') && first.querySelector('td'))) return false;
  if (rows.some((row) => row.childNodes.length !== first.childNodes.length)) return false;
  return !table.querySelector('[colspan], [rowspan], ul, ol, pre, blockquote, table, div, p, br');
}
