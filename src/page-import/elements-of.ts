import type { Element, Nodes } from 'hast';
import { visit } from 'unist-util-visit';
import { ownValue } from '../content/own-value.ts';

/**
 * The elements within a node, in order.
 * @param names of elements, in small letters; without any, all elements
 */
export function elementsOf(node: Nodes, ...names: readonly string[]): Element[] {
  const found: Element[] = [];
  visit(node, 'element', (element) => {
    if (element !== node && (names.length === 0 || names.includes(element.tagName))) found.push(element);
  });
  return found;
}

/**
 * An attribute as it was written.
 * @param name as properties of elements are called: `className`, `dateTime`
 * @returns empty where there is none
 */
export function attributeOf({ properties }: Element, name: string): string {
  const value = ownValue(properties, name);
  if (value === undefined || value === null || value === false) return '';
  return Array.isArray(value) ? value.join(' ') : String(value);
}

/** Words in one line, without signs that nobody sees. */
export function asLine(words: string): string {
  return words
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
