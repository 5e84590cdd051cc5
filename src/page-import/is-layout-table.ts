import type { Element } from 'hast';
import { attributeOf, elementsOf } from './elements-of.ts';

/** Whether a table sets a page and tells nothing: it has one row or column, or blocks in most of its cells. */
export function isLayoutTable(table: Element): boolean {
  const rows = elementsOf(table, 'tr');
  const widths = rows.map((row) => row.children.filter((cell) => cell.type === 'element').length);
  return (
    attributeOf(table, 'role') === 'presentation' ||
    rows.length < 2 ||
    widths.every((width) => width < 2) ||
    elementsOf(table, 'table', 'h1', 'h2', 'h3', 'h4', 'img', 'p', 'ul', 'ol').length > rows.length * 2
  );
}
