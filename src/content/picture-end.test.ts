import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isCutShort } from './picture-end.ts';

let folder: string;
const formats = ['jpg', 'png', 'webp', 'avif'] as const;
const files: Partial<Record<(typeof formats)[number], Buffer>> = {};

function cutShort(bytes: Buffer, format: string): boolean {
  const path = join(folder, 'picture');
  writeFileSync(path, bytes);
  return isCutShort(path, format);
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kronika-end-'));
  const noise = { type: 'gaussian', mean: 120, sigma: 60 } as const;
  for (const format of formats)
    files[format] = await sharp({ create: { width: 400, height: 300, channels: 3, background: '#777777', noise } })
      .toFormat(format === 'jpg' ? 'jpeg' : format)
      .toBuffer();
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe.each(formats)('a picture as %s', (format) => {
  const whole = () => files[format] ?? Buffer.alloc(0);

  it('is whole with its last byte, and with what a camera writes after it', () => {
    expect(cutShort(whole(), format)).toBe(false);
    expect(cutShort(Buffer.concat([whole(), Buffer.alloc(100_000, 7)]), format)).toBe(false);
  });

  it.each([0.2, 0.5, 0.9])('is cut short after %d of its bytes', (part) => {
    expect(cutShort(whole().subarray(0, Math.round(whole().length * part)), format)).toBe(true);
  });
});

it('the end of a thumbnail is not the end of its photograph', () => {
  const [start, rest] = [files.jpg?.subarray(0, 2) ?? Buffer.alloc(0), files.jpg?.subarray(2) ?? Buffer.alloc(0)];
  const thumbnail = Buffer.from([0xff, 0xe1, 0x00, 0x06, 0xff, 0xd9, 0x00, 0x00]);
  const photograph = Buffer.concat([start, thumbnail, rest]);
  expect(cutShort(photograph, 'jpg')).toBe(false);
  expect(cutShort(photograph.subarray(0, -40), 'jpg')).toBe(true);
});
