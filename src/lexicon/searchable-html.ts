import { proseMark } from '../search/prose-mark.ts';
import { withoutSilentSigns } from '../search/silent-signs.ts';

/** The same signs as character references, and the element that only says where a word may break. */
const written =
  /&(?:shy|zwn?j|lrm|rlm|ZeroWidthSpace|NoBreak|#(?:173|820[3-7]|8288|65279|x0*(?:ad|200[b-f]|2060|feff)));|<wbr\s*\/?>/gi;

/** Tags, which stay as they are, and the text between them; what scripts and styles hold is not indexed anyway. */
const tagOrText = /<[!/a-z](?:"[^"]*"|'[^']*'|[^"'>])*>|[^<]+/gi;

const token = /[^\s<>]+/g;
const letter = String.raw`[\p{L}\p{N}\p{M}]`;
const reference = String.raw`&(?:#\d+|#x[\da-f]+|\w+);`;
const references = new RegExp(reference, 'gi');

/** A dash, a bullet, a quotation mark and the like within a token; an apostrophe belongs to its word. */
const foreignSign = new RegExp(String.raw`(?<=${letter})([^\p{L}\p{N}\p{M}\p{ASCII}’ʼ]+)(?=${letter})`, 'gu');
const asciiSign = new RegExp(String.raw`(?<=${letter})((?:${reference}|[!-%(-/:-@[-\x60{-~])+)(?=${letter})`, 'gu');
/** Where Pagefind cuts the parts of a token again: eUrząd, b2b. */
const innerEdge = /\p{Ll}\p{Lu}|\p{L}\p{N}|\p{N}\p{L}|\p{Lu}\p{Lu}\p{Ll}/u;

/** The end of an item, a cell or a fact, behind which an excerpt would run on into the next one. */
const itemEnd = /^<\/(?:li|dd|td|th|address)\b/i;

/** The sign that parts prose from facts, where an editor typed it. */
const typedMark = /¶|&(?:para|#182|#xb6);/gi;

/** What opens the prose of a page: its description, its text. */
const proseStart = /^<(?<name>[a-z]+)\b[^>]*\sclass="(?:[^"]*\s)?(?:lead|prose)[\s"]/i;

/** A text that ends by itself. */
const ended = /[.!?…:;·]["”»)]?\s*$/;

/**
 * A page as it is given to the indexer, so that the words it sees are those that `textWords` sees: without
 * signs that are no letters, and with blanks where Pagefind would take two words for one ("Łódź–Płock") or
 * one word of several for more ("e-mailBiura"); with a dot between items of lists and tables, which an
 * excerpt shows one after another; and with `proseMark` around prose.
 * @param html of a whole page
 */
export function searchableHtml(html: string): string {
  let last = '';
  const markOf = proseMarks();
  return withoutSilentSigns(html.replace(written, '').replace(typedMark, '')).replace(tagOrText, (part) => {
    if (!part.startsWith('<')) {
      if (part.trim() !== '') last = part;
      return part.replace(token, spaced);
    }
    const isUnended = itemEnd.test(part) && last !== '' && !ended.test(last);
    if (isUnended) last = '·';
    const { before, behind } = markOf(part);
    return (isUnended ? ' ·' : '') + before + withFiltersReadTwice(part) + behind;
  });
}

/** Tells of each tag of a page, in order, which mark stands before it and which behind it. */
function proseMarks(): (tag: string) => { before: string; behind: string } {
  // Of the element that holds prose, and how many of its name are open: what lies in it can bear the same name.
  let name = '';
  let depth = 0;
  return (tag) => {
    const [, sign, own = ''] = /^<(\/?)([a-z][\w-]*)/i.exec(tag) ?? [];
    if (depth === 0) {
      name = proseStart.exec(tag)?.groups?.['name'] ?? '';
      if (name === '') return { before: '', behind: '' };
      depth = 1;
      return { before: '', behind: ` ${proseMark} ` };
    }
    if (own === name) depth += sign === '/' ? -1 : 1;
    return { before: depth === 0 ? ` ${proseMark} ` : '', behind: '' };
  };
}

/**
 * A tag whose filters come out of Pagefind as they went in: it reads the character references in an attribute
 * once, but twice where the attribute is the value of a filter (seen in 1.6).
 */
function withFiltersReadTwice(tag: string): string {
  if (!tag.includes('data-pagefind-filter')) return tag;
  const [, filters = ''] = /\sdata-pagefind-filter="([^"]*)"/.exec(tag) ?? [];
  return [...filters.matchAll(/([\w-]+)\[(data-[\w-]+)\]/g)].reduce((made, [filter, name = '', attribute = '']) => {
    const [, value = ''] = new RegExp(`\\s${attribute}="([^"]*)"`).exec(made) ?? [];
    if (!value.includes('&')) return made;
    return made
      .replace(filter, `${name}[${attribute}-filter]`)
      .replace(/\s*\/?>$/, (end) => ` ${attribute}-filter="${value.replaceAll('&', '&amp;')}"${end}`);
  }, tag);
}

/** Pages of a site share most of their words, and a site has some hundred thousand at the most. */
const known = new Map<string, string>();
const mostKnown = 200_000;

function spaced(one: string): string {
  const before = known.get(one);
  if (before !== undefined) return before;
  const apart = one.replace(foreignSign, ' $1 ');
  const isCutAgain = innerEdge.test(apart.replace(references, ''));
  const made = isCutAgain ? apart.replace(asciiSign, ' $1 ') : apart;
  if (known.size < mostKnown) known.set(one, made);
  return made;
}
