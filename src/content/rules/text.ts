import type { TextFinding } from '../../html/markdown-tree.ts';
import { isSafeLink, webAddress } from '../../html/web-address.ts';
import { diagnostic, type Diagnostic, type FilePlace } from '../diagnostics/diagnostic.ts';
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

/** Texts have a sound outline, links that say where they lead, and no code of their own. */
export function texts({ all, settings, report }: RuleContext): void {
  for (const checked of all) {
    const { headings, links, findings, fault } = checked.text;
    const isAllowed = settings?.mdx === true;
    const { parsed } = checked;
    if (parsed.file.endsWith('.mdx') && !(isAllowed && parsed.path.collection === 'pages')) {
      report(diagnostic('mdx-not-allowed', { file: parsed.file }, { isAllowed }));
      continue;
    }
    if (fault) report(diagnostic('mdx-syntax', placeInFile(checked, fault), {}));
    for (const finding of findings) report(ofFinding(finding, placeInFile(checked, finding.place)));
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
      const words = bareWords(link.text);
      if (words === '' || emptyWords.has(words)) report(diagnostic('link-text', place, { value: link.text }));
      if (isMalformed(link.url)) report(diagnostic('link-malformed', place, { value: link.url }));
    }
  }
}

/** What the renderer leaves out of a text, as an editor is told of it. */
function ofFinding({ kind, what }: TextFinding, place: FilePlace): Diagnostic {
  switch (kind) {
    case 'code':
      return diagnostic('unsafe-html', place, { what });
    case 'foreign':
      return diagnostic('foreign-request', place, { value: what });
    case 'data':
      return diagnostic('picture-as-data', place, {});
    case 'beside':
      return diagnostic('picture-in-html', place, { path: what });
    case 'link':
      return ofLink(what, place);
    case 'endless':
      return diagnostic('html-endless', place, { what });
    case 'unknown':
      return diagnostic('html-unknown', place, { what });
    case 'element':
    case 'attribute':
      return diagnostic('html-dropped', place, { what });
    case 'id':
      return diagnostic('html-id-taken', place, { value: what });
    case 'unclosed':
    case 'unopened':
      return diagnostic('html-unbalanced', place, { what });
    case 'component':
      return diagnostic('mdx-unknown-component', place, { name: what });
    case 'import':
    case 'expression':
      return diagnostic('mdx-code', place, { what });
  }
}

/** A link that a page cannot have: to the editor's own disk, by a scheme that nobody knows, or broken. */
function ofLink(value: string, place: FilePlace): Diagnostic {
  const { scheme } = webAddress(value);
  if (scheme === undefined || isSafeLink({ ...webAddress(value), scheme }))
    return diagnostic('link-malformed', place, { value });
  const why = scheme === 'file' || scheme.length === 1 ? 'computer' : 'unknown';
  return diagnostic('link-scheme', place, { value, why });
}

/** Signs after which a link's words say no more. */
const closing = new Set([...' .…»>→!:,;\u00a0']);

function bareWords(text: string): string {
  let end = text.length;
  while (end > 0 && closing.has(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end).trim().toLowerCase();
}

/** Addresses that lead nowhere as they stand: without a scheme, or broken. */
export function isMalformed(url: string): boolean {
  if (/^www\.|^[^/#?:\s]+@[\w-]+\./i.test(url)) return true;
  const [, scheme] = /^([a-z][a-z0-9+.-]*):/i.exec(url) ?? [];
  if (scheme === undefined) return false;
  return !URL.canParse(url);
}
