import type { Token } from 'parse5';
import { isAllowedAttribute } from './allowed.ts';
import type { FindingKind } from './finding.ts';
import { isOwnId } from './own-ids.ts';
import { sources } from './srcset.ts';
import { isHarmlessStyle } from './style.ts';
import { isSafeLink, type WebAddress, webAddress } from './web-address.ts';

/** Attributes whose address a browser follows at a reader's act. */
const links = new Set(['href', 'cite']);

/** Attributes whose address a browser asks for at once. */
const loads = new Set(['src', 'poster']);

/** Words that `rel` may have: they say something of the link and load nothing. */
const relations = new Set(['nofollow', 'noopener', 'noreferrer', 'external', 'license', 'author', 'bookmark', 'tag']);

/** What is wrong with one attribute. */
export interface Objection {
  kind: FindingKind;
  what: string;
  attribute: string;
}

/** What becomes of the attributes of a tag. */
export interface Judgement {
  kept: Token.Attribute[];
  objections: Objection[];
}

/**
 * Judges the attributes of a tag that an editor wrote.
 * @param element its name, in small letters
 * @param written its attributes, their character references read
 * @param origin of the site, whose own files may be named by their whole address
 * @param ids that the text has so far; the tag's own is added
 * @param isOwn whether the renderer made the tag, of what an editor wrote in Markdown
 */
export function judgeTag(
  element: string,
  written: readonly Token.Attribute[],
  origin: string | undefined,
  ids: Set<string>,
  isOwn = false,
): Judgement {
  const kept: Token.Attribute[] = [];
  const objections: Objection[] = [];
  for (const { name, value } of written) {
    const object = (kind: FindingKind, what: string) => void objections.push({ kind, what, attribute: name });
    const isAllowed = isAllowedAttribute(element, name);
    // What is not allowed may be an address that runs code; what only says something in words is none.
    const address = links.has(name) || loads.has(name) || !isAllowed ? webAddress(value) : undefined;
    if (name.startsWith('on')) object('code', `${name}=`);
    else if (address?.scheme === 'javascript' || address?.scheme === 'vbscript') object('code', `${address.scheme}:`);
    else if (name === 'style') object(isHarmlessStyle(value) ? 'attribute' : 'code', 'style=');
    else if (name === 'id' || (element === 'a' && name === 'name')) {
      // An old anchor is a place under its name. One that already is a place needs no second.
      if (kept.some((other) => other.name === 'id' && other.value === value)) continue;
      if (!/^[^\s\p{Cc}]+$/u.test(value) || kept.some((other) => other.name === 'id')) object('attribute', `${name}=`);
      else if (ids.has(value) || isOwnId(value)) object('id', value);
      else {
        ids.add(value);
        kept.push({ name: 'id', value });
      }
    } else if (!isAllowed) {
      object(name === 'background' && address && isForeign(address, origin) ? 'foreign' : 'attribute', `${name}=`);
    } else if (address && links.has(name)) {
      if (isSafeLink(address)) kept.push({ name, value: address.url });
      else if (address.scheme === 'data') object('code', 'data:');
      else object('link', value);
    } else if (address && loads.has(name)) {
      if (address.scheme === 'data') object('data', `${value.slice(0, 30)}…`);
      else if (isForeign(address, origin)) object('foreign', address.url);
      else if (!isOwn && !address.isWhole && !address.url.startsWith('/')) object('beside', value);
      else kept.push({ name, value: address.url });
    } else if (name === 'srcset') {
      const all = sources(value).map(({ url }) => webAddress(url));
      const foreign = all.find((source) => isForeign(source, origin));
      if (foreign) object('foreign', foreign.url);
      // Only a file from the root of the site is there in sizes that the editor made.
      else if (all.length > 0 && all.every(({ url }) => url.startsWith('/'))) kept.push({ name, value });
      else object('attribute', `${name}=`);
    } else if (name === 'rel') {
      const words = value
        .toLowerCase()
        .split(/\s+/)
        .filter((word) => relations.has(word));
      if (words.length > 0) kept.push({ name, value: words.join(' ') });
    } else if (name === 'preload') kept.push({ name, value: value === 'none' ? 'none' : 'metadata' });
    else kept.push({ name, value });
  }
  return { kept, objections };
}

/** Whether a browser that loads an address asks another host than the site's. */
function isForeign(address: WebAddress, origin: string | undefined): boolean {
  if (!address.isWhole) return false;
  return origin === undefined || URL.parse(address.url, origin)?.origin !== origin;
}
