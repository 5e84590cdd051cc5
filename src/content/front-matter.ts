import { diagnostic } from './diagnostics/diagnostic.ts';
import { parseYaml, type YamlSource } from './yaml-source.ts';

/** A Markdown file taken apart. */
export interface FrontMatter extends YamlSource {
  /** The Markdown after the front matter. */
  body: string;
  /** The line on which it begins, from 1. */
  bodyLine: number;
}

const opening = /^---[ \t]*\r?\n/;
const closing = /^---[ \t]*(?:\r?\n|$)/m;

/**
 * Takes a Markdown file apart into its fields and its body.
 * @param text the whole file, without byte order mark
 * @param file its path for places
 */
export function parseFrontMatter(text: string, file: string): FrontMatter {
  const broken = (code: 'front-matter-missing' | 'front-matter-open'): FrontMatter => ({
    data: undefined,
    diagnostics: [diagnostic(code, { file, line: 1, column: 1 }, {})],
    remarks: [],
    place: () => ({ file, line: 1, column: 1 }),
    body: '',
    bodyLine: 1,
  });
  const start = opening.exec(text);
  if (!start) return broken('front-matter-missing');
  const rest = text.slice(start[0].length);
  const end = closing.exec(rest);
  if (!end) return broken('front-matter-open');
  const fields = rest.slice(0, end.index);
  const bodyLine = 3 + (fields.match(/\n/g)?.length ?? 0);
  return { ...parseYaml(fields, file, 2), body: rest.slice(end.index + end[0].length), bodyLine };
}
