import type { TextFinding } from '../../html/markdown-tree.ts';
import { isSafeLink, webAddress } from '../../html/web-address.ts';
import type { Content } from '../content.ts';
import { diagnostic, type Diagnostic, type FilePlace } from '../diagnostics/diagnostic.ts';
import { decodeAddress } from '../decode-address.ts';
import { nearest } from '../nearest.ts';
import { isOnComputer } from '../on-computer.ts';
import { placeInFile } from '../place-in-file.ts';
import type { ReadEntry } from '../source-entry.ts';

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
export function texts({ read, settings }: Pick<Content, 'read' | 'settings'>): Diagnostic[] {
  const isAllowed = settings?.mdx === true;
  return read.flatMap((checked) => {
    const { parsed, text } = checked;
    if (parsed.file.endsWith('.mdx') && !(isAllowed && parsed.path.collection === 'pages'))
      return [diagnostic('mdx-not-allowed', { file: parsed.file }, { isAllowed })];
    return [
      ...(text.fault ? [diagnostic('mdx-syntax', placeInFile(checked, text.fault), {})] : []),
      ...text.findings.map((finding) => ofFinding(finding, placeInFile(checked, finding.place))),
      ...outline(checked),
      ...linkTexts(checked),
    ];
  });
}

/** The title is the page's h1; the text below it begins with h2 and leaves no level out. */
function outline(checked: ReadEntry): Diagnostic[] {
  let level = 1;
  return checked.text.headings.flatMap((heading) => {
    const place = placeInFile(checked, heading);
    const wanted = level + 1;
    level = Math.max(heading.depth, 1);
    if (heading.depth === 1) return [diagnostic('heading-second-h1', place, { value: heading.text })];
    if (heading.depth <= wanted) return [];
    const facts = { value: heading.text, found: '#'.repeat(heading.depth), wanted: '#'.repeat(wanted) };
    return [diagnostic('heading-skipped', place, facts)];
  });
}

function linkTexts(checked: ReadEntry): Diagnostic[] {
  return checked.text.links.flatMap((link) => {
    const place = placeInFile(checked, link);
    const words = bareWords(link.text);
    return [
      ...(words === '' || emptyWords.has(words) ? [diagnostic('link-text', place, { value: link.text })] : []),
      ...addressOf(link.url, place),
    ];
  });
}

/** What is wrong with an address as it stands. */
function addressOf(url: string, place: FilePlace): Diagnostic[] {
  if (isMalformed(url)) return [diagnostic('link-malformed', place, { value: url })];
  // Those with a scheme are among the findings.
  const isOnServer = isOnComputer(url) && webAddress(url).scheme === undefined;
  return isOnServer ? [diagnostic('link-scheme', place, { value: decodeAddress(url), why: 'computer' })] : [];
}

/** What the renderer leaves out of a text, as an editor is told of it. */
function ofFinding({ kind, what }: TextFinding, place: FilePlace): Diagnostic {
  switch (kind) {
    case 'code':
      return diagnostic('unsafe-html', place, { what });
    case 'foreign':
      return isOnComputer(what)
        ? diagnostic('file-on-computer', place, { value: decodeAddress(what) })
        : diagnostic('foreign-request', place, { value: what });
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
  const why = isOnComputer(value) ? 'computer' : 'unknown';
  const near = nearest(scheme, ['https', 'http', 'mailto', 'tel']);
  const suggestion = near && value.replace(/^[^:]*/, near);
  return diagnostic('link-scheme', place, { value: decodeAddress(value), why, suggestion });
}

/** Signs after which a link's words say no more. */
const closing = new Set([...' .…»>→!:,;\u00a0']);

function bareWords(text: string): string {
  let end = text.length;
  while (end > 0 && closing.has(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end).trim().toLowerCase();
}

/** The name of a host at the beginning of an address, by the ends of names that are met most in Poland. */
const bareHost = /^(?:[\p{L}\p{N}-]+\.)+(?:pl|eu|com|org|net|gov|edu|info|ua|de|uk)(?:[:/?#]|$)/iu;

/** Addresses that lead nowhere as they stand: empty, without a scheme, or broken. */
export function isMalformed(url: string): boolean {
  if (url.trim() === '' || /^www\.|^https?\/\/|^[^/#?:\s]+@[\w-]+\./i.test(url) || bareHost.test(url)) return true;
  const [, scheme] = /^([a-z][a-z0-9+.-]*):/i.exec(url) ?? [];
  if (scheme?.toLowerCase() === 'mailto') return !isMailLink(url);
  if (scheme?.toLowerCase() === 'tel') return !/\d\D*\d\D*\d/.test(url);
  // A reader's browser takes what follows two slashes for a host.
  if (scheme === undefined) return url.startsWith('//') && !/^\/\/[^/?#]*[^/?#.\d][^/?#]*\.[^/?#.]{2,}/.test(url);
  // Browsers take `example..org` for a name, which no name server knows.
  return !URL.canParse(url) || new URL(url).hostname.includes('..');
}

/** Whether a link of e-mail names whole addresses, or none: then a reader chooses whom to write to (RFC 6068). */
function isMailLink(url: string): boolean {
  const [written = '', ...rest] = url.slice('mailto:'.length).split('?');
  const recipients = decodeAddress(written);
  if (recipients === '') return rest.length > 0;
  return recipients.split(',').every((one) => /^[^\s@]+@[^\s@]+\.[^\s@.]+$/.test(one.trim()));
}
