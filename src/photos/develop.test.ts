import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { pngOf } from '../testing/png-of.ts';
import { asJpeg, upright } from './develop.ts';
import { limits } from './limits.ts';

const noise = (width: number, height: number) =>
  sharp({
    create: { width, height, channels: 3, background: '#888', noise: { type: 'gaussian', mean: 128, sigma: 40 } },
  })
    .png()
    .toBuffer();

const plain = (width: number, height: number, background: string) =>
  sharp({ create: { width, height, channels: 3, background } });

/** Markers of a JPEG's segments before its pixels (ITU-T T.81, B.1.1). */
function segments(jpeg: Buffer): string[] {
  const found: string[] = [];
  for (let at = 2; jpeg[at] === 0xff && jpeg[at + 1] !== 0xda; at += 2 + jpeg.readUInt16BE(at + 2))
    found.push(jpeg.subarray(at, at + 2).toString('hex'));
  return found;
}

async function developed(bytes: Buffer): Promise<Buffer> {
  return asJpeg(await upright(bytes));
}

/** The middle of a picture, as sRGB. */
async function colour(bytes: Buffer): Promise<number[]> {
  return [...(await sharp(bytes).resize(1, 1).removeAlpha().raw().toBuffer())];
}

describe('a developed photograph', () => {
  it('carries no Exif, no place, no XMP, no IPTC, no profile and no comment', async () => {
    const photo = await plain(40, 30, '#7a5a3c')
      .withExif({ IFD0: { Make: 'Kamera' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 24/1 0/1' } })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"/>')
      .withIccProfile('p3')
      .jpeg()
      .toBuffer();
    expect(segments(photo).filter((marker) => /^ff(?:e[1-f]|fe)$/.test(marker))).not.toEqual([]);
    expect(segments(await developed(photo)).filter((marker) => /^ff(?:e[1-f]|fe)$/.test(marker))).toEqual([]);
  });

  it('keeps its shape within the limit and is never enlarged', async () => {
    const wide = await sharp(await developed(await plain(5120, 1000, '#123').png().toBuffer())).metadata();
    const tall = await sharp(await developed(await plain(30, 5120, '#123').png().toBuffer())).metadata();
    const small = await sharp(await developed(await plain(30, 20, '#123').png().toBuffer())).metadata();
    expect([wide, tall, small].map(({ width, height }) => [width, height])).toEqual([
      [limits.side, 500],
      [15, limits.side],
      [30, 20],
    ]);
  });

  it('stands upright', async () => {
    const halves = await plain(60, 40, 'red')
      .composite([{ input: await plain(60, 20, 'blue').png().toBuffer(), top: 0, left: 0 }])
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const { data, info } = await sharp(await developed(halves))
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([40, 60]);
    // What lay above, to the camera, is on the right.
    const [left, right] = [data.subarray(0, 3), data.subarray((info.width - 1) * 3, info.width * 3)];
    expect([left[0], right[2]].every((part) => part !== undefined && part > 200)).toBe(true);
  });

  it('has the colours that its profile meant, in sRGB', async () => {
    const pixel = { r: 200, g: 90, b: 60 };
    const source = await plain(20, 20, `rgb(${pixel.r}, ${pixel.g}, ${pixel.b})`).withIccProfile('p3').png().toBuffer();
    const [red = 0, green = 0, blue = 0] = await colour(await developed(source));
    expect(Math.max(Math.abs(red - pixel.r), Math.abs(green - pixel.g), Math.abs(blue - pixel.b))).toBeLessThan(4);
  });

  it('is an 8-bit RGB JPEG on white, whatever it was', async () => {
    const sources = await Promise.all([
      plain(20, 20, '#7a5a3c').toColourspace('cmyk').jpeg().toBuffer(),
      plain(20, 20, '#7a5a3c').toColourspace('rgb16').png().toBuffer(),
      plain(20, 20, '#7a5a3c').greyscale().toColourspace('b-w').png().toBuffer(),
      plain(20, 20, '#7a5a3c').toColourspace('rgb16').tiff().toBuffer(),
      sharp({ create: { width: 20, height: 20, channels: 4, background: '#0000' } })
        .webp()
        .toBuffer(),
    ]);
    const results = await Promise.all(sources.map((source) => developed(source)));
    const facts = await Promise.all(results.map((result) => sharp(result).metadata()));
    expect(facts.map(({ format, space, depth, channels }) => [format, space, depth, channels])).toEqual(
      sources.map(() => ['jpeg', 'srgb', 'uchar', 3]),
    );
    expect(await colour(results.at(-1) ?? Buffer.alloc(0))).toEqual([255, 255, 255]);
  });
});

describe('the digest of pixels', () => {
  it('is the same for the same picture, lying with a note or upright, in another format', async () => {
    const source = await noise(300, 200);
    const lying = await sharp(source)
      .rotate(270)
      .withMetadata({ orientation: 6 })
      .tiff({ compression: 'lzw' })
      .toBuffer();
    expect((await upright(lying)).pixels).toBe((await upright(source)).pixels);
  });

  it('is another for another picture, or the same pixels in another shape', async () => {
    const pictures = [
      await noise(30, 20),
      await plain(30, 20, '#888').png().toBuffer(),
      await plain(20, 30, '#888').png().toBuffer(),
    ];
    const digests = await Promise.all(pictures.map(async (picture) => (await upright(picture)).pixels));
    expect(new Set(digests).size).toBe(3);
  });
});

describe('a picture that cannot be developed', () => {
  it('is one that ends too soon', async () => {
    const jpeg = await sharp(await noise(300, 200))
      .jpeg()
      .toBuffer();
    await expect(upright(jpeg.subarray(0, jpeg.length * 0.9))).rejects.toThrow();
  });

  it('is one with more pixels than the limit', async () => {
    const bomb = pngOf(30_000, 30_000);
    await expect(upright(bomb)).rejects.toThrow(/pixel limit/);
  });
});
