import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { largestSide } from '../../schemas/picture-limits.ts';
import type { Pixels } from './decode-picture.ts';
import { picturesUnderWay } from './pictures-under-way.ts';

let photographs: Buffer[];

beforeAll(async () => {
  photographs = await Promise.all(
    [60, 120, 180].map((light) =>
      sharp({
        create: {
          width: 900,
          height: 600,
          channels: 3,
          background: '#000',
          noise: { type: 'gaussian', mean: light, sigma: 20 },
        },
      })
        .jpeg()
        .toBuffer(),
    ),
  );
});

const photograph = (index: number) => photographs[index] ?? Buffer.alloc(0);
const keep = (pixels: Pixels) => Promise.resolve(pixels);
const copy = ({ data, ...measures }: Pixels) => Promise.resolve({ data: Buffer.from(data), ...measures });

describe('pictures under way', () => {
  it('are decoded once for all shapes, and each shape is made once for all formats', async () => {
    const { shaped } = picturesUnderWay(2);
    const key = {};
    const whole = await shaped(key, photograph(0), {}, keep);
    expect(await shaped(key, photograph(0), {}, keep)).toBe(whole);
    const small = await shaped(key, photograph(0), { width: 300 }, keep);
    expect([small.width, small.height]).toEqual([300, 200]);
    expect(await shaped(key, photograph(0), { width: 300 }, keep)).toBe(small);
  });

  it('give their memory back when more come than are kept', async () => {
    const { shaped } = picturesUnderWay(2);
    const keys = [{}, {}, {}];
    const first = await shaped(keys[0] ?? {}, photograph(0), {}, keep);
    const second = await shaped(keys[1] ?? {}, photograph(1), { width: 300 }, keep);
    expect(first.data.length).toBe(900 * 600 * 3);
    await shaped(keys[2] ?? {}, photograph(2), {}, keep);
    expect([first.data.length, second.data.length]).toEqual([0, 300 * 200 * 3]);
  });

  it('are never taken from those who use them', async () => {
    const { shaped } = picturesUnderWay(1);
    await shaped({}, photograph(0), {}, async ({ data }) => {
      await shaped({}, photograph(1), {}, keep);
      await shaped({}, photograph(2), {}, keep);
      expect(data.length).toBe(900 * 600 * 3);
    });
  });

  it('are the same pixels when they are asked for again after all', async () => {
    const { shaped } = picturesUnderWay(1);
    const key = {};
    const before = await shaped(key, photograph(0), { width: 250 }, copy);
    await shaped({}, photograph(1), {}, keep);
    const after = await shaped(key, photograph(0), { width: 250 }, copy);
    expect(after.data.equals(before.data)).toBe(true);
  });

  it('are given larger than they are kept, where somebody asks for that', async () => {
    const wide = await sharp({ create: { width: 3000, height: 40, channels: 3, background: '#789' } })
      .png()
      .toBuffer();
    const { shaped } = picturesUnderWay(1);
    const key = {};
    expect((await shaped(key, wide, {}, keep)).width).toBe(largestSide);
    expect((await shaped(key, wide, { width: 2900 }, keep)).width).toBe(2900);
    expect((await shaped(key, wide, { width: 5000 }, keep)).width).toBe(3000);
  });

  it('that cannot be read are refused each time, and hold up no other', async () => {
    const { shaped } = picturesUnderWay(1);
    const key = {};
    const broken = photograph(0).subarray(0, 2000);
    await expect(shaped(key, broken, {}, keep)).rejects.toThrow();
    await expect(shaped(key, broken, { width: 100 }, keep)).rejects.toThrow();
    expect((await shaped({}, photograph(1), {}, keep)).width).toBe(900);
  });
});
