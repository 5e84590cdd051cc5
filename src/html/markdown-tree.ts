import type { Element, Nodes, Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { markdownToHast } from 'satteri';
import { EXIT, visit } from 'unist-util-visit';
import type { FindingKind } from './finding.ts';
import { headingIds, type TextHeading } from './heading-ids.ts';
import { htmlWithPlaces } from './html-with-places.ts';
import { judgeTag } from './judge-tag.ts';
import { type MdxFinding, mdxTree } from './mdx-tree.ts';
import { withNotes } from './notes-of-text.ts';
import { safeHtml } from './safe-html.ts';
import { shortenAutolinks } from './shorten-autolinks.ts';
import { placeOfNode, type TextPlace } from './text-place.ts';

/** How every text is read: quotation marks stay as editors wrote them, and a rule at its beginning is a rule. */
const features = { smartPunctuation: false, frontmatter: false };

/** What was left out of a text, or mended in it. */
export interface TextFinding {
  kind: FindingKind | MdxFinding['kind'];
  /** As it is written: `<script>`, `onclick=`, an address. */
  what: string;
  place: TextPlace;
}

/** A text as elements, and all of them allowed. */
export interface TextTree {
  tree: Root;
  /** Its headings, in order; every one has an id. */
  headings: TextHeading[];
  findings: TextFinding[];
}

/** How a text is written, and where it stands. */
export interface TextOptions {
  /** Origin of the site, whose own files may be named by their whole address. */
  origin?: string | undefined;
  isMdx?: boolean;
}

/**
 * Reads a Markdown text: what an editor wrote in Markdown and in HTML becomes one tree as browsers build
 * it, balanced in itself and reduced to what is allowed. The check and the renderer both stand on it.
 * @param text without front matter
 * @throws Error with line and column where an MDX text is none
 */
export function markdownTree(text: string, { origin, isMdx = false }: TextOptions = {}): TextTree {
  const read = withNotes(text, (source) =>
    isMdx ? mdxTree(source, { features }) : { tree: asRoot(markdownToHast(source, { features })), findings: [] },
  );
  shortenAutolinks(read.tree);
  const { tree, findings } =
    text.includes('<') && hasHtml(read.tree) ? withHtml(read.tree, text, origin) : judged(read.tree, origin);
  return { tree, headings: headingIds(tree), findings: [...read.findings, ...findings] };
}

function asRoot(node: Nodes): Root {
  return node.type === 'root' ? node : { type: 'root', children: [] };
}

function hasHtml(tree: Root): boolean {
  let found = false;
  visit(tree, 'raw', () => {
    found = true;
    return EXIT;
  });
  return found;
}

function withHtml(tree: Root, text: string, origin: string | undefined): Omit<TextTree, 'headings'> {
  const { html, isOwn, placeOf } = htmlWithPlaces(tree, text);
  const safe = safeHtml(html, { origin, isOwn });
  const fragment = parseFragment(safe.html, { sourceCodeLocationInfo: true });
  const result = asRoot(fromParse5(fragment));
  eachBeside(result, fragment, (node, parsed) => {
    const origin = safe.origins.get(parsed.sourceCodeLocation?.startOffset ?? -1);
    if (!origin) return;
    const { line, column, length } = placeOf(origin.from, origin.to);
    node.position = { start: { line, column }, end: { line, column: column + length } };
  });
  const findings = safe.findings.map(({ kind, what, from, to }) => ({ kind, what, place: placeOf(from, to) }));
  return { tree: result, findings };
}

type ParsedNode = DefaultTreeAdapterTypes.Node;

/**
 * Looks at each node beside the one of the parser that it was made from: they have the same children in the same order.
 * No template is among them, whose content would be elsewhere.
 */
function eachBeside(node: Nodes, parsed: ParsedNode, look: (node: Nodes, parsed: ParsedNode) => void): void {
  look(node, parsed);
  if (!('children' in node) || !('childNodes' in parsed)) return;
  for (const [index, child] of node.children.entries()) {
    const beside = parsed.childNodes[index];
    if (beside) eachBeside(child, beside, look);
  }
}

/** Markdown alone can go wrong in addresses only. */
function judged(tree: Root, origin: string | undefined): Omit<TextTree, 'headings'> {
  const findings: TextFinding[] = [];
  visit(tree, 'element', (element, index, parent) => {
    const name = element.tagName === 'a' ? 'href' : element.tagName === 'img' ? 'src' : undefined;
    const value = name === undefined ? undefined : element.properties[name];
    if (name === undefined || typeof value !== 'string') return;
    const { kept, objections } = judgeTag(element.tagName, [{ name, value }], origin, new Set(), true);
    for (const { kind, what } of objections) findings.push({ kind, what, place: placeOfNode(element.position) });
    element.properties[name] = kept[0]?.value;
    if (name === 'src' && kept.length === 0 && parent && index !== undefined)
      parent.children[index] = { type: 'text', value: altOf(element) };
  });
  return { tree, findings };
}

function altOf({ properties }: Element): string {
  return typeof properties['alt'] === 'string' ? properties['alt'] : '';
}
