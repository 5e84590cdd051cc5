import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { colours } from './colours.ts';
import { drawIcon, type IconName } from './icons.ts';

const accents = { light: '#0b4f6c', dark: '#8ac7e9' };

/** An owner's drawing: a green field, wider than it is high. */
const own =
  '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100"><rect width="200" height="100" fill="#00ff00"/></svg>';

/** The colour of a pixel as `#rrggbb`, and how much of it there is from 0 to 255. */
async function pixel(icon: Uint8Array, at: 'corner' | 'middle') {
  const { data, info } = await sharp(icon).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  const index = at === 'corner' ? 0 : 4 * (info.width * Math.floor(info.height / 2) + Math.floor(info.width / 2));
  return { colour: `#${data.subarray(index, index + 3).toString('hex')}`, alpha: data[index + 3] };
}

describe('the icons of a site', () => {
  it('are in its accent', async () => {
    const { colour } = await sharp(await drawIcon('icon-512.png', { light: '#7a1f5c', dark: '#e0a0c8' }))
      .extract({ left: 16, top: 400, width: 1, height: 1 })
      .removeAlpha()
      .raw()
      .toBuffer()
      .then((data) => ({ colour: `#${data.toString('hex')}` }));
    expect(colour).toBe('#7a1f5c');
  });

  it.each<[IconName, number]>([
    ['apple-touch-icon.png', 255],
    ['icon-maskable-512.png', 255],
    ['icon-192.png', 0],
  ])('go to the corner where a system cuts them: %s', async (name, alpha) => {
    expect((await pixel(await drawIcon(name, accents), 'corner')).alpha).toBe(alpha);
  });
});

describe("a site's own icon", () => {
  it('is what a tab shows, as it is', async () => {
    expect(new TextDecoder().decode(await drawIcon('favicon.svg', accents, own))).toBe(own);
  });

  it('is on every other icon, whole', async () => {
    const icon = await drawIcon('icon-192.png', accents, own);
    expect(await pixel(icon, 'middle')).toEqual({ colour: '#00ff00', alpha: 255 });
    expect((await pixel(icon, 'corner')).alpha).toBe(0);
    expect(await sharp(icon).metadata()).toMatchObject({ width: 192, height: 192 });
  });

  it.each<[IconName, number]>([
    ['apple-touch-icon.png', 180],
    ['icon-maskable-512.png', 512],
  ])('stands on paper where a system cuts it: %s', async (name, size) => {
    const icon = await drawIcon(name, accents, own);
    expect(await pixel(icon, 'middle')).toEqual({ colour: '#00ff00', alpha: 255 });
    expect(await pixel(icon, 'corner')).toEqual({ colour: colours.paper, alpha: 255 });
    expect(await sharp(icon).metadata()).toMatchObject({ width: size, height: size });
  });
});
