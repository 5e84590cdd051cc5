import { diagnostic, type Diagnostic } from './diagnostics/diagnostic.ts';
import { parseYaml, type YamlSource } from './yaml-source.ts';

/** A Markdown file taken apart. */
export interface FrontMatter extends YamlSource {
  /** The Markdown after the front matter. */
  body: string;
  /** The line on which it begins, from 1. */
  bodyLine: number;
}

const opening = /^---[ \t]*\r?\n/;
/** An invisible sign before or behind the first line, as programs of offices leave it. */
const hidden = /^(?:---)?[ \t]*([\u00a0\u00ad\u2000-\u200f\u202f\u2060\ufeff])[ \t]*(?:---)?/u;
const closing = /^---[ \t]*(?:\r?\n|$)/m;
/** A first line that was to open the fields: indented, too long or short, or dashes as Word makes them. */
const nearlyOpening = /^[ \t]*(?:[-–—]+|===+|\*\*\*+|___+|```\w*)[ \t]*\r?\n[ \t]*[\p{L}\w-]+:/u;
/** A line as it stands among fields. */
const fieldLine = /^(?:[\s#-]|[\p{L}\w-]+:|$)/u;
/** A line that was to close them. */
const nearlyClosing = /^[ \t]*(?:[-–—]{2,}|[–—]|\.\.\.|===+|\*\*\*+|___+|```)[ \t]*$/m;

/**
 * Takes a Markdown file apart into its fields and its body.
 * @param text the whole file, without byte order mark
 * @param file its path for places
 */
export function parseFrontMatter(text: string, file: string): FrontMatter {
  const first = { file, line: 1, column: 1 };
  const broken = (problem: Diagnostic): FrontMatter => ({
    data: undefined,
    diagnostics: [problem],
    remarks: [],
    place: () => first,
    written: () => undefined,
    body: '',
    bodyLine: 1,
  });
  const start = opening.exec(text);
  if (!start) {
    const [, sign] = hidden.exec(text) ?? [];
    if (sign !== undefined) return broken(diagnostic('invisible-sign', first, { sign }));
    if (/^\+\+\+\s/.test(text)) return broken(diagnostic('front-matter-toml', first, {}));
    if (/^\{\s*"/.test(text)) return broken(diagnostic('front-matter-json', first, {}));
    return broken(diagnostic('front-matter-missing', first, { isNearly: nearlyOpening.test(text) }));
  }
  const rest = text.slice(start[0].length);
  const end = closing.exec(rest);
  if (!end) {
    const above = fieldLinesAbove(nearlyClosing, rest);
    const line = above === undefined ? 1 : above + 2;
    return broken(diagnostic('front-matter-open', { ...first, line }, { isNearly: above !== undefined }));
  }
  const fields = rest.slice(0, end.index);
  const body = rest.slice(end.index + end[0].length);
  const bodyLine = 3 + (fields.match(/\n/g)?.length ?? 0);
  const isEmpty = fields.trim() === '';
  // The line that closed nothing opens the fields that stand behind it.
  const isTwice = isEmpty ? (fieldLinesAbove(closing, body) ?? 0) > 0 : opening.test(body);
  if (isTwice) {
    const line = isEmpty ? bodyLine - 1 : bodyLine;
    return broken(diagnostic('front-matter-twice', { ...first, line, length: 3 }, {}));
  }
  return { ...parseYaml(fields, file, 2), body, bodyLine };
}

/** How many lines of fields stand above one that closes them; undefined where none does, or a text has begun. */
function fieldLinesAbove(close: RegExp, rest: string): number | undefined {
  const end = close.exec(rest)?.index;
  if (end === undefined) return undefined;
  const lines = rest.slice(0, end).split('\n').slice(0, -1);
  return lines.every((line) => fieldLine.test(line)) ? lines.length : undefined;
}
