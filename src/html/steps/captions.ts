import type { Element, ElementContent, Properties, Root } from 'hast';
import { visit } from 'unist-util-visit';

/**
 * Gives a picture that stands alone its title for a caption: `![Full hall](./hall.jpg "The first meeting")`.
 * @param tree of a text; changed in place
 */
export function captions(tree: Root): void {
  visit(tree, { type: 'element', tagName: 'p' }, (paragraph, index, parent) => {
    const [picture, ...others] = paragraph.children.filter((child) => !isBlank(child));
    if (picture?.type !== 'element' || picture.tagName !== 'img' || others.length > 0) return;
    const { title, ...properties } = picture.properties;
    if (typeof title !== 'string' || title === '' || !parent || index === undefined) return;
    const caption = element('figcaption', {}, [{ type: 'text', value: title }]);
    parent.children[index] = element('figure', {}, [element('img', properties, []), caption]);
  });
}

function isBlank(node: ElementContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}
