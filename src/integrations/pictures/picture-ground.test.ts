import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pictureGround } from './picture-ground.ts';

describe('the colour that stands in a picture’s place', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kronika-ground-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  async function picture(name: string, background: string | { r: number; g: number; b: number; alpha: number }) {
    const path = join(folder, name);
    const channels = typeof background === 'string' ? 3 : 4;
    await writeFile(
      path,
      await sharp({ create: { width: 60, height: 40, channels, background } })
        .png()
        .toBuffer(),
    );
    return path;
  }
  const ground = (path: string, digest: string) => pictureGround(path, digest, join(folder, 'cache'));

  it.each([
    ['black', '#000000', { lightness: 0, hue: null }],
    ['white', '#ffffff', { lightness: 10, hue: null }],
    ['the blue of a sky', '#87b5dd', { lightness: 8, hue: 8 }],
    ['the green of a meadow', '#4a7c3a', { lightness: 5, hue: 5 }],
  ])('of one that is %s is %s, in steps', async (name, colour, expected) => {
    expect(await ground(await picture(`${name}.png`, colour), name)).toEqual(expected);
  });

  it('of a transparent one is none, since it would be seen through it', async () => {
    const clear = await picture('clear.png', { r: 255, g: 0, b: 0, alpha: 0.5 });
    expect(await ground(clear, 'clear')).toBeUndefined();
    expect(await ground(clear, 'clear')).toBeUndefined();
  });

  it('is looked for once for the same bytes', async () => {
    const path = await picture('once.png', '#800000');
    const first = await ground(path, 'once');
    await rm(path);
    expect(await ground(path, 'once')).toEqual(first);
    expect(await readdir(join(folder, 'cache'))).toContain('once.json');
  });
});
