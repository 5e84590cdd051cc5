import { ELEMENT_NODE, type Node, transform, walkSync } from 'ultrahtml';
import sanitize from 'ultrahtml/transformers/sanitize';
import { ownValue } from '../../../content/own-value.ts';

/** What no reader or mail program shows, or what would run in one. */
const dropped = [
  'script',
  'style',
  'template',
  'iframe',
  'object',
  'embed',
  'form',
  'button',
  'input',
  'svg',
  'source',
];

/** Attributes that mean something outside the site; `alt`, measures and the like are kept by name. */
const kept = [
  'href',
  'src',
  'alt',
  'title',
  'width',
  'height',
  'lang',
  'dir',
  'datetime',
  'cite',
  'start',
  'type',
  'reversed',
  'value',
  'colspan',
  'rowspan',
  'scope',
  'open',
];

/**
 * HTML as it can be read away from its page: with full addresses, without anything that runs or that
 * depends on the site's own styles.
 * @param html of a part of a page
 * @param address full address of that page
 */
export function portableHtml(html: string, address: string): Promise<string> {
  return transform(html, [
    sanitize({ dropElements: dropped, blockElements: ['picture'], allowCustomElements: false }),
    (document) => {
      walkSync(document, (node) => {
        if (node.type !== ELEMENT_NODE) return;
        node.children = node.children.filter((child) => !isHeadingLink(child));
        const attributes: Record<string, string> = {};
        for (const name of kept) {
          const value: unknown = ownValue(node.attributes, name);
          if (typeof value !== 'string') continue;
          const isAddress = name === 'href' || name === 'src';
          // What is no address stays as its writer left it.
          attributes[name] = (isAddress && URL.parse(value, address)?.href) || value;
        }
        node.attributes = attributes;
      });
      return document;
    },
  ]);
}

/** The link beside a heading is for copying its address on the page. */
function isHeadingLink(node: Node): boolean {
  return node.type === ELEMENT_NODE && ownValue(node.attributes, 'class') === 'heading-link';
}
