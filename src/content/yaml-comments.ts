import { type Document, isMap, isPair, isScalar, isSeq, stringify, visit } from 'yaml';
import { diagnostic, type Diagnostic, type FilePlace } from './diagnostics/diagnostic.ts';

/** A sign that touches a letter or digit, or stands before a number: `#FunduszeUE`, `#3`, `# 3`. */
const hashtag = /^[ \t]*#(?:[\p{L}\p{N}]|[ \t]+\p{N})/u;

/** A line of nothing but hashtags. */
const hashtagLine = /^\n[ \t]+(?:#[\p{L}\p{N}_]+[ \t,]*)+(?=\n|$)/u;

/** A value that reads like words rather than like a date, a number, a name of an entry or an address. */
const words = /[\p{L}\p{N}][ \t]+\p{L}|\p{Lu}\p{Ll}|[^\u0020-\u007E]/u;

/**
 * Values that end early because YAML takes what follows ` #` for a comment. The rule: a sign that
 * touches a letter or a digit, or stands before a number, was meant as text wherever it stands behind a
 * value (`Spotkanie #3`, `Relacja #FunduszeUE`, `Koło # 2`), and so was one at the beginning of a value. One with
 * a blank and a word behind it is a comment; behind a date, a number, `true`, the name of an entry or a
 * quoted text nothing is said of it, behind bare words the editor is asked. Comments that have a line to themselves are never meant.
 * @param document parsed from `text`
 * @param placeAt place of a span of the text
 */
export function yamlComments(
  document: Document,
  text: string,
  placeAt: (span: { start: number; end: number }) => FilePlace,
): Diagnostic[] {
  if (!/(?:^|\s)#\S|[^\n]\s#/m.test(text)) return [];
  const found: Diagnostic[] = [];
  visit(document, {
    Scalar: (key, node, path) => {
      if (key === 'key' || !node.range) return;
      const [start, valueEnd, nodeEnd] = node.range;
      const line = /^[^\n]*/.exec(text.slice(valueEnd, nodeEnd))?.[0] ?? '';
      const below = hashtagLine.exec(text.slice(valueEnd))?.[0] ?? '';
      const comment = (/^[ \t]*#/.test(line) ? line : typeof node.value === 'string' ? below : '').trimEnd();
      if (comment === '') return;
      const kept = text.slice(start, valueEnd);
      // Lines of a text are joined as YAML joins them; all else is shown as it was written.
      const said = typeof node.value === 'string' ? node.value : kept;
      const isHashtag = hashtag.test(comment.trimStart());
      if (!isHashtag && (node.type !== 'PLAIN' || typeof node.value !== 'string' || !words.test(kept))) return;
      const begin = valueEnd + comment.indexOf('#');
      const place = placeAt({ start: begin, end: valueEnd + comment.length });
      const lost = comment.trim();
      const facts = {
        field: fieldOf(key, path),
        kept: said,
        lost,
        line: lineOf(key, path, [said, lost].filter(Boolean).join(' ')),
      };
      found.push(diagnostic(isHashtag ? 'value-cut' : 'value-before-comment', place, facts));
    },
  });
  return found;
}

function fieldOf(key: unknown, path: readonly unknown[]): string {
  const pair = path.findLast((step) => isPair(step));
  const name = isPair(pair) && isScalar(pair.key) ? String(pair.key.value) : '';
  return typeof key === 'number' ? `${name}[${key + 1}]` : name;
}

/** The line that keeps the whole value; undefined within `{…}` and `[…]`, where it does not stand alone. */
function lineOf(key: unknown, path: readonly unknown[], value: string): string | undefined {
  const isFlow = path.some((step) => (isMap(step) || isSeq(step)) && step.flow === true);
  if (isFlow) return undefined;
  const quotedValue = stringify(value, { defaultStringType: 'QUOTE_SINGLE', lineWidth: 0 }).trimEnd();
  return typeof key === 'number' ? `- ${quotedValue}` : `${fieldOf(key, path)}: ${quotedValue}`;
}
