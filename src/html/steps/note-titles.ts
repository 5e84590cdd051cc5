import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { noteKinds } from '../note-kinds.ts';
import type { TextWords } from '../text-words.ts';

/**
 * Says in words of what kind each note is, before the title that its editor gave it.
 * @param tree of a text; changed in place
 */
export function noteTitles(tree: Root, words: TextWords['notes']): void {
  visit(tree, { type: 'element', tagName: 'div' }, ({ properties, children }) => {
    const names: unknown = properties['className'];
    const kind = Array.isArray(names) && names[0] === 'note' ? noteKinds.find((one) => one === names[1]) : undefined;
    const [heading] = children;
    if (!kind || heading?.type !== 'element') return;
    const strong = heading.children.find((child): child is Element => child.type === 'element');
    strong?.children.unshift({ type: 'text', value: words[kind] + (strong.children.length > 0 ? ': ' : '') });
  });
}
