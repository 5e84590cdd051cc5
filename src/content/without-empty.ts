/**
 * Fields without those that say nothing: `cover:` with nothing behind it, `""`, and groups of such fields. Forms of
 * other programs write every field they know; an empty one is as if it were not there. Items of lists stay, so that
 * lists keep their numbers, and so do empty lists.
 * @param fields as YAML gives them
 */
export function withoutEmpty(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return group(fields, new Map());
}

function group(fields: object, copies: Map<object, unknown>): Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  // A YAML alias can make a value contain itself.
  copies.set(fields, copy);
  for (const [key, value] of Object.entries(fields)) {
    const kept = part(value, copies);
    if (kept !== undefined)
      Object.defineProperty(copy, key, { value: kept, enumerable: true, writable: true, configurable: true });
  }
  return copy;
}

function part(value: unknown, copies: Map<object, unknown>): unknown {
  if (value === null || value === undefined) return undefined;
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (typeof value !== 'object') return value;
  const known = copies.get(value);
  if (known !== undefined) return known;
  if (Array.isArray(value)) {
    const list: unknown[] = [];
    copies.set(value, list);
    for (const item of value) list.push(isGroup(item) ? (copies.get(item) ?? group(item, copies)) : item);
    return list;
  }
  const inner = group(value, copies);
  return Object.keys(inner).length > 0 || Object.keys(value).length === 0 ? inner : undefined;
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
