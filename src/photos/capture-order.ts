import { basename } from 'node:path';
import { collation } from '../i18n/collation.ts';
import type { CaptureTime } from './capture-time.ts';

const byName = collation('pl');

/** A photograph with what decides its place. */
export interface Placed {
  /** As a report names it. */
  name: string;
  taken: CaptureTime | undefined;
}

/**
 * The order in which photographs were taken. Those taken at once, and at the end those that do not say when, stand by
 * name, with numbers in it as numbers.
 */
export function captureOrder(a: Placed, b: Placed): number {
  const first = a.taken?.instant ?? Infinity;
  const second = b.taken?.instant ?? Infinity;
  if (first !== second) return first - second;
  return byName(basename(a.name), basename(b.name)) || byName(a.name, b.name);
}
