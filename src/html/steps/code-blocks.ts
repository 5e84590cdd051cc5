import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Lets the keyboard scroll a long line of code.
 * @param tree of a text; changed in place
 */
export function codeBlocks(tree: Root): void {
  visit(tree, { type: 'element', tagName: 'pre' }, ({ properties }) => {
    properties['tabIndex'] = 0;
  });
}
