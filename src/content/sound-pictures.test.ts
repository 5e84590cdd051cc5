import { mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { soundPictures } from './sound-pictures.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kronika-sound-'));
});
afterEach(() => rm(folder, { recursive: true }));

const photograph = sharp({
  create: {
    width: 240,
    height: 180,
    channels: 3,
    background: '#777',
    noise: { type: 'gaussian', mean: 120, sigma: 60 },
  },
});

/** Some bytes in the middle are others. */
function damaged(bytes: Buffer): Buffer {
  const start = bytes.length >> 2;
  return Buffer.from(bytes.map((byte, index) => (index >= start && index < start + 600 ? (index * 37) & 255 : byte)));
}

describe('a picture', () => {
  it.each(['jpeg', 'png', 'gif', 'avif', 'tiff', 'webp'] as const)(
    'as %s is sound when it is whole',
    async (format) => {
      const path = join(folder, 'picture');
      const whole = await photograph.clone().toFormat(format, { effort: 2 }).toBuffer();
      await writeFile(path, whole);
      expect(await soundPictures().isSound(path)).toBe(true);
      await writeFile(path, whole.subarray(0, Math.round(whole.length * 0.6)));
      expect(await soundPictures().isSound(path)).toBe(false);
      // A decoder of WebP makes something of any bytes.
      if (format === 'webp') return;
      await writeFile(path, damaged(whole));
      expect(await soundPictures().isSound(path)).toBe(false);
    },
  );

  it('is sound with a few bytes between its parts, as cameras leave them', async () => {
    const path = join(folder, 'picture.jpg');
    const whole = await photograph.clone().jpeg().toBuffer();
    const end = whole.length - 2;
    await writeFile(path, Buffer.concat([whole.subarray(0, end), Buffer.from([0, 0, 0]), whole.subarray(end)]));
    expect(await soundPictures().isSound(path)).toBe(true);
  });

  it('that was decoded is known in the next run, and damage to the list only makes it decode again', async () => {
    const [path, list] = [join(folder, 'picture.jpg'), join(folder, 'kept', 'list.txt')];
    await writeFile(path, await photograph.clone().jpeg().toBuffer());
    expect(await soundPictures(list).isSound(path)).toBe(true);
    const marks = await readFile(list, 'utf8');
    await utimes(path, 1, 1);
    expect(await soundPictures(list).isSound(path)).toBe(true);
    // Other times, the same bytes: one mark more.
    expect(await readFile(list, 'utf8')).toMatch(new RegExp(`^${marks}[0-9a-f]{64}\n$`));
    await writeFile(list, marks.slice(0, 40));
    expect(await soundPictures(list).isSound(path)).toBe(true);
  });

  it('is looked at itself where its bytes are at hand', async () => {
    const [path, list] = [join(folder, 'picture.jpg'), join(folder, 'list.txt')];
    const whole = await photograph.clone().jpeg().toBuffer();
    await writeFile(path, whole);
    const { isSound } = soundPictures(list);
    expect(await isSound(path)).toBe(true);
    expect(await isSound(path, damaged(whole))).toBe(false);
  });
});
