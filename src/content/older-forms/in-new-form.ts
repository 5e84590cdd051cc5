import { ownValue } from '../own-value.ts';
import type { DataPath } from '../yaml-source.ts';
import type { Rename } from './renames.ts';

/** An older name that was found. */
export interface OlderName {
  /** Where it stands in what was written. */
  path: DataPath;
  /** Whether the key is meant, or its value. */
  part: 'key' | 'value';
  from: string;
  to: string;
  since: string;
  /** Whether the new name is there too, so that nobody knows which of the two is meant. */
  isTwice: boolean;
}

/** Data in today's form. */
export interface NewForm {
  data: Record<string, unknown>;
  found: OlderName[];
  /** Where in what was written a value of `data` stands. */
  origin: (path: DataPath) => DataPath;
}

/**
 * Gives what was renamed its new name. Where the new name is there already, both stay as they are.
 * @param data as it was written; left as it is
 * @param renames of this kind of data
 */
export function inNewForm(data: Record<string, unknown>, renames: readonly Rename[]): NewForm {
  if (renames.length === 0) return { data, found: [], origin: (path) => path };
  const copy = structuredClone(data);
  const found: OlderName[] = [];
  const older = new Map<string, string>();
  for (const { within = [], field, value, to, since } of renames) {
    for (const { group, path } of groupsAt(copy, within, [])) {
      if (!Object.hasOwn(group, field)) continue;
      if (value !== undefined) {
        if (ownValue(group, field) !== value) continue;
        Object.assign(group, { [field]: to });
        found.push({ path: [...path, field], part: 'value', from: value, to, since, isTwice: false });
        continue;
      }
      const isTwice = Object.hasOwn(group, to);
      found.push({ path: [...path, field], part: 'key', from: field, to, since, isTwice });
      if (isTwice) continue;
      renameKey(group, field, to);
      older.set(keyOf([...path, to]), field);
    }
  }
  const origin = (path: DataPath) => path.map((step, depth) => older.get(keyOf(path.slice(0, depth + 1))) ?? step);
  return { data: copy, found: found.map((name) => ({ ...name, path: origin(name.path) })), origin };
}

/** The groups that a path with `*` leads to. */
function groupsAt(
  value: unknown,
  within: readonly string[],
  path: DataPath,
): { group: Record<string, unknown>; path: DataPath }[] {
  const [step, ...rest] = within;
  if (step === '*')
    return Array.isArray(value) ? value.flatMap((item, index) => groupsAt(item, rest, [...path, index])) : [];
  if (!isGroup(value)) return [];
  return step === undefined ? [{ group: value, path }] : groupsAt(ownValue(value, step), rest, [...path, step]);
}

/** Renames a key in its place, so that the order of the others stays. */
function renameKey(group: Record<string, unknown>, from: string, to: string): void {
  const entries = Object.entries(group);
  for (const [key] of entries) Reflect.deleteProperty(group, key);
  for (const [key, value] of entries)
    Object.defineProperty(group, key === from ? to : key, {
      value,
      enumerable: true,
      writable: true,
      configurable: true,
    });
}

function keyOf(path: DataPath): string {
  return JSON.stringify(path);
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
