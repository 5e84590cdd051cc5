import sharp from 'sharp';
import { expect, it } from 'vitest';
import { indexedPng } from './indexed-png.ts';

it('holds each pixel in the colour that its number names', async () => {
  const colours = [
    [250, 249, 245],
    [11, 79, 108],
    [178, 34, 34],
  ] as const;
  const pixels = Uint8Array.from([0, 1, 2, 0, 2, 2, 1, 1]);
  const { data, info } = await sharp(await indexedPng(pixels, { width: 4, height: 2 }, colours))
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect(info).toMatchObject({ width: 4, height: 2, channels: 3 });
  expect([...data]).toEqual([...pixels].flatMap((number) => colours[number] ?? []));
});
