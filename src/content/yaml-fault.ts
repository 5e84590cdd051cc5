import type { YamlCause } from './diagnostics/kinds/yaml.ts';
import { itemLines, yamlLines } from './new-entry/yaml-lines.ts';

/** What keeps a line of YAML from being read, and the line that can be. */
export interface YamlFault {
  cause: YamlCause;
  /** The line as it should be; undefined where nobody can know. */
  line?: string;
  /** How many lines below the one that the parser names it stands. */
  below?: number;
}

/** What the parser says of a fault. */
export interface ParserError {
  code: string;
  message: string;
  /** Where in the text, from and to. */
  pos: readonly [number, number];
}

/** A line with a field: what stands before its name, the name, and its value. */
const field = /^(?<before>[ ]*(?:- +)?)(?<name>[\w-]+):[ ]+(?<value>\S.*?)[ ]*$/u;
const openQuotes = '„“”‚‘’«»';

/**
 * Finds out from a line why the parser stumbled over it: editors are told of what they wrote, not of what the
 * parser was looking for.
 * @param text the whole YAML
 */
export function yamlFault(error: ParserError, text: string): YamlFault {
  const [start] = error.pos;
  const lines = text.split(/\r?\n/);
  const index = text.slice(0, start).split('\n').length - 1;
  const line = lines[index] ?? '';
  const cause = causeOf(error, text.slice(0, start));
  if (['field-twice', 'escape', 'open-quote'].includes(cause)) return { cause };
  const unspaced = withSpace(line);
  if (unspaced) return unspaced;
  if (['MISSING_CHAR', 'MULTILINE_IMPLICIT_KEY'].includes(error.code) && /^[^\s:#-][^:]*$/.test(line))
    return { cause: 'bare-line', ...named(line, lines[index - 1]) };
  const { before = '', name, value = '' } = field.exec(line)?.groups ?? {};
  const quoted = (bare: string) =>
    name === undefined ? {} : { line: before.trimStart() + yamlLines(name, bare).join('\n') };
  switch (cause) {
    case 'colon':
      if (!/:(?:[ ]|$)/.test(value)) return { cause: 'indent', below: 1, ...aligned(lines[index + 1] ?? '', line) };
      return openQuotes.includes(value.charAt(0))
        ? { cause: 'printed-quotes', ...quoted(withoutQuotes(value)) }
        : { cause, ...quoted(value) };
    case 'sign':
    case 'after-bracket':
      return { cause, ...quoted(value) };
    case 'after-quote':
      return { cause, ...quoted(withinQuotes(value)) };
    case 'indent':
      return { cause, ...aligned(line, lines[index - 1]) };
    default:
      return { cause };
  }
}

/**
 * A line that lacks the space behind its colon or hyphen, as it should be.
 * @returns undefined where none is missing
 */
export function withSpace(line: string): YamlFault | undefined {
  const hyphen = /^([ ]*)-(?=\p{L}[\w-]*:[ ])/u.exec(line);
  if (hyphen) return { cause: 'hyphen-space', line: line.trimStart().replace(/^-/, '- ') };
  if (!/^[ ]*(?:- +)?[a-z][\w-]*:(?![\s/]|$)/i.test(line)) return undefined;
  return { cause: 'colon-space', line: line.trimStart().replace(/^((?:- +)?[\w-]+:)/, '$1 ') };
}

/** A value without the quotation marks around it, where others stand within: `"A meeting about "water""`. */
function withinQuotes(value: string): string {
  return /^(?<sign>["'])(?<inner>[^"']*\s\k<sign>[^\s"'].*)\k<sign>$/.exec(value)?.groups?.['inner'] ?? value;
}

/** A value without the printed quotation marks around it. */
function withoutQuotes(value: string): string {
  const inner = value.slice(1);
  return openQuotes.includes(inner.at(-1) ?? '.') ? inner.slice(0, -1) : inner;
}

/** A line without the name of a field, as what it was to be: the items of the list above it, or the rest of its value. */
function named(line: string, above = ''): { line?: string } {
  if (/^[\w-]+:[ ]*$/.test(above)) {
    const items = line.split(/[;\t]/).map((item) => item.trim());
    return items.every((item) => item !== '') ? { line: items.flatMap((item) => itemLines(item)).join('\n') } : {};
  }
  return field.test(above) ? { line: `  ${line}` } : {};
}

/** A line as far to the right as the one above it. */
function aligned(line: string, above: string | undefined): { line?: string } {
  if (above === undefined || /^[ ]*(?:#.*)?$/.test(above) || /:[ ]*$/.test(above)) return {};
  const isItem = /^[ ]*-[ ]/.test(line);
  const column = (isItem ? /^[ ]*(?=-)/ : /^[ ]*(?:- +)?/).exec(above)?.[0].length;
  return column === undefined ? {} : { line: ' '.repeat(column) + line.trimStart() };
}

function causeOf({ code, message }: ParserError, before: string): YamlCause {
  if (code === 'DUPLICATE_KEY') return 'field-twice';
  if (code === 'BAD_DQ_ESCAPE') return 'escape';
  if (/missing closing/i.test(message)) return 'open-quote';
  // A list that goes on further to the left.
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && message.includes('sequence')) return 'indent';
  if (code === 'BAD_INDENT' || /same column|indent|without - indicator/i.test(message)) return 'indent';
  if (/nested mappings|implicit (?:map )?keys?/i.test(message)) return 'colon';
  if (code === 'BAD_ALIAS' || code === 'BAD_SCALAR_START' || /reserved|unresolved (?:alias|tag)/i.test(message))
    return 'sign';
  if (/unexpected (?:scalar|double|single|flow)|text after|end of (?:flow|node)/i.test(message))
    return /[\]}]\s*$/.test(before) ? 'after-bracket' : 'after-quote';
  return 'other';
}
