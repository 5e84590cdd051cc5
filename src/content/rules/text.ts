import { diagnostic } from '../diagnostics/diagnostic.ts';
import { placeInFile, type RuleContext } from './rule.ts';

/** Words that do not say where a link leads (WCAG 2.2, 2.4.4; bare form, without punctuation). */
const emptyWords = new Set([
  'tutaj',
  'tu',
  'kliknij',
  'kliknij tutaj',
  'kliknij tu',
  'link',
  'więcej',
  'czytaj więcej',
  'zobacz',
  'here',
  'click here',
  'more',
  'read more',
  'тут',
  'натисніть тут',
  'більше',
  'детальніше',
]);

/** HTML that runs code in a reader's browser. */
const unsafe: { what: string; pattern: RegExp }[] = [
  { what: '<script>', pattern: /<script\b/i },
  { what: '<iframe>', pattern: /<iframe\b/i },
  { what: '<object>', pattern: /<(?:object|embed)\b/i },
  { what: 'on…=', pattern: /<[^>]*\son\w+\s*=/i },
  { what: 'javascript:', pattern: /(?:href|src|action)\s*=\s*["']?\s*javascript:/i },
];

/** Texts have a sound outline, links that say where they lead, and no code of their own. */
export function texts({ entries, report }: RuleContext): void {
  for (const checked of entries) {
    const { headings, links, html, fault } = checked.text;
    if (fault) report(diagnostic('mdx-syntax', placeInFile(checked, fault), { reason: fault.reason }));
    // The title is the page's h1; the text below it begins with h2.
    let level = 1;
    for (const heading of headings) {
      const place = placeInFile(checked, heading);
      if (heading.depth === 1) report(diagnostic('heading-second-h1', place, { value: heading.text }));
      else if (heading.depth > level + 1) {
        report(
          diagnostic('heading-skipped', place, {
            value: heading.text,
            found: '#'.repeat(heading.depth),
            wanted: '#'.repeat(level + 1),
          }),
        );
      }
      level = Math.max(heading.depth, 1);
    }
    for (const link of links) {
      const place = placeInFile(checked, link);
      const words = link.text
        .trim()
        .toLowerCase()
        .replace(/[.…»>→!:]+$/, '')
        .trim();
      if (emptyWords.has(words)) report(diagnostic('link-text', place, { value: link.text }));
      if (/^\s*javascript:/i.test(link.url)) report(diagnostic('unsafe-html', place, { what: 'javascript:' }));
      else if (/^(?:https?:|mailto:)/i.test(link.url) && !URL.canParse(link.url))
        report(diagnostic('link-malformed', place, { value: link.url }));
    }
    for (const node of html) {
      const found = unsafe.find(({ pattern }) => pattern.test(node.source));
      if (found) report(diagnostic('unsafe-html', placeInFile(checked, node), { what: found.what }));
    }
  }
}
