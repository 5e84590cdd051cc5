import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { sameBytes } from './same-bytes.ts';

const folder = mkdtempSync(join(tmpdir(), 'kronika-same-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Writes two files and compares them as far as the first is long. */
function compared(one: Buffer, other: Buffer): boolean {
  const [a, b] = [join(folder, 'a'), join(folder, 'b')];
  writeFileSync(a, one);
  writeFileSync(b, other);
  return sameBytes(a, b, one.length);
}

/** As many bytes, of which the last may be another. */
const bytes = (length: number, last = 1) => Buffer.alloc(length, 1).fill(last, Math.max(0, length - 1));

it.each([0, 1, 65_535, 65_536, 65_537, 200_000])('files of %d bytes are the same by every one of them', (length) => {
  expect(compared(bytes(length), bytes(length))).toBe(true);
  if (length > 0) expect(compared(bytes(length), bytes(length, 2))).toBe(false);
});

it('a file that was cut since it was measured is another', () => {
  expect(compared(bytes(70_000), bytes(69_999))).toBe(false);
});
