import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { pictureType } from './picture-type.ts';

const square = sharp({ create: { width: 8, height: 8, channels: 3, background: '#7a5a3c' } });

describe('pictureType', () => {
  it.each([
    ['jpeg', 'jpeg'],
    ['png', 'png'],
    ['webp', 'webp'],
    ['tiff', 'tiff'],
    ['gif', 'gif'],
    ['avif', 'heif'],
  ] as const)('knows a %s by its bytes', async (format, type) => {
    expect(pictureType(await square.clone().toFormat(format).toBuffer())).toBe(type);
  });

  it.each([
    ['a photograph of an iPhone', '\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'heif'],
    ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'svg'],
    ['a drawing after a heading', '\ufeff<?xml version="1.0"?>\n<!-- map -->\n<svg/>', 'svg'],
    ['a page', '<!DOCTYPE html><p>svg', undefined],
    ['a film', '\0\0\0\x18ftypmp42', undefined],
    ['a sound', 'RIFF\0\0\0\0WAVE', undefined],
    ['nothing', '', undefined],
  ])('takes %s for what it is', (_, text, type) => {
    expect(pictureType(Buffer.from(text))).toBe(type);
  });
});
