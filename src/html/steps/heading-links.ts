import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { textOf } from '../text-of.ts';
import type { TextWords } from '../text-words.ts';

/**
 * Puts beside each heading the link that leads to it, for those who want to send it to somebody. It stands
 * beside the heading, not within: its name is no part of the heading's.
 * @param tree of a text whose headings have their ids; changed in place
 */
export function headingLinks(tree: Root, name: TextWords['headingLink']): void {
  visit(tree, 'element', (heading, index, parent) => {
    const { id } = heading.properties;
    if (!/^h[2-6]$/.test(heading.tagName) || typeof id !== 'string' || !parent || index === undefined) return;
    if (parent.type === 'element' && (parent.tagName === 'summary' || parent.properties['dataFootnotes'] !== undefined))
      return;
    const link = {
      type: 'element' as const,
      tagName: 'a',
      properties: { className: ['heading-link'], href: `#${id}`, ariaLabel: name(textOf(heading)) },
      children: [{ type: 'text' as const, value: '#' }],
    };
    const box = {
      type: 'element' as const,
      tagName: 'div',
      properties: { className: ['heading'] },
      children: [heading, link],
    };
    parent.children[index] = box;
    return index + 1;
  });
}
