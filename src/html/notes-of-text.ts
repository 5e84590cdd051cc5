import type { Element, ElementContent, Nodes, Parents, Root, RootContent } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { fencesAsRules, type NoteFence, noteFences } from './note-fences.ts';
import { type NoteKind, noteKind, noteMark } from './note-kinds.ts';

/** How often a text is read again without the lines of colons that turned out to be none. */
const readings = 4;

/**
 * Reads a text and puts its notes into boxes: quotations that begin with `[!NOTE]`, and what stands between lines
 * such as `:::note` and `:::`. What only looks so stays as it was written.
 * @param text Markdown
 * @param read makes its tree, with the places of nodes
 */
export function withNotes<Read extends { tree: Root }>(text: string, read: (text: string) => Read): Read {
  let fences = noteFences(text);
  for (let reading = 1; ; reading += 1) {
    const result = read(fencesAsRules(text, fences));
    const rules: ReadonlyMap<number, Rule> = fences.length > 0 ? rulesByLine(result.tree) : new Map();
    const sound = fences.filter(({ opens, closes }) => {
      const [first, last] = [rules.get(opens), rules.get(closes)];
      return first !== undefined && first.parent === last?.parent;
    });
    if (sound.length < fences.length) {
      // Within HTML, for one, there are no rules.
      fences = reading < readings ? sound : [];
      continue;
    }
    for (const one of fences) box(one, rules);
    // Hardly any text has one, and looking for it means walking through the whole tree.
    if (text.includes('[!')) quotedNotes(result.tree);
    return result;
  }
}

interface Rule {
  node: Element;
  parent: Parents;
}

function rulesByLine(tree: Root): Map<number, Rule> {
  const rules = new Map<number, Rule>();
  visit(tree, { type: 'element', tagName: 'hr' }, (node, _, parent) => {
    const line = node.position?.start.line;
    if (line !== undefined && parent) rules.set(line, { node, parent });
  });
  return rules;
}

/** Puts what stands between two rules into a box; those within another come before it. */
function box({ kind, title, opens, closes }: NoteFence, rules: ReadonlyMap<number, Rule>): void {
  const [first, last] = [rules.get(opens), rules.get(closes)];
  if (!first || !last) return;
  const children: Nodes[] = first.parent.children;
  const [from, to] = [children.indexOf(first.node), children.indexOf(last.node)];
  const held = first.parent.children.slice(from + 1, to).filter(isContent);
  const note = noteElement(kind, title === '' ? [] : [{ type: 'text', value: title }], held, first.node);
  first.parent.children.splice(from, to - from + 1, note);
}

function isContent(node: RootContent): node is ElementContent {
  return node.type !== 'doctype';
}

function quotedNotes(tree: Root): void {
  visit(tree, { type: 'element', tagName: 'blockquote' }, (quotation, index, parent) => {
    const paragraph = quotation.children.find(({ type }) => type === 'element');
    if (paragraph?.type !== 'element' || paragraph.tagName !== 'p') return;
    const [first] = paragraph.children;
    const mark = first?.type === 'text' ? noteMark.exec(first.value) : null;
    const kind = noteKind(mark?.groups?.['name'] ?? '');
    if (!mark || !kind || first?.type !== 'text' || !parent || index === undefined) return;
    const [title, rest] = firstLine([
      { type: 'text', value: first.value.slice(mark[0].length) },
      ...paragraph.children.slice(1),
    ]);
    paragraph.children = rest;
    const held = quotation.children.filter((child) => child !== paragraph || rest.length > 0);
    parent.children[index] = noteElement(kind, title, held, quotation);
    // What it holds may be a note as well.
    return [SKIP, index];
  });
}

/** What stands on the first line of a paragraph, and what stands after it. */
function firstLine(nodes: readonly ElementContent[]): [line: ElementContent[], rest: ElementContent[]] {
  const at = nodes.findIndex((node) => node.type === 'text' && node.value.includes('\n'));
  const end = nodes[at];
  if (end?.type !== 'text') return [nodes.filter(isWord), []];
  const cut = end.value.indexOf('\n');
  const line = [...nodes.slice(0, at), { type: 'text' as const, value: end.value.slice(0, cut) }];
  return [line.filter(isWord), [{ type: 'text', value: end.value.slice(cut + 1) }, ...nodes.slice(at + 1)]];
}

function isWord(node: ElementContent): boolean {
  return node.type === 'text' ? node.value.trim() !== '' : node.type !== 'element' || node.tagName !== 'br';
}

/** A box with a line for its title, into which the renderer writes the word for its kind. */
function noteElement(
  kind: NoteKind,
  title: ElementContent[],
  children: ElementContent[],
  { position }: Element,
): Element {
  const strong: Element = { type: 'element', tagName: 'strong', properties: {}, children: title };
  const heading: Element = {
    type: 'element',
    tagName: 'p',
    properties: { className: ['note-title'] },
    children: [strong],
  };
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['note', kind], role: 'note' },
    children: [heading, ...children],
    ...(position && { position }),
  };
}
