import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { provesItself } from './png-proof.ts';

const picture = sharp({
  create: {
    width: 61,
    height: 40,
    channels: 3,
    background: '#777',
    noise: { type: 'gaussian', mean: 120, sigma: 60 },
  },
});

const forms = {
  'in colours': picture.clone().png(),
  'with transparency': picture.clone().ensureAlpha(0.5).png(),
  'in grey': picture.clone().greyscale().png(),
  'of a palette': picture.clone().png({ palette: true, colours: 16 }),
  'with sixteen bits': picture.clone().toColourspace('rgb16').png(),
};

it.each(Object.entries(forms))(
  'a PNG %s proves that it is whole, and no byte of it can be another',
  async (_, form) => {
    const whole = await form.toBuffer();
    expect(await provesItself(whole)).toBe(true);
    for (let at = 0; at < whole.length; at += 1 + (whole.length >> 6)) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 0x10;
      expect(await provesItself(changed), `byte ${at}`).toBe(false);
      expect(await provesItself(whole.subarray(0, at)), `the first ${at} bytes`).toBe(false);
    }
    expect(await provesItself(Buffer.concat([whole, Buffer.from('more')]))).toBe(false);
  },
);

it('one that is interlaced has to be decoded', async () => {
  expect(await provesItself(await picture.clone().png({ progressive: true }).toBuffer())).toBe(false);
});

it('right checksums prove nothing where lines are missing', async () => {
  const taller = Buffer.from(await picture.clone().png().toBuffer());
  taller.writeUInt32BE(41, 20);
  taller.writeUInt32BE(crc32(taller.subarray(12, 29)), 29);
  expect(await provesItself(taller)).toBe(false);
});
