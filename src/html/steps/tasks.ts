import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { TextWords } from '../text-words.ts';

/**
 * Turns the boxes of tasks, which nobody can tick on a page, into signs with a name: also a feed shows them.
 * @param tree of a text; changed in place
 */
export function tasks(tree: Root, words: TextWords['tasks']): void {
  visit(tree, { type: 'element', tagName: 'input' }, (box, index, parent) => {
    if (!parent || index === undefined || box.properties['type'] !== 'checkbox') return;
    const isDone = box.properties['checked'] === true;
    parent.children[index] = {
      type: 'element',
      tagName: 'span',
      properties: { className: ['task'], role: 'img', ariaLabel: isDone ? words.done : words.open },
      children: [{ type: 'text', value: isDone ? '☑' : '☐' }],
    };
  });
}
