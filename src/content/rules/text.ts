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

/**
 * Attributes that run code, by the beginnings of the events' names: a plain "on…=" would also meet
 * words. Nothing in it goes back, so a long text takes no longer than it must.
 */
const handler =
  /[\s/"']on(?:abort|animation|auxclick|before|begin|blur|cancel|canplay|change|click|close|context|copy|cut|dblclick|drag|drop|duration|emptied|end|error|focus|form|hash|input|invalid|key|load|message|mouse|offline|online|page|paste|pause|play|pointer|popstate|progress|rate|repeat|reset|resize|scroll|search|seek|select|show|stalled|submit|suspend|time|toggle|touch|transition|unload|volume|waiting|wheel)[a-z]*\s*=/i;

/** HTML that runs code in a reader's browser. */
const unsafe: { what: string; pattern: RegExp }[] = [
  { what: '<script>', pattern: /<(?:[\w-]+:)?script\b/i },
  { what: '<iframe>', pattern: /<iframe\b/i },
  { what: '<object>', pattern: /<(?:object|embed)\b/i },
  { what: 'on…=', pattern: handler },
  { what: 'javascript:', pattern: /=\s*["']?\s*j\s*a\s*v\s*a\s*s\s*c\s*r\s*i\s*p\s*t\s*:/i },
];

/** An HTML picture from the entry's folder: only pictures of Markdown are carried to the site. */
const pictureTag = /<img\s(?:[^<>]*?\s)?src\s*=\s*["']?(?![a-z][a-z0-9+.-]*:|\/)([^"'<>\s]+)/i;

/** Texts have a sound outline, links that say where they lead, and no code of their own. */
export function texts({ all, report }: RuleContext): void {
  for (const checked of all) {
    const { headings, links, html, unknownComponents, fault } = checked.text;
    if (fault) report(diagnostic('mdx-syntax', placeInFile(checked, fault), {}));
    for (const node of unknownComponents)
      report(diagnostic('mdx-unknown-component', placeInFile(checked, node), { name: node.name }));
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
      const isMarkdown = link.text !== undefined;
      const words = bareWords(link.text ?? '');
      if (isMarkdown && (words === '' || emptyWords.has(words)))
        report(diagnostic('link-text', place, { value: link.text ?? '' }));
      if (isMarkdown && /^\s*javascript:/i.test(link.url))
        report(diagnostic('unsafe-html', place, { what: 'javascript:' }));
      else if (isMalformed(link.url)) report(diagnostic('link-malformed', place, { value: link.url }));
    }
    for (const node of html) {
      const found = unsafe.find(({ pattern }) => pattern.test(node.source));
      const [, picture] = pictureTag.exec(node.source) ?? [];
      const place = placeInFile(checked, node);
      if (found) report(diagnostic('unsafe-html', place, { what: found.what }));
      else if (picture) report(diagnostic('picture-in-html', place, { path: picture }));
    }
  }
}

/** Signs after which a link's words say no more. */
const closing = new Set([...' .…»>→!:,;\u00a0']);

function bareWords(text: string): string {
  let end = text.length;
  while (end > 0 && closing.has(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end).trim().toLowerCase();
}

/** Addresses that lead nowhere as they stand: without a scheme, with an unknown one, or broken. */
export function isMalformed(url: string): boolean {
  if (/^www\.|^[^/#?:\s]+@[\w-]+\./i.test(url)) return true;
  const [, scheme] = /^([a-z][a-z0-9+.-]*):/i.exec(url) ?? [];
  if (scheme === undefined) return false;
  if (!['http', 'https', 'mailto', 'tel', 'sms', 'geo', 'javascript'].includes(scheme.toLowerCase())) return true;
  return !URL.canParse(url);
}
