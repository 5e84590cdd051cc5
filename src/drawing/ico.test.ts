import sharp from 'sharp';
import { expect, test } from 'vitest';
import { ico } from './ico.ts';

test('an icon file says where its picture is, how large, and holds it whole', async () => {
  const png = await sharp({ create: { width: 32, height: 32, channels: 4, background: '#0b4f6c' } })
    .png()
    .toBuffer();
  const file = Buffer.from(ico(png, 32));
  expect([file.readUInt16LE(0), file.readUInt16LE(2), file.readUInt16LE(4)]).toEqual([0, 1, 1]);
  expect([file.readUInt8(6), file.readUInt8(7)]).toEqual([32, 32]);
  const [length, start] = [file.readUInt32LE(14), file.readUInt32LE(18)];
  expect(start + length).toBe(file.length);
  expect(await sharp(file.subarray(start)).metadata()).toMatchObject({ format: 'png', width: 32, height: 32 });
});
