import type { Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/** What no address has in it as written: quotation marks and the ellipsis of printed text. */
const printed = /[”“„‟»«›‹…]/u;

/** Punctuation that ends words, not an address. */
const ending = new Set(['.', ',', ':', ';', '!', '?', '*', '_', '~', "'", '"', '’', '‘']);

/**
 * Ends the links that bare addresses become (GitHub Flavored Markdown, extended autolinks) before the
 * quotation mark or ellipsis that closes the words around them: GFM knows the ASCII signs alone.
 * @param tree of a text; changed in place
 */
export function shortenAutolinks(tree: Root): void {
  visit(tree, 'element', (node, index, parent) => {
    const { href } = node.properties;
    const [words, ...others] = node.children;
    if (node.tagName !== 'a' || typeof href !== 'string' || words?.type !== 'text' || others.length > 0) return;
    const { value } = words;
    if (index === undefined || !parent || !isAddressItself(href, value)) return;
    const kept = withoutEnding(value.slice(0, printed.exec(value)?.index));
    const rest = value.slice(kept.length);
    if (kept.length === value.length || !/^(?:https?:\/\/|www\.)[^\s/]/i.test(kept)) return;
    node.properties['href'] = href.slice(0, -encodeURI(rest).length);
    words.value = kept;
    parent.children.splice(index + 1, 0, { type: 'text', value: rest });
    return [SKIP, index + 2];
  });
}

function withoutEnding(words: string): string {
  let length = words.length;
  while (ending.has(words.charAt(length - 1))) length -= 1;
  return words.slice(0, length);
}

function isAddressItself(href: string, words: string): boolean {
  const address = encodeURI(words);
  return href === address || href === `http://${address}`;
}
