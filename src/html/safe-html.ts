import { ErrorCodes, type ParserError, Token, Tokenizer } from 'parse5';
import { elementKind, goesWhole, isVoid, needsEndTag } from './allowed.ts';
import type { Finding } from './finding.ts';
import { judgeTag } from './judge-tag.ts';

/** How deep an editor's elements may stand in each other; a browser stops at 512. */
const deepest = 60;

/** What is known of HTML before it is judged. */
export interface HtmlContext {
  /** Origin of the site, whose own files may be named by their whole address. */
  origin?: string | undefined;
  /** Whether a tag at a place was made by the renderer, and is right as it stands. */
  isOwn?: (offset: number) => boolean;
}

/** HTML that holds nothing but allowed elements and attributes. */
export interface SafeHtml {
  html: string;
  /** Where each start tag of it stood in what was given. */
  origins: Map<number, { from: number; to: number }>;
  findings: Finding[];
}

/**
 * HTML reduced to what is allowed (`allowed.ts`). It is read as tokens alone, never in the states into
 * which elements such as `<textarea>`, `<noscript>` or `<svg>` put a parser, and every token is written
 * anew: what a browser then reads is what was judged here. What HTML does not know stays as words.
 * Takes time in proportion to the length of the text.
 * @param written HTML of a part of a page, however broken
 */
export function safeHtml(written: string, { origin, isOwn = () => false }: HtmlContext = {}): SafeHtml {
  const { tokens, isCut } = tokensOf(written);
  const findings: Finding[] = [];
  const origins: SafeHtml['origins'] = new Map();
  const parts: string[] = [];
  let length = 0;
  const ids = new Set<string>();
  // Tags of editors that wait for their end, the innermost last; how many others there are of each name; and
  // how many ends go as their starts went.
  const open: Place[] = [];
  const openOfName = new Map<string, number>();
  const leftOut = new Map<string, number>();
  const lastEnds = new Map(
    tokens.flatMap((token, index) => (isTag(token) && isEnd(token) ? [[token.tagName, index] as const] : [])),
  );

  const write = (html: string) => {
    parts.push(html);
    length += html.length;
  };
  const writeWords = ({ from, to }: Span) => {
    write(escapeText(written.slice(from, to)));
  };
  const writeTag = (name: string, attributes: readonly Token.Attribute[], span: Span) => {
    origins.set(length, span);
    write(
      `<${name}${attributes.map((attribute) => ` ${attribute.name}="${escapeAttribute(attribute.value)}"`).join('')}>`,
    );
  };
  const find = (kind: Finding['kind'], what: string, { from, to }: Span) => {
    findings.push({ kind, what, from, to });
  };

  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) continue;
    const span = spanOf(token);
    if ('chars' in token) write(escapeText(token.chars));
    else if ('data' in token) {
      const isComment = written.startsWith('<!--', span.from);
      if (isComment && !(isCut.comment && span.to >= written.length)) continue;
      find(isComment ? 'endless' : 'unknown', opening(written, span), span);
      writeWords(span);
    } else if ('publicId' in token) find('element', opening(written, span), span);
    else if (!isTag(token)) continue;
    else if (isOwn(span.from)) writeOwn(token, span);
    else if (isEnd(token)) writeEnd(token.tagName, span);
    else index = writeStart(token, span, index);
  }
  if (isCut.from !== undefined) {
    const span = { from: isCut.from, to: written.length };
    find('endless', opening(written, span), span);
    writeWords(span);
  }
  for (const { name, from, to } of open) find('unclosed', `<${name}>`, { from, to });
  return { html: parts.join(''), origins, findings: findings.sort((one, other) => one.from - other.from) };

  /** A tag of the renderer's own is right but for what an editor put into an address. */
  function writeOwn(token: Token.TagToken, span: Span): void {
    if (isEnd(token)) return write(`</${token.tagName}>`);
    const id = token.attrs.find(({ name }) => name === 'id')?.value;
    if (id !== undefined) ids.add(id);
    const isAddress = ({ name }: Token.Attribute) => name === 'href' || name === 'src';
    const { kept, objections } = judgeTag(token.tagName, token.attrs.filter(isAddress), origin, new Set(), true);
    for (const { kind, what } of objections) find(kind, what, span);
    const others = token.attrs.filter((attribute) => !isAddress(attribute));
    if (token.tagName === 'img' && objections.length > 0) write(escapeText(altOf(token)));
    else writeTag(token.tagName, [...kept, ...others], span);
  }

  function writeEnd(name: string, span: Span): void {
    const dropped = leftOut.get(name) ?? 0;
    if (dropped > 0) return void leftOut.set(name, dropped - 1);
    const kind = elementKind(name);
    if (kind === 'unknown') return writeWords(span);
    if (kind !== 'kept') return;
    const others = openOfName.get(name) ?? 0;
    const at = open.findLastIndex((start) => start.name === name);
    if (at === -1 && others === 0) return find('unopened', `</${name}>`, span);
    if (at === -1) openOfName.set(name, others - 1);
    else open.splice(at, 1);
    write(`</${name}>`);
  }

  /** @returns the index of the last token that went with the tag */
  function writeStart(token: Token.TagToken, span: Span, index: number): number {
    const { tagName: name } = token;
    const kind = elementKind(name);
    const { kept, objections } = judgeTag(name, token.attrs, origin, kind === 'kept' ? ids : new Set());
    const seen = kind === 'kept' ? objections : objections.filter((objection) => objection.kind === 'code');
    if (kind !== 'refused')
      for (const objection of seen) find(objection.kind, objection.what, placeOf(token, objection.attribute, span));
    if (kind === 'unknown') {
      find('unknown', written.slice(span.from, span.to), span);
      writeWords(span);
    } else if (kind === 'refused') {
      find('code', `<${name}>`, span);
      const end = goesWhole(name) && (lastEnds.get(name) ?? -1) > index ? endOf(name, index) : index;
      return end;
    } else if (kind === 'unwrapped') find('element', `<${name}>`, span);
    else if (name === 'img' && !kept.some((attribute) => attribute.name === 'src')) write(escapeText(altOf(token)));
    else if (needsEndTag(name) && open.length >= deepest) {
      if (leftOut.size === 0) find('element', `<${name}>`, span);
      leftOut.set(name, (leftOut.get(name) ?? 0) + 1);
    } else {
      if (needsEndTag(name)) open.push({ name, ...span });
      else if (!isVoid(name)) openOfName.set(name, (openOfName.get(name) ?? 0) + 1);
      writeTag(name, kept, span);
    }
    return index;
  }

  function endOf(name: string, from: number): number {
    for (let index = from + 1; index < tokens.length; index += 1) {
      const token = tokens[index];
      if (token && isTag(token) && isEnd(token) && token.tagName === name) return index;
    }
    return from;
  }
}

interface Span {
  from: number;
  to: number;
}

interface Place extends Span {
  name: string;
}

/** Every token of HTML, and what its end cut off: a comment, or a tag that began at a place. */
function tokensOf(html: string): { tokens: Token.Token[]; isCut: { comment: boolean; from?: number } } {
  const tokens: Token.Token[] = [];
  const isCut: { comment: boolean; from?: number } = { comment: false };
  let endsInTag = false;
  const take = (token: Token.Token) => void tokens.push(token);
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onComment: take,
      onDoctype: take,
      onStartTag: take,
      onEndTag: take,
      onCharacter: take,
      onWhitespaceCharacter: take,
      // A null sign is no letter.
      onNullCharacter: () => undefined,
      onEof: () => undefined,
      onParseError: ({ code }: ParserError) => {
        if (code === ErrorCodes.eofInComment) isCut.comment = true;
        if (code === ErrorCodes.eofInTag) endsInTag = true;
      },
    },
  );
  tokenizer.write(html, true);
  // Words before the tag are handed over only after the error.
  if (endsInTag) isCut.from = tokens.at(-1)?.location?.endOffset ?? 0;
  return { tokens, isCut };
}

function isTag(token: Token.Token): token is Token.TagToken {
  return 'tagName' in token;
}

function isEnd(token: Token.Token): boolean {
  return token.type === Token.TokenType.END_TAG;
}

function spanOf({ location }: Token.Token): Span {
  return { from: location?.startOffset ?? 0, to: location?.endOffset ?? 0 };
}

/** The place of an attribute within its tag. */
function placeOf({ location }: Token.TagToken, attribute: string, tag: Span): Span {
  const place = new Map(Object.entries(location?.attrs ?? {})).get(attribute);
  return place ? { from: place.startOffset, to: place.endOffset } : tag;
}

/** The beginning of something long, on one line. */
function opening(html: string, { from, to }: Span): string {
  const [line = ''] = html.slice(from, Math.min(to, from + 40)).split('\n');
  return line;
}

function altOf({ attrs }: Token.TagToken): string {
  return attrs.find(({ name }) => name === 'alt')?.value ?? '';
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;');
}
