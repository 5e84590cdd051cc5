import { type MdastNode, markdownToMdast, mdxToMdast } from 'satteri';
import { decodeEntities } from './decode-entities.ts';

/** A place within a body: lines and columns from 1, within the body. */
export interface BodyPlace {
  line: number;
  column: number;
  /** How many characters are meant. */
  length: number;
}

/** What the rules ask of an entry's text. */
export interface BodyFacts {
  headings: (BodyPlace & { depth: number; text: string })[];
  /** Links; what one written as HTML encloses is not known. */
  links: (BodyPlace & { url: string; text?: string })[];
  pictures: (BodyPlace & { src: string; alt: string })[];
  /** HTML, its references read as the signs that they stand for. */
  html: (BodyPlace & { source: string })[];
  /** Components that MDX uses without importing them. */
  unknownComponents: (BodyPlace & { name: string })[];
  /** What kept the text from being read; only MDX can be wrong. */
  fault?: BodyPlace & { reason: string };
}

function nothing(): BodyFacts {
  return { headings: [], links: [], pictures: [], html: [], unknownComponents: [] };
}

/**
 * Reads a Markdown or MDX text with the parser that renders it.
 * @param body the text without front matter
 * @param isMdx whether it is MDX
 */
export function readBody(body: string, isMdx: boolean): BodyFacts {
  const facts = nothing();
  if (!body.trim()) return facts;
  try {
    const tree = isMdx ? mdxToMdast(body) : markdownToMdast(body);
    const definitions = new Map<string, string>();
    define(tree, definitions);
    collect(tree, facts, definitions);
    const known = new Set('children' in tree ? tree.children.flatMap(importedNames) : []);
    facts.unknownComponents = facts.unknownComponents.filter(({ name }) => !known.has(name));
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    const [, line = '1', column = '1'] = /(\d+):(\d+)/.exec(reason) ?? [];
    return { ...nothing(), fault: { line: Number(line), column: Number(column), length: 1, reason } };
  }
  return facts;
}

/** Addresses that stand apart from their links: `[1]: https://example.org`. */
function define(node: MdastNode, definitions: Map<string, string>): void {
  if (node.type === 'definition') definitions.set(node.identifier, node.url);
  if ('children' in node) for (const child of node.children) define(child, definitions);
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

function collect(node: MdastNode, facts: BodyFacts, definitions: ReadonlyMap<string, string>): void {
  const start = node.position?.start;
  const end = node.position?.end;
  const length = start && end && start.line === end.line ? Math.max(1, end.column - start.column) : 1;
  const place: BodyPlace = { line: start?.line ?? 1, column: start?.column ?? 1, length };
  switch (node.type) {
    case 'heading':
      facts.headings.push({ ...place, depth: node.depth, text: textOf(node) });
      break;
    case 'link':
      facts.links.push({ ...place, url: node.url, text: textOf(node) });
      break;
    case 'image':
      facts.pictures.push({ ...place, src: node.url, alt: node.alt ?? '' });
      break;
    case 'linkReference':
      facts.links.push({ ...place, url: definitions.get(node.identifier) ?? '', text: textOf(node) });
      break;
    case 'imageReference':
      facts.pictures.push({ ...place, src: definitions.get(node.identifier) ?? '', alt: node.alt ?? '' });
      break;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      collectHtml(elementSource(node), place, facts);
      // MDX takes a capital for a component and small letters for HTML.
      if (node.name && /^\p{Lu}/u.test(node.name))
        facts.unknownComponents.push({ ...place, name: node.name.split('.')[0] ?? node.name });
      break;
    case 'html':
      collectHtml(node.value, place, facts);
      break;
    default:
  }
  if ('children' in node) for (const child of node.children) collect(child, facts, definitions);
}

/** A tag's quoted address; no sign is read twice, so a long text takes no longer than it must. */
const anchorTag = /<a\s(?:[^<>]*?\s)?href\s*=\s*(?:"([^"<>]+)"|'([^'<>]+)')/gi;

function collectHtml(written: string, place: BodyPlace, facts: BodyFacts): void {
  const source = decodeEntities(written);
  facts.html.push({ ...place, source });
  for (const [, double, single] of source.matchAll(anchorTag))
    facts.links.push({ ...place, url: double ?? single ?? '' });
}

/** Every word of an import or export: more than its names, so nothing that is known is called unknown. */
function importedNames(node: MdastNode): string[] {
  return node.type === 'mdxjsEsm' ? (node.value.match(/[\p{L}\p{N}_$]+/gu) ?? []) : [];
}

/** An element of MDX as HTML would have it, for the rules about HTML. */
function elementSource({ name, attributes }: { name: string | null; attributes: readonly object[] }): string {
  const written = attributes.map((attribute) =>
    'name' in attribute
      ? `${String(attribute.name)}="${'value' in attribute && typeof attribute.value === 'string' ? attribute.value : ''}"`
      : '',
  );
  return `<${name ?? ''} ${written.join(' ')}>`;
}

function textOf(node: MdastNode): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  if (node.type === 'image') return node.alt ?? '';
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
