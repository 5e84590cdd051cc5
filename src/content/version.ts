import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { packageRoot } from '../package-root.ts';

const manifest = z.object({ version: z.string() });

/** Version of the package that runs, as its package.json has it. */
export function installedVersion(): string {
  return manifest.parse(JSON.parse(readFileSync(join(packageRoot, 'package.json'), 'utf8'))).version;
}

/** The form of a version: major, minor, patch, and a pre-release (Semantic Versioning 2.0.0, 2 and 9). */
export const versionPattern = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/;

/**
 * Whether a version comes after another (Semantic Versioning 2.0.0, 11).
 * @param a a version
 * @param b another
 */
export function isNewer(a: string, b: string): boolean {
  const [left, right] = [parts(a), parts(b)];
  for (const [index, number] of left.numbers.entries()) {
    const other = right.numbers[index] ?? 0;
    if (number !== other) return number > other;
  }
  if (left.release === '' || right.release === '') return left.release === '' && right.release !== '';
  return compareReleases(left.release.split('.'), right.release.split('.')) > 0;
}

function parts(text: string): { numbers: number[]; release: string } {
  const [numbers = '', ...release] = text.split('-');
  return { numbers: numbers.split('.').map(Number), release: release.join('-') };
}

/** Pre-releases part by part: numbers by size and before words, words by their letters, what is longer last. */
function compareReleases(a: readonly string[], b: readonly string[]): number {
  const isNumber = (text: string) => /^\d+$/.test(text);
  for (const [index, part] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    if (part === other) continue;
    if (isNumber(part) && isNumber(other)) return Number(part) - Number(other);
    if (isNumber(part) !== isNumber(other)) return isNumber(part) ? -1 : 1;
    return part < other ? -1 : 1;
  }
  return a.length - b.length;
}
