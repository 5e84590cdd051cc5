import type { DataPath } from './yaml-source.ts';

/**
 * Visits every text within a value that was read from YAML. A group that holds itself, as an alias can make it, is
 * entered once.
 * @param path of the value
 * @param visit told each text and its path
 * @param isPassedOver tells of a field's name whether nothing in it is visited
 */
export function eachText(
  value: unknown,
  path: DataPath,
  visit: (text: string, path: DataPath) => void,
  isPassedOver: (name: string) => boolean = () => false,
): void {
  walk(value, path, []);

  function walk(part: unknown, at: DataPath, within: readonly object[]): void {
    if (typeof part === 'string') visit(part, at);
    if (typeof part !== 'object' || part === null || within.includes(part)) return;
    for (const [key, inner] of Object.entries(part))
      if (!isPassedOver(key)) walk(inner, [...at, Array.isArray(part) ? Number(key) : key], [...within, part]);
  }
}
