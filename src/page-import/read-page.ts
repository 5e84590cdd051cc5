import type { Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { parse } from 'parse5';
import type { Message } from '../content/new-entry/message.ts';
import { textOf } from '../html/text-of.ts';
import { cleanContent, type LeftOut } from './clean-content.ts';
import { decodePage } from './decode-page.ts';
import { attributeOf, elementsOf } from './elements-of.ts';
import type { FetchedFile } from './fetch-file.ts';
import { mainPart } from './main-part.ts';
import { messages } from './messages.ts';
import { type PageFacts, pageFacts } from './page-facts.ts';

/** A page, as far as an entry can be made of it. */
export interface ReadPage {
  facts: PageFacts;
  /** Where it is on the web; undefined for a saved page that does not tell. */
  source: string | undefined;
  content: ReturnType<typeof cleanContent>['content'];
  leftOut: LeftOut[];
}

/**
 * Reads a page.
 * @param timeZone of the site
 * @returns or why nothing can be made of it
 */
export function readPage({ address, bytes, type }: FetchedFile, timeZone: string): ReadPage | { problem: Message } {
  const [media = ''] = type.split(';');
  if (media.trim() !== '' && !/^(?:text\/html|application\/xhtml\+xml)$/.test(media.trim()))
    return { problem: messages.noPage(media.trim()) };
  // What no server called a page may be anything.
  if (media === '' && bytes.includes(0) && !isUtf16(bytes)) return { problem: messages.noPage('?') };
  try {
    const text = decodePage(bytes, type);
    const parsed = fromParse5(parse(text, { scriptingEnabled: false }));
    const page: Root = parsed.type === 'root' ? parsed : { type: 'root', children: [] };
    const main = mainPart(page);
    const facts = pageFacts(page, main, timeZone);
    const [base] = elementsOf(page, 'base').map((element) => URL.parse(attributeOf(element, 'href'), address));
    const isWeb = base?.protocol === 'http:' || base?.protocol === 'https:';
    const { content, leftOut } = cleanContent(main, isWeb ? base : address, facts.title ?? '');
    if (textOf(content).trim() === '' && elementsOf(content, 'img').length === 0)
      return { problem: messages.textMissing() };
    return { facts, source: sourceOf(page, text, address), content, leftOut };
  } catch (error) {
    // Elements within each other by the ten thousand: no walk through a tree comes to its end.
    if (error instanceof RangeError) return { problem: messages.tooDeep() };
    throw error;
  }
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** Where a page is; of a saved one, where the browser had it from, or what it calls its own address. */
function sourceOf(page: Root, text: string, address: URL): string | undefined {
  if (address.protocol !== 'file:') return address.href;
  const [, saved] = /<!-- saved from url=\(\d+\)(\S+) -->/.exec(text.slice(0, 2000)) ?? [];
  const links = elementsOf(page, 'link').filter((link) => attributeOf(link, 'rel').split(' ').includes('canonical'));
  return [saved, ...links.map((link) => attributeOf(link, 'href'))]
    .map((written) => URL.parse(written ?? ''))
    .find((url) => url?.protocol === 'http:' || url?.protocol === 'https:')?.href;
}
