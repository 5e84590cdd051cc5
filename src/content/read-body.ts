import type { Element, Root } from 'hast';
import { type MdastNode, markdownToMdast } from 'satteri';
import { visit } from 'unist-util-visit';
import { type TextFinding, type TextOptions, markdownTree } from '../html/markdown-tree.ts';
import { placeOfNode, type TextPlace } from '../html/text-place.ts';
import { textOf } from '../html/text-of.ts';

/** What the rules ask of an entry's text. */
export interface BodyFacts {
  headings: (TextPlace & { depth: number; text: string })[];
  links: (TextPlace & { url: string; text: string })[];
  pictures: (TextPlace & { src: string; alt: string })[];
  /** Ids that a link can lead to, as the page has them. */
  anchors: string[];
  /** What the renderer leaves out of the text. */
  findings: TextFinding[];
  /** What kept the text from being read. */
  fault?: TextPlace & { reason: string };
}

/**
 * Reads a Markdown or MDX text as the renderer does.
 * @param body the text without front matter
 */
export function readBody(body: string, options: TextOptions): BodyFacts {
  const facts: BodyFacts = { headings: [], links: [], pictures: [], anchors: [], findings: [] };
  if (!body.trim()) return facts;
  try {
    const { tree, headings, findings } = markdownTree(body, options);
    return {
      ...collected(tree),
      headings: headings.map(({ element, depth, text }) => ({ ...placeOfNode(element.position), depth, text })),
      findings,
    };
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    const [, line = '1', column = '1'] = /(\d+):(\d+)/.exec(reason) ?? [];
    return { ...facts, fault: { line: Number(line), column: Number(column), length: 1, reason } };
  }
}

function collected(tree: Root): Pick<BodyFacts, 'links' | 'pictures' | 'anchors'> {
  const facts: Pick<BodyFacts, 'links' | 'pictures' | 'anchors'> = { links: [], pictures: [], anchors: [] };
  visit(tree, 'element', (element) => {
    const { tagName, position } = element;
    const { id, href, src, alt } = element.properties;
    if (typeof id === 'string') facts.anchors.push(id);
    if (tagName === 'a' && typeof href === 'string' && !isOfFootnotes(element))
      facts.links.push({ ...placeOfNode(position), url: href, text: textOf(element) });
    if (tagName === 'img' && typeof src === 'string')
      facts.pictures.push({ ...placeOfNode(position), src, alt: typeof alt === 'string' ? alt : '' });
  });
  return facts;
}

function isOfFootnotes({ properties }: Element): boolean {
  return properties['dataFootnoteRef'] !== undefined || properties['dataFootnoteBackref'] !== undefined;
}

/**
 * A Markdown text without some of its pictures.
 * @param body the text without front matter
 * @param isGone tells by a picture's address, as it is written, whether it goes
 * @returns the same text where none goes
 */
export function withoutPictures(body: string, isGone: (src: string) => boolean): string {
  const tree = markdownToMdast(body);
  const definitions = new Map<string, string>();
  define(tree, definitions);
  const gone: [from: number, to: number][] = [];
  const visit = (node: MdastNode): void => {
    const src =
      node.type === 'image' ? node.url : node.type === 'imageReference' ? definitions.get(node.identifier) : undefined;
    const [from, to] = [node.position?.start.offset, node.position?.end.offset];
    if (src !== undefined && from !== undefined && to !== undefined && isGone(src)) gone.push([from, to]);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return gone.reverse().reduce((text, [from, to]) => text.slice(0, from) + text.slice(to), body);
}

/** Addresses that stand apart from their links: `[1]: https://example.org`. */
function define(node: MdastNode, definitions: Map<string, string>): void {
  if (node.type === 'definition') definitions.set(node.identifier, node.url);
  if ('children' in node) for (const child of node.children) define(child, definitions);
}
