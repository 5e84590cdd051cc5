import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { TextWords } from '../text-words.ts';

/**
 * Names the footnotes and the ways back from them in the language of the text. The heading is for those who
 * listen; a line stands there for all others.
 * @param tree of a text; changed in place
 */
export function footnotes(tree: Root, { title, back }: TextWords['footnotes']): void {
  visit(tree, 'element', ({ tagName, properties, children }, _, parent) => {
    if (tagName === 'h2' && parent?.type === 'element' && parent.properties['dataFootnotes'] !== undefined) {
      properties['className'] = ['visually-hidden'];
      children.splice(0, children.length, { type: 'text', value: title });
    }
    if (tagName !== 'a' || properties['dataFootnoteBackref'] === undefined) return;
    // The parser's own label ends with the number, and with the place where there are several.
    const [, number = '', place] = /(\d+)(?:-(\d+))?$/.exec(String(properties['ariaLabel'])) ?? [];
    properties['ariaLabel'] = back(number, place);
  });
}
