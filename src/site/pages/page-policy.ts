import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';
import type { PolicyNeeds } from './security-policy.ts';

/** What a site's pages may reach where they ask for it: origins. */
export interface PolicyReach {
  /** Where its films play. */
  frames: readonly string[];
  /** Where its newsletter's form is sent. */
  forms: readonly string[];
  /** Where its script asks whether an address was taken. */
  answers: readonly string[];
  /** Where its visits are counted: the whole address. */
  counters: readonly string[];
}

/** Types of scripts that browsers run or obey; all others are data. */
const runs = /^(?:$|module$|importmap$|speculationrules$|(?:text|application)\/(?:x-)?(?:java|ecma)script)/i;

/** Elements that need more than files of the site. */
const needy = /<kronika-(?:video-player|newsletter-form|page-counter|search)\b/i;

/** How much of a page is parsed at a time, in UTF-16 code units. */
const pieceLength = 4096;

/** Where a policy stands: behind the encoding, which has to be among the first 1024 bytes, and before all that it rules. */
const place = /<head(?:\s[^>]*)?>(?:\s*<meta charset="?utf-8"?\s*\/?>)?/i;

/** A policy that stands there from a former build. */
const former = /^<meta http-equiv="Content-Security-Policy" content="[^"]*">/;

/**
 * Reads what a page needs. Scripts and styles before `<main>` are the shell's and are let through by their
 * digests; what stands in it or after it may be an editor's and is not, so that a script which got past
 * every other guard still does not run.
 * @param html the whole page
 * @param isCode whether all that stands in the page is code of the site, as in its own `src/pages/`
 */
export function pageNeeds(
  html: string,
  { frames, forms, answers, counters }: PolicyReach,
  isCode = false,
): PolicyNeeds {
  const scripts: string[] = [];
  const styles: string[] = [];
  const elements = new Set<string>();
  let isTrusted = true;
  let inline: { list: string[]; text: string } | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'main') isTrusted = isCode;
      elements.add(name);
      if (!isTrusted) return;
      if (name === 'style') inline = { list: styles, text: '' };
      if (name === 'script' && attributes['src'] === undefined && runs.test(attributes['type'] ?? ''))
        inline = { list: scripts, text: '' };
    },
    ontext(text) {
      if (inline) inline.text += text;
    },
    onclosetag() {
      if (inline) inline.list.push(createHash('sha256').update(inline.text).digest('base64'));
      inline = undefined;
    },
  });
  // Behind the shell's own part only those elements count, and few pages have one: most need no further parsing.
  const isWhole = needy.test(html);
  for (let start = 0; start < html.length && (isWhole || isTrusted); start += pieceLength)
    parser.write(html.slice(start, start + pieceLength));
  if (isWhole || isTrusted) parser.end();
  return {
    scripts,
    styles,
    frames: elements.has('kronika-video-player') ? frames : [],
    forms: elements.has('kronika-newsletter-form') ? forms : [],
    answers: [
      ...(elements.has('kronika-newsletter-form') ? answers : []),
      ...(elements.has('kronika-page-counter') ? counters : []),
    ],
    hasSearch: elements.has('kronika-search'),
  };
}

/**
 * Writes a policy into a page's head, in place of one that is there from a former build.
 * @param policy as securityPolicy() returns it for a page
 * @returns the page; a fragment without a head as it is
 */
export function withPolicy(html: string, policy: string): string {
  const before = place.exec(html);
  if (!before) return html;
  const end = before.index + before[0].length;
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  return html.slice(0, end) + meta + html.slice(end).replace(former, '');
}
