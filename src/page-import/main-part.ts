import type { Element, ElementContent, Root } from 'hast';
import { attributeOf, elementsOf } from './elements-of.ts';
import { isLayoutTable } from './is-layout-table.ts';

/** Elements that are about a page, and none of its text. */
const about = new Set(['nav', 'aside', 'footer', 'form', 'script', 'style', 'template', 'noscript', 'dialog', 'svg']);

/** The same, by role (WAI-ARIA 1.2, landmarks). */
const aboutRoles = new Set(['navigation', 'banner', 'contentinfo', 'complementary', 'search', 'form', 'dialog']);

/** Elements that are a part of a text each; nobody descends into them. */
const pieces = new Set(['p', 'ul', 'ol', 'dl', 'blockquote', 'pre', 'figure', 'h1', 'h2', 'h3', 'a', 'span']);

/** Which share of all words an element has to hold to stand for the whole. */
const nearlyAll = 0.7;

/** Whether an element is about the page, or nobody sees it. */
export function isAboutPage(element: Element): boolean {
  const { tagName, properties } = element;
  return (
    about.has(tagName) ||
    aboutRoles.has(attributeOf(element, 'role')) ||
    properties['hidden'] === true ||
    attributeOf(element, 'ariaHidden') === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributeOf(element, 'style'))
  );
}

/**
 * The part of a page that is its text: what microdata or HTML name so, and within it the smallest element that holds
 * nearly all words which are no links. What pages repeat (menus, addresses of the office) is mostly outside of it.
 */
export function mainPart(page: Root): Element {
  const body = elementsOf(page, 'body').at(0) ?? element(page.children.filter((child) => child.type !== 'doctype'));
  const named = elementsOf(body).filter((one) => attributeOf(one, 'itemProp').split(' ').includes('articleBody'));
  const articles = elementsOf(body, 'article').filter((one) => !isAboutPage(one));
  const mains = elementsOf(body).filter((one) => one.tagName === 'main' || attributeOf(one, 'role') === 'main');
  const start = [only(named), only(articles), only(mains)].find((one) => one !== undefined && words(one) > 0) ?? body;
  let part = start;
  for (;;) {
    const whole = words(part);
    const inner = part.children.find(
      (child): child is Element => child.type === 'element' && words(child) >= whole * nearlyAll,
    );
    if (!inner || whole === 0 || pieces.has(inner.tagName)) return part;
    if (inner.tagName === 'table' && !isLayoutTable(inner)) return part;
    // The title may stand outside of the text, but a header beside it belongs to it.
    if (part.children.some((child) => child.type === 'element' && child.tagName === 'h1')) return part;
    part = inner;
  }
}

function only<Item>(items: readonly Item[]): Item | undefined {
  return items.length === 1 ? items[0] : undefined;
}

const counted = new WeakMap<Element, number>();

/** How many letters of a node are words of a text: those of links and of what is about the page do not count. */
function words(node: ElementContent): number {
  if (node.type === 'text') return node.value.trim().length;
  if (node.type !== 'element' || node.tagName === 'a' || isAboutPage(node)) return 0;
  const known = counted.get(node) ?? node.children.reduce((sum, child) => sum + words(child), 0);
  counted.set(node, known);
  return known;
}

function element(children: Root['children']): Element {
  return {
    type: 'element',
    tagName: 'body',
    properties: {},
    children: children.filter((child): child is ElementContent => child.type !== 'doctype'),
  };
}
