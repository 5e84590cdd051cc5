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
    return broken(diagnostic('front-matter-missing', first, {}));
  }
  const rest = text.slice(start[0].length);
  const end = closing.exec(rest);
  if (!end) return broken(diagnostic('front-matter-open', first, {}));
  const fields = rest.slice(0, end.index);
  const bodyLine = 3 + (fields.match(/\n/g)?.length ?? 0);
  return { ...parseYaml(fields, file, 2), body: rest.slice(end.index + end[0].length), bodyLine };
}
