import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { toHtml } from 'hast-util-to-html';
import { parseFragment } from 'parse5';

/** What no reader or mail program shows, or what would run in one. */
const dropped = new Set([
  ...['script', 'style', 'template', 'iframe', 'object', 'embed', 'form', 'button', 'input', 'svg', 'source'],
]);

/** Properties that mean something outside the site; `alt`, measures and the like are kept by name. */
const kept = [
  ...['href', 'src', 'alt', 'title', 'width', 'height', 'lang', 'dir', 'dateTime', 'cite', 'start', 'type'],
  ...['reversed', 'value', 'colSpan', 'rowSpan', 'scope', 'open'],
];

/**
 * HTML as it can be read away from its page: with full addresses, without anything that runs or that
 * depends on the site's own styles.
 * @param html of a part of a page
 * @param address full address of that page
 */
export function portableHtml(html: string, address: string): string {
  const tree = fromParse5(parseFragment(html));
  return toHtml({ type: 'root', children: 'children' in tree ? portable(tree.children, address) : [] } satisfies Root);
}

function portable(nodes: readonly RootContent[], address: string): ElementContent[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [node];
    if (node.type !== 'element' || isLeftOut(node)) return [];
    const children = portable(node.children, address);
    // Of a picture in several sizes, the one that every program knows.
    if (node.tagName === 'picture') return children;
    return [{ type: 'element', tagName: node.tagName, properties: portableProperties(node, address), children }];
  });
}

/** Custom elements are the site's own; the link beside a heading is for copying its address on the page. */
function isLeftOut({ tagName, properties: { className } }: Element): boolean {
  const isHeadingLink = Array.isArray(className) && className.includes('heading-link');
  return dropped.has(tagName) || tagName.includes('-') || isHeadingLink;
}

function portableProperties({ properties }: Element, address: string): Element['properties'] {
  const written = new Map(Object.entries(properties));
  return Object.fromEntries(
    kept.flatMap((name) => {
      const value = written.get(name);
      if (value === undefined || value === null) return [];
      const isAddress = (name === 'href' || name === 'src') && typeof value === 'string';
      // What is no address stays as its writer left it.
      return [[name, (isAddress && URL.parse(value, address)?.href) || value]];
    }),
  );
}
