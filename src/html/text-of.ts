import type { Nodes } from 'hast';

/** The words of a node, without its markup and the numbers of footnotes; of a picture, what stands for it. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.tagName === 'img') return String(node.properties['alt'] ?? '');
  if (node.type === 'element' && node.properties['dataFootnoteRef'] !== undefined) return '';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
