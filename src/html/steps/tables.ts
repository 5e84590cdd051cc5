import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Puts each table into a box in which a wide one scrolls by itself, for the keyboard as well, and tells
 * by a class how a column is set: what Markdown's `|:-:|` gives is a style.
 * @param tree of a text; changed in place
 * @param name of the box, for those who come into it by the keyboard
 */
export function tables(tree: Root, name: string): void {
  visit(tree, 'element', (element, index, parent) => {
    const { properties } = element;
    const align = /^text-align: (center|right)$/.exec(String(properties['style'] ?? ''))?.[1];
    if (align !== undefined) properties['className'] = [align === 'center' ? 'centred' : 'at-end'];
    delete properties['style'];
    if (element.tagName !== 'table' || !parent || index === undefined) return;
    const box = { className: ['table'], tabIndex: 0, role: 'group', ariaLabel: name };
    parent.children[index] = { type: 'element', tagName: 'div', properties: box, children: [element] };
    return index + 1;
  });
}
