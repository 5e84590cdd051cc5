import type { Element, ElementContent, Properties } from 'hast';
import { isSafeLink, webAddress } from '../html/web-address.ts';
import { textOf } from '../html/text-of.ts';
import { asLine, attributeOf, elementsOf } from './elements-of.ts';
import { isLayoutTable } from './is-layout-table.ts';
import { isAboutPage } from './main-part.ts';

/** What a text cannot hold, with its address where it has one. */
export interface LeftOut {
  what: 'frame' | 'film' | 'sound' | 'form' | 'data-picture' | 'unsafe-link';
  address: string;
}

/** The text of a page, as elements that Markdown knows. */
export interface CleanContent {
  /** Pictures and links with whole addresses. */
  content: Element;
  leftOut: LeftOut[];
}

const kept = new Set([
  ...[
    'p',
    'div',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'ul',
    'ol',
    'li',
    'blockquote',
    'pre',
    'code',
    'em',
    'i',
    'strong',
  ],
  ...['b', 'br', 'hr', 'del', 's', 'sub', 'sup'],
]);

/** Elements that begin on a line of their own, and are nothing else. */
const blocks = new Set([
  ...[
    'section',
    'article',
    'main',
    'header',
    'address',
    'details',
    'summary',
    'center',
    'figure',
    'figcaption',
    'body',
  ],
  ...['dl', 'dd', 'caption', 'hgroup', 'fieldset', 'legend'],
]);

/** Elements that go with all that they enclose. */
const dropped = new Set(['button', 'input', 'select', 'textarea', 'canvas', 'math', 'map', 'head', 'title', 'meter']);

/** What shows things of other pages, or plays them. */
const players = new Map<string, LeftOut['what']>([
  ['iframe', 'frame'],
  ['frame', 'frame'],
  ['object', 'frame'],
  ['embed', 'frame'],
  ['video', 'film'],
  ['audio', 'sound'],
]);

/** Attributes that tables need. */
const ofCells = ['colSpan', 'rowSpan'];

/**
 * Reduces a part of a page to what Markdown says: no scripts, styles, forms or frames, and every address whole.
 * @param main the part
 * @param base from where its addresses are meant
 * @param title of the page, which is said once already
 */
export function cleanContent(main: Element, base: URL, title: string): CleanContent {
  const leftOut: LeftOut[] = [];
  const depths = [...new Set(elementsOf(main).flatMap(({ tagName }) => headingDepth(tagName) ?? []))]
    .filter((depth) => depth > 1)
    .sort();

  const clean = (node: ElementContent): ElementContent[] => {
    if (node.type === 'text') return [{ type: 'text', value: visible(node.value) }];
    if (node.type !== 'element' || dropped.has(node.tagName)) return [];
    const { tagName } = node;
    const player = players.get(tagName);
    if (player) {
      const address = attributeOf(node, 'src') || attributeOf(node, 'data') || sourceOf(node);
      leftOut.push({ what: player, address: URL.parse(address, base)?.href ?? '' });
      return [];
    }
    if (isAboutPage(node)) {
      if (tagName === 'form') leftOut.push({ what: 'form', address: '' });
      return [];
    }
    if (tagName === 'img') return picture(node);
    if (tagName === 'a') return link(node);
    if (tagName === 'figure') return figure(node);
    if (tagName === 'table' && isLayoutTable(node))
      return cellsOf(node).map((cell) => made('div', {}, cell.children.flatMap(clean)));
    const children = node.children.flatMap(clean);
    if (tagName === 'dt') return [made('p', {}, [made('strong', {}, children)])];
    const depth = headingDepth(tagName);
    if (depth !== undefined) return heading(node, depth, children);
    if (tagName === 'td' || tagName === 'th') return [made(tagName, cellProperties(node), ofCell(children))];
    if (['tr', 'tbody', 'thead', 'tfoot', 'table'].includes(tagName))
      return [made(tagName, {}, children.filter(isElement))];
    if (kept.has(tagName)) return [made(tagName, tagName === 'ol' ? startOf(node) : {}, children)];
    return blocks.has(tagName) ? [made('div', {}, children)] : children;
  };

  const heading = (node: Element, depth: number, children: ElementContent[]): ElementContent[] => {
    const words = asLine(textOf(node));
    if (words === '' || (depth === 1 && words === title)) return [];
    return [made(`h${depth === 1 ? 2 : depths.indexOf(depth) + 2}`, {}, inLine(children))];
  };

  const picture = (node: Element, title = ''): ElementContent[] => {
    const written = pictureAddress(node);
    if (/^data:/i.test(written)) {
      leftOut.push({ what: 'data-picture', address: asLine(attributeOf(node, 'alt')) });
      return [];
    }
    const address = written === '' ? null : URL.parse(written, base);
    // Pictures of a point count readers.
    const isPoint = ['width', 'height'].some((name) => /^[012]$/.test(attributeOf(node, name)));
    if (!address || isPoint) return [];
    const alt = asLine(attributeOf(node, 'alt'));
    return [made('img', { src: address.href, alt, ...(title && { title }) }, [])];
  };

  const link = (node: Element): ElementContent[] => {
    const children = inLine(node.children.flatMap(clean));
    const written = attributeOf(node, 'href');
    if (written === '' || written.startsWith('#')) return children;
    const address = URL.parse(webAddress(written).url, base);
    const isOwnFile = address?.protocol === 'file:' && base.protocol === 'file:';
    if (!address || !(isOwnFile || isSafeLink(webAddress(address.href)))) {
      leftOut.push({ what: 'unsafe-link', address: asLine(textOf(node)) });
      return children;
    }
    const pictures = children.filter((child) => child.type === 'element' && child.tagName === 'img');
    const [only] = pictures;
    const isPictureAlone = only?.type === 'element' && asLine(textOf(made('p', {}, children))) === altOf(only);
    // A small picture that leads to the same in large stands for it.
    if (isPictureAlone && pictures.length === 1)
      return [
        /\.(?:jpe?g|png|webp|gif)$/i.test(address.pathname)
          ? made('img', { ...only.properties, src: address.href }, [])
          : only,
      ];
    if (asLine(textOf(made('p', {}, children))) === '') return children;
    return [made('a', { href: address.href }, children)];
  };

  const figure = (node: Element): ElementContent[] => {
    const pictures = elementsOf(node, 'img');
    const caption = elementsOf(node, 'figcaption').at(0);
    const [only] = pictures;
    if (!caption || !only || pictures.length > 1) return [made('div', {}, node.children.flatMap(clean))];
    const others = node.children.filter((child) => child !== caption).flatMap(clean);
    const title = asLine(textOf(caption));
    return [
      made(
        'p',
        {},
        inLine(others).map((child) => withTitle(child, title)),
      ),
    ];
  };

  return { content: made('div', {}, main.children.flatMap(clean)), leftOut };
}

function made(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

function isElement(node: ElementContent): node is Element {
  return node.type === 'element';
}

/** What stands in a cell, in one line where it can. */
function ofCell(children: ElementContent[]): ElementContent[] {
  return elementsOf(made('td', {}, children), 'ul', 'ol', 'pre', 'table', 'blockquote', 'br').length > 0
    ? children
    : inLine(children);
}

function headingDepth(tagName: string): number | undefined {
  const [, depth] = /^h([1-6])$/.exec(tagName) ?? [];
  return depth === undefined ? undefined : Number(depth);
}

function visible(text: string): string {
  return text.replace(/[\u00ad\u200b\u2060\ufeff]/g, '').replace(/[^\P{Cc}\n\t]/gu, ' ');
}

function altOf({ properties }: Element): string {
  return String(properties['alt'] ?? '');
}

function withTitle(node: ElementContent, title: string): ElementContent {
  if (node.type !== 'element') return node;
  return node.tagName === 'img' ? made('img', { ...node.properties, title }, []) : node;
}

/** What stands in one line: blocks give what they enclose, with a space around it. */
function inLine(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node];
    const children = inLine(node.children);
    const isInLine = ['em', 'i', 'strong', 'b', 'code', 'del', 's', 'sub', 'sup', 'img', 'a'].includes(node.tagName);
    if (isInLine) return [made(node.tagName, node.properties, children)];
    return [{ type: 'text', value: ' ' }, ...children, { type: 'text', value: ' ' }];
  });
}

/** The cells of a table and its caption, without those of tables within it. */
function cellsOf(part: Element): Element[] {
  return part.children
    .filter(isElement)
    .flatMap((child) => (['tbody', 'thead', 'tfoot', 'tr'].includes(child.tagName) ? cellsOf(child) : [child]));
}

function cellProperties(cell: Element): Properties {
  return Object.fromEntries(
    ofCells.map((name) => [name, Number(attributeOf(cell, name))] as const).filter(([, across]) => across > 1),
  );
}

function startOf({ properties }: Element): Properties {
  return typeof properties['start'] === 'number' ? { start: properties['start'] } : {};
}

/** The address of a film or sound that is said in an element of its own. */
function sourceOf(node: Element): string {
  return elementsOf(node, 'source')
    .map((source) => attributeOf(source, 'src'))
    .join('')
    .trim();
}

/** Where a picture really is: pages that load it late name it elsewhere, and the largest of several sizes is best. */
function pictureAddress(image: Element): string {
  const sets = [attributeOf(image, 'dataSrcSet'), attributeOf(image, 'dataSrcset'), attributeOf(image, 'srcSet')];
  const sized = sets
    .flatMap((set) => [...set.matchAll(/(\S+)\s+(\d+)w(?:,|$)/g)])
    .map(([, address = '', width]) => ({ address, width: Number(width) }))
    .sort((a, b) => b.width - a.width);
  const late = ['dataSrc', 'dataLazySrc', 'dataOriginal'].map((name) => attributeOf(image, name));
  return [sized[0]?.address ?? '', ...late, attributeOf(image, 'src')].find((one) => one.trim() !== '') ?? '';
}
