import type { ElementContent, Nodes, Root, RootContent } from 'hast';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'satteri';
import { mdxToHast } from 'satteri';
import { isVoid } from './allowed.ts';
import { type Constant, constantValue, readConstants } from './constant-value.ts';
import { placeOfNode, type TextPlace } from './text-place.ts';

/** What MDX has and a text may not: it would be a program. */
export interface MdxFinding {
  kind: 'import' | 'expression' | 'component';
  what: string;
  place: TextPlace;
}

/**
 * Reads MDX as words and HTML alone: nothing of it is ever run. Its elements become HTML that is judged
 * like all HTML of editors; of its expressions there are comments, and constants that the text itself
 * gives a value; imports, components and all other expressions are found and left out.
 * @param text without front matter
 * @throws Error with line and column where the text is no MDX
 */
export function mdxTree(
  text: string,
  features: Parameters<typeof mdxToHast>[1],
): { tree: Root; findings: MdxFinding[] } {
  const tree = mdxToHast(text, features);
  const findings: MdxFinding[] = [];
  const constants = new Map<string, Constant>();

  const plain = (node: Nodes): RootContent[] => {
    const place = placeOfNode(node.position);
    switch (node.type) {
      case 'mdxjsEsm':
        findings.push(
          ...readConstants(node.value, constants).map((what) => ({ kind: 'import' as const, what, place })),
        );
        return [];
      case 'mdxFlowExpression':
      case 'mdxTextExpression': {
        const value = constantValue(node.value, constants);
        if (value === undefined) findings.push({ kind: 'expression', what: `{${node.value}}`, place });
        return value === undefined ? [] : [{ type: 'text', value: String(value), ...at(node) }];
      }
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        const children = node.children.flatMap(plain);
        const name = node.name ?? '';
        if (name === '') return children;
        // MDX takes a capital for a component and small letters for HTML.
        if (/^\p{Lu}|\./u.test(name)) {
          findings.push({ kind: 'component', what: name, place });
          return children;
        }
        const start: RootContent = { type: 'raw', value: startTag(node, constants, findings), ...at(node) };
        return isVoid(name) ? [start] : [start, ...children, { type: 'raw', value: `</${name}>`, ...at(node) }];
      }
      case 'root':
        return node.children.flatMap(plain);
      case 'element':
        return [{ ...node, children: node.children.flatMap(plain).filter(isWithinElement) }];
      default:
        return [node];
    }
  };
  return { tree: { type: 'root', children: plain(tree) }, findings };
}

function isWithinElement(node: RootContent): node is ElementContent {
  return node.type !== 'doctype' && node.type !== 'mdxjsEsm';
}

function at({ position }: Nodes): Pick<Nodes, 'position'> {
  return position ? { position } : {};
}

function startTag(
  { name, attributes, position }: MdxJsxFlowElementHast | MdxJsxTextElementHast,
  constants: ReadonlyMap<string, Constant>,
  findings: MdxFinding[],
): string {
  const written = attributes.map((attribute) => {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      findings.push({ kind: 'expression', what: `{${attribute.value}}`, place: placeOfNode(position) });
      return '';
    }
    const { value } = attribute;
    if (value === null || value === undefined) return ` ${attribute.name}`;
    const words = typeof value === 'string' ? value : constantValue(value.value, constants);
    if (words === undefined) {
      findings.push({ kind: 'expression', what: `${attribute.name}={…}`, place: placeOfNode(position) });
      return '';
    }
    return ` ${attribute.name}="${String(words).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
  });
  return `<${name ?? ''}${written.join('')}>`;
}
