import { ownValue } from './own-value.ts';
import type { DataPath } from './yaml-source.ts';

/** What stands at a path in data; undefined where there is nothing. */
export function valueAt(data: unknown, path: DataPath): unknown {
  return path.reduce<unknown>((value, step) => ownValue(value, step), data);
}
