import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { markdownTree, type TextOptions } from './markdown-tree.ts';
import { captions } from './steps/captions.ts';
import { codeBlocks } from './steps/code-blocks.ts';
import { footnotes } from './steps/footnotes.ts';
import { headingLinks } from './steps/heading-links.ts';
import { noteTitles } from './steps/note-titles.ts';
import { siteLinks } from './steps/site-links.ts';
import { tables } from './steps/tables.ts';
import { tasks } from './steps/tasks.ts';
import type { TextWords } from './text-words.ts';

/** What the rendering of a text depends on besides the text. */
export interface RenderOptions extends TextOptions {
  /** Folder of the site on its host, with a slash at both ends. */
  base: string;
  /** What the renderer says itself, in the language of the text. */
  words: TextWords;
  /** Address of a file beside the entry that a link names as written, where it is handed out. */
  download?: (url: string) => string | undefined;
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
export function renderText(text: string, { base, words, download, picture, ...options }: RenderOptions): RenderedText {
  const { tree, headings } = markdownTree(text, options);
  siteLinks(tree, base, download);
  tables(tree, words.table);
  captions(tree);
  codeBlocks(tree);
  noteTitles(tree, words.notes);
  footnotes(tree, words.footnotes);
  tasks(tree, words.tasks);
  headingLinks(tree, words.headingLink);
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
