import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { markdownTree, type TextOptions } from './markdown-tree.ts';
import { captions } from './steps/captions.ts';
import { codeBlocks } from './steps/code-blocks.ts';
import { siteLinks } from './steps/site-links.ts';
import { tables } from './steps/tables.ts';

/** What the rendering of a text depends on besides the text. */
export interface RenderOptions extends TextOptions {
  /** Folder of the site on its host, with a slash at both ends. */
  base: string;
  /** Called with each picture beside the entry, which it may change; `src` is its path as written. */
  picture?: (element: Element, src: string) => void;
}

/** A text as it stands in a page. */
export interface RenderedText {
  html: string;
  /** Its headings, in order; `slug` is the id, `depth` 2 for `h2`. */
  headings: { depth: number; slug: string; text: string }[];
}

/**
 * Renders a Markdown text: safe (`markdownTree`), then in the site's own shape, one step after another.
 * The one renderer of texts: nothing else may make HTML of what editors write.
 * @param text without front matter
 */
export function renderText(text: string, { base, picture, ...options }: RenderOptions): RenderedText {
  const { tree, headings } = markdownTree(text, options);
  siteLinks(tree, base);
  tables(tree);
  captions(tree);
  codeBlocks(tree);
  if (picture) pictures(tree, picture);
  return {
    html: toHtml(tree),
    headings: headings.map(({ depth, slug, text: words }) => ({ depth, slug, text: words })),
  };
}

function pictures(tree: Root, change: (element: Element, src: string) => void): void {
  visit(tree, { type: 'element', tagName: 'img' }, (element) => {
    const { src } = element.properties;
    if (typeof src === 'string' && !/^(?:[a-z][a-z0-9+.-]*:|\/|#)/i.test(src)) change(element, src);
  });
}
