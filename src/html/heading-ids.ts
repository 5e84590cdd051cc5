import { slug } from 'github-slugger';
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { isOwnId } from './own-ids.ts';
import { textOf } from './text-of.ts';

/** A heading of a text. */
export interface TextHeading {
  /** 2 for `h2`. */
  depth: number;
  /** Its id, which a link leads to. */
  slug: string;
  text: string;
  element: Element;
}

/** An id at the end of a heading, as kramdown, Hugo and Pandoc have it: `## Program {#plan}`, `{: #plan}`. */
export const writtenId = /\s*\{:?\s*#(?<id>[^\s{}#]+)\s*\}\s*$/u;

/**
 * Gives every heading an id: the one that it is written with, or GitHub's slug of its words, counted
 * where it repeats or the page's own parts have it.
 * @param tree of a text; changed in place
 * @returns the headings, in order
 */
export function headingIds(tree: Root): TextHeading[] {
  const taken = new Set<string>();
  const headings: TextHeading[] = [];
  visit(tree, 'element', (element, _, parent) => {
    // The heading of footnotes is the renderer's, and no part of the text.
    if (parent?.type === 'element' && parent.properties['dataFootnotes'] !== undefined) {
      if (typeof element.properties['id'] === 'string') taken.add(element.properties['id']);
      return;
    }
    const depth = /^h([1-6])$/.exec(element.tagName)?.[1];
    const { id } = element.properties;
    const written = depth === undefined || id !== undefined ? undefined : takeWrittenId(element);
    if (written !== undefined && !taken.has(written) && !isOwnId(written)) element.properties['id'] = written;
    if (typeof element.properties['id'] === 'string') taken.add(element.properties['id']);
    if (depth !== undefined) headings.push({ depth: Number(depth), slug: '', text: textOf(element), element });
  });
  for (const heading of headings) {
    const { properties } = heading.element;
    if (typeof properties['id'] !== 'string') {
      const free = firstFree(slug(heading.text), taken);
      taken.add(free);
      properties['id'] = free;
    }
    heading.slug = String(properties['id']);
  }
  return headings;
}

/** Takes an id off the end of a heading's words. */
function takeWrittenId(heading: Element): string | undefined {
  const last = heading.children.at(-1);
  if (last?.type !== 'text') return undefined;
  const id = writtenId.exec(last.value)?.groups?.['id'];
  if (id !== undefined) last.value = last.value.replace(writtenId, '');
  return id;
}

function firstFree(wanted: string, taken: ReadonlySet<string>): string {
  let free = wanted;
  for (let count = 1; taken.has(free) || isOwnId(free); count += 1) free = `${wanted}-${count}`;
  return free;
}
