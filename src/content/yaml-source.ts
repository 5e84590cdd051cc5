import { type Document, isCollection, isMap, isPair, isScalar, LineCounter, parseDocument } from 'yaml';
import { diagnostic, type Diagnostic, type Place } from './diagnostics/diagnostic.ts';

/** A path into parsed data, as zod reports it. */
export type DataPath = readonly PropertyKey[];

/** YAML that was parsed once, and remembers where everything stood. */
export interface YamlSource {
  /** The plain data; undefined when the text is empty or does not parse. */
  data: unknown;
  /** Problems of the syntax. */
  diagnostics: Diagnostic[];
  /**
   * Where a value stands; for a missing one, where its parent stands.
   * @param path into the data
   * @param part whether the key or the value is meant
   */
  place: (path: DataPath, part?: 'key' | 'value') => Place;
}

/**
 * Parses YAML 1.2 (core schema: only `true` and `false` are booleans, dates stay text).
 * @param text the YAML
 * @param file its path for places
 * @param firstLine the line of the file on which the text begins, from 1
 */
export function parseYaml(text: string, file: string, firstLine = 1): YamlSource {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false });
  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line: Math.max(line, 1) + firstLine - 1, column: Math.max(col, 1) };
  };
  const diagnostics = document.errors.map((error) =>
    diagnostic('yaml-syntax', placeAt(error.pos[0]), { reason: error.message }),
  );
  return {
    data: diagnostics.length === 0 ? (document.toJS() ?? undefined) : undefined,
    diagnostics,
    place: (path, part = 'value') => placeAt(offsetOf(document, path, part)),
  };
}

function offsetOf(document: Document, path: DataPath, part: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let offset = isCollection(node) || isScalar(node) ? (node.range?.[0] ?? 0) : 0;
  path.forEach((step, depth) => {
    if (!isCollection(node)) return;
    const isLast = depth === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
      );
      if (!pair) {
        node = undefined;
        return;
      }
      const spot = isLast && part === 'key' ? pair.key : (pair.value ?? pair.key);
      node = pair.value;
      if (isCollection(spot) || isScalar(spot)) offset = spot.range?.[0] ?? offset;
      return;
    }
    node = node.items[Number(step)];
    if (isCollection(node) || isScalar(node)) offset = node.range?.[0] ?? offset;
  });
  return offset;
}
