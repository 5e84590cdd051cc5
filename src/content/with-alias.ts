import { isMap, isScalar, isSeq, parseDocument } from 'yaml';

/** Front matter: what stands before its fields, and the fields. */
const frontMatter = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)^---[ \t]*$/m;

/**
 * Adds an old address to an entry and leaves every other sign as it is: comments, order, ends of lines.
 * @param text of the entry's file
 * @param alias a plain address, which YAML reads as it stands
 * @param isMarkdown whether its fields are front matter; otherwise the whole file is fields
 * @returns undefined where it stands there already, or the fields are written in a way that only their writer can change
 */
export function withAlias(text: string, alias: string, isMarkdown: boolean): string | undefined {
  const [, before = '', fields = ''] = isMarkdown ? (frontMatter.exec(text) ?? []) : [text, '', text];
  if (isMarkdown && before === '') return undefined;
  const changed = inFields(fields, alias);
  if (changed === undefined) return undefined;
  return text.slice(0, before.length) + changed + text.slice(before.length + fields.length);
}

function inFields(fields: string, alias: string): string | undefined {
  const document = parseDocument(fields);
  const { contents } = document;
  if (document.errors.length > 0 || !isMap(contents) || contents.flow === true) return undefined;
  const end = /\r\n/.test(fields) ? '\r\n' : '\n';
  const pair = contents.items.find(({ key }) => isScalar(key) && key.value === 'aliases');
  if (!pair) {
    const gap = fields === '' || fields.endsWith('\n') ? '' : end;
    return `${fields}${gap}aliases:${end}  - ${alias}${end}`;
  }
  const { key, value } = pair;
  if (isSeq(value) && value.range) {
    if (value.items.some((item) => isScalar(item) && item.value === alias)) return undefined;
    const [at] = value.range;
    if (value.flow === true) return insert(fields, at + 1, value.items.length > 0 ? `${alias}, ` : alias);
    const indent = fields.slice(fields.lastIndexOf('\n', at - 1) + 1, at);
    return /^ *$/.test(indent) ? insert(fields, at, `- ${alias}${end}${indent}`) : undefined;
  }
  const isEmpty = value === null || (isScalar(value) && value.value === null && value.source === '');
  if (!isEmpty || !isScalar(key) || !key.range) return undefined;
  const line = fields.slice(key.range[0]).search(/\r?\n|$/) + key.range[0];
  return insert(fields, line, `${end}  - ${alias}`);
}

function insert(text: string, at: number, more: string): string {
  return text.slice(0, at) + more + text.slice(at);
}
