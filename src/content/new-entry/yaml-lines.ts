import { Document, isCollection, stringify } from 'yaml';

/**
 * A field as lines of YAML, quoted where it must be.
 * @param name of the field
 * @param value plain data
 */
export function yamlLines(name: string, value: unknown): string[] {
  return stringify({ [name]: value }, { lineWidth: 0, singleQuote: true })
    .trimEnd()
    .split('\n');
}

/**
 * An item of a list as lines of YAML, with its hyphen.
 * @param value plain data
 */
export function itemLines(value: unknown): string[] {
  return stringify([value], { lineWidth: 0, singleQuote: true }).trimEnd().split('\n');
}

/** A value on one line of YAML. */
export function yamlLine(value: unknown): string {
  const document = new Document(value, {});
  if (isCollection(document.contents)) document.contents.flow = true;
  return document.toString({ flowCollectionPadding: false, singleQuote: true, lineWidth: 0 }).trim();
}

/** Lines of YAML as comments; taking `# ` away from each gives them back. */
export function asComments(lines: readonly string[]): string[] {
  return lines.map((line) => (line === '' ? '#' : `# ${line}`));
}
