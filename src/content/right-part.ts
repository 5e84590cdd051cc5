import type { z } from 'zod';
import { ownValue } from './own-value.ts';
import { valueAt } from './value-at.ts';
import type { DataPath } from './yaml-source.ts';

/** What a schema accepts of data that it refuses as a whole. */
export interface RightPart<Data> {
  data: Data;
  /** Names of the fields, at the top, that were refused wholly or in part: what they say is not known. */
  lost: ReadonlySet<string>;
  /** Where in what was written a value of `data` comes from: items of lists may have been taken out before it. */
  origin: (path: DataPath) => DataPath;
}

/** Rounds of taking out what is refused; each may bring to light what a rule about several fields refuses. */
const rounds = 20;

/**
 * Takes out of data what a schema refuses, as little as possible, so that the rules see the rest.
 * @param schema of the whole
 * @param data what was written
 * @param standIns values for fields that must be there and are not, or are wrong
 * @returns undefined where so much is wrong that the schema accepts no part of it
 */
export function rightPart<Data>(
  schema: z.ZodType<Data>,
  data: object,
  standIns: Readonly<Record<string, unknown>> = {},
): RightPart<Data> | undefined {
  const lost = new Set<string>();
  // What is taken out leaves a hole, so that lists keep their numbers.
  const holed = structuredClone(data);
  const origin = (path: DataPath) => originIn(holed, path);
  for (let round = 0; round < rounds; round += 1) {
    const result = schema.safeParse(withoutHoles(holed));
    if (result.success) return { data: result.data, lost, origin };
    // All are traced back before the first is taken out.
    const refused = result.error.issues.flatMap(({ path, ...issue }) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => ({ path: origin([...path, key]), isKnown: false }))
        : [{ path: origin(path), isKnown: true }],
    );
    for (const { path, isKnown } of refused) {
      if (isKnown) lost.add(String(path[0]));
      if (!take(holed, path, standIns) && isKnown) return undefined;
    }
  }
  return undefined;
}

/** Takes out a value; where there is none, what it is missing from. */
function take(data: object, path: DataPath, standIns: Readonly<Record<string, unknown>>): boolean {
  const last = path.at(-1);
  if (last === undefined) return false;
  const parent = valueAt(data, path.slice(0, -1));
  if (path.length === 1) {
    const standIn = ownValue(standIns, last);
    const isThere = ownValue(data, last) !== undefined;
    return (isThere || standIn !== undefined) && ownValue(data, last) !== standIn && Reflect.set(data, last, standIn);
  }
  if (isObject(parent) && ownValue(parent, last) !== undefined) return Reflect.set(parent, last, undefined);
  return take(data, path.slice(0, -1), standIns);
}

/** A copy whose lists have no holes and whose groups lack the fields that were taken out. */
function withoutHoles(data: unknown, copies = new Map<object, unknown>()): unknown {
  if (!isObject(data)) return data;
  // A YAML alias can make a value contain itself.
  if (copies.has(data)) return copies.get(data);
  const copy: unknown[] | Record<string, unknown> = Array.isArray(data) ? [] : {};
  copies.set(data, copy);
  for (const [key, value] of Object.entries(data)) {
    if (value === undefined) continue;
    const inner = withoutHoles(value, copies);
    if (Array.isArray(copy)) copy.push(inner);
    else Object.defineProperty(copy, key, { value: inner, enumerable: true, writable: true, configurable: true });
  }
  return copy;
}

function originIn(holed: unknown, path: DataPath): DataPath {
  const found: PropertyKey[] = [];
  let value = holed;
  for (const step of path) {
    const kept = Array.isArray(value) ? value.flatMap((item, index) => (item === undefined ? [] : [index])) : [];
    const written = typeof step === 'number' ? (kept[step] ?? step) : step;
    found.push(written);
    value = valueAt(value, [written]);
  }
  return found;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
