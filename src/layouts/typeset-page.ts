import { Parser } from 'htmlparser2';
import { isLocale, type Locale } from '../i18n/locale.ts';
import { typesetting } from '../i18n/typography/typeset.ts';

/** Elements whose text is kept as it was written. */
const kept = new Set([
  'head',
  'code',
  'kbd',
  'math',
  'pre',
  'samp',
  'script',
  'style',
  'svg',
  'textarea',
  'title',
  'var',
]);

/** Elements within a line of text; all others part a text into lines of their own. */
const inline = new Set([
  ...['a', 'abbr', 'b', 'bdi', 'bdo', 'br', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'i', 'img', 'ins', 'kbd'],
  ...['mark', 'math', 'q', 's', 'samp', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'var', 'wbr'],
]);

/** Stands in a line for what is not set in its language: code, a picture, a word of another language. */
const object = '\ufffc';

/** Stands for white space that stays as it is: a line's end, or a gap between two elements. */
const separator = '\u2028';

/** A piece of a line, and where it stands in the page. */
interface Piece {
  /** Its place in the line. */
  offset: number;
  /** Where it is written in the page, to the sign after it. */
  from: number;
  to: number;
  text: string;
}

/** The text of a block in one language, across the elements within it. */
interface Line {
  locale: Locale | undefined;
  text: string;
  pieces: Piece[];
}

/** Where the parser is. */
interface Level {
  locale: Locale | undefined;
  isKept: boolean;
  line: Line;
  /** The level's end is its line's end. */
  endsLine: boolean;
}

interface Edit {
  from: number;
  to: number;
  sign: string;
}

/**
 * A page with its texts set as good typography asks in the language of each, by the nearest `lang`.
 * Everything but these texts stays byte for byte: markup, attributes, scripts, code, and whatever
 * bears `translate="no"`.
 * @param html a whole page
 */
export function typesetPage(html: string): string {
  const edits: Edit[] = [];
  const levels: Level[] = [];
  let level: Level = { locale: undefined, isKept: false, line: newLine(undefined), endsLine: true };

  function finish(line: Line): void {
    edits.push(...editsOf(line));
    line.text = '';
    line.pieces = [];
  }

  const parser = new Parser({
    onopentag(name, { lang, translate }) {
      const locale = lang === undefined ? level.locale : localeOf(lang);
      const isKept = level.isKept || kept.has(name) || translate === 'no';
      const isInline = inline.has(name);
      const isObject = name === 'img' || isKept || locale !== level.locale;
      if (!isInline) finish(level.line);
      else if (name === 'br') level.line.text += separator;
      else if (isObject) level.line.text += object;
      const endsLine = !isInline || isObject;
      levels.push(level);
      level = { locale, isKept, line: endsLine ? newLine(locale) : level.line, endsLine };
    },
    ontext(text) {
      if (level.isKept) return;
      const { line } = level;
      if (text.trim() === '') {
        // White space alone between two elements is layout, where a hard space would be seen.
        line.text += separator;
        return;
      }
      if (/[ \t\r\n]$/.test(line.text) && /^[ \t\r\n]/.test(text)) line.text += separator;
      line.pieces.push({ offset: line.text.length, from: parser.startIndex, to: parser.endIndex + 1, text });
      line.text += text;
    },
    onclosetag() {
      if (level.endsLine) finish(level.line);
      level = levels.pop() ?? level;
    },
  });
  parser.end(html);
  finish(level.line);
  return edited(html, edits);
}

function newLine(locale: Locale | undefined): Line {
  return { locale, text: '', pieces: [] };
}

/** The language of a tag such as `en-GB`; undefined where the site has no rules for it. */
function localeOf(tag: string): Locale | undefined {
  const language = tag.toLowerCase().split('-')[0] ?? '';
  return isLocale(language) ? language : undefined;
}

function editsOf({ locale, text, pieces }: Line): Edit[] {
  if (!locale) return [];
  const changes = typesetting(text, locale);
  return [...changes].flatMap(([place, sign]) => {
    const piece = pieces.find(({ offset, text: part }) => place >= offset && place < offset + part.length);
    if (!piece) return [];
    // A character reference is one sign, however long it is written.
    if (piece.to - piece.from !== piece.text.length) return [{ from: piece.from, to: piece.to, sign }];
    const from = piece.from + place - piece.offset;
    return [{ from, to: from + 1, sign }];
  });
}

function edited(html: string, edits: Edit[]): string {
  let result = '';
  let done = 0;
  for (const { from, to, sign } of edits.sort((one, other) => one.from - other.from)) {
    result += html.slice(done, from) + sign;
    done = to;
  }
  return result + html.slice(done);
}
