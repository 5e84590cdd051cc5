import { ownValue } from './own-value.ts';
import type { DataPath } from './yaml-source.ts';

/** Sets a value deep within plain data; a path that leads nowhere sets nothing. */
export function setAt(data: object, path: DataPath, value: string): void {
  const [step, ...rest] = path;
  if (step === undefined) return;
  const next: unknown = ownValue(data, step);
  if (rest.length === 0) Reflect.set(data, step, value);
  else if (typeof next === 'object' && next !== null) setAt(next, rest, value);
}
