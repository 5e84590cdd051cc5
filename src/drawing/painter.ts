import sharp from 'sharp';
import type { Typesetter, TypeStyle } from '../typeface/typesetter.ts';
import { cardPalette } from './card-palette.ts';
import type { Drawing, Shapes, Words } from './drawing.ts';
import { indexedPng } from './indexed-png.ts';

/** A letter as grey values; 255 is all ink. */
interface LetterStamp {
  width: number;
  height: number;
  /** Its upper left corner from its origin on the base line. */
  left: number;
  top: number;
  coverage: Uint8Array;
}

/** Room around a letter in sizes of its type: marks above capitals, tails, and what hangs over to a side. */
const room = { above: 1.25, below: 0.5, left: 0.35, right: 1.6 };

/** How many letters are rasterised at once: a picture of them stays within what the rasteriser draws. */
const atOnce = 40;

/**
 * Paints drawings of a size as PNG of sixteen colours. A drawing is shapes and words that come again in others, so
 * each shape and each letter is rasterised once and put in its place from then on; rasterising whole drawings, and
 * looking for the colours of each, took five times as long.
 * @param size of all drawings in px
 * @param type sets the words
 */
export function painter(
  size: { width: number; height: number },
  type: Typesetter,
): (drawing: Drawing) => Promise<Uint8Array<ArrayBuffer>> {
  const letters = new Map<string, LetterStamp>();
  const shapes = new Map<string, Promise<Uint8Array>>();
  const palettes = new Map<string, ReturnType<typeof cardPalette>>();

  const stampsOf = async ({ text, style }: Words) => {
    const placed = type.letters(text, style);
    const missing = [...new Set(placed.map(({ id }) => id))].filter((id) => !letters.has(keyOf(id, style)));
    for (let from = 0; from < missing.length; from += atOnce) {
      const some = missing.slice(from, from + atOnce);
      for (const [index, stamp] of (await rasterised(some, style, type)).entries())
        letters.set(keyOf(some[index] ?? 0, style), stamp);
    }
    return placed.flatMap(({ id, ...place }) => {
      const stamp = letters.get(keyOf(id, style));
      return stamp ? [{ ...place, stamp }] : [];
    });
  };

  return async ({ accent, shapes: boxes, words }) => {
    const palette = palettes.get(accent) ?? cardPalette(accent);
    palettes.set(accent, palette);
    // The paper has number 0.
    const canvas = new Uint8Array(size.width * size.height);
    for (const box of boxes) {
      const key = `${accent} ${box.width} ${box.height} ${box.svg}`;
      const pixels = shapes.get(key) ?? shapePixels(box, palette);
      shapes.set(key, pixels);
      putShape(canvas, size.width, box, await pixels);
    }
    for (const line of words) {
      const tones = palette.tones[line.colour];
      for (const { stamp, x, rise } of await stampsOf(line))
        putLetter(canvas, size, stamp, { x: Math.round(line.x + x), y: Math.round(line.y - rise) }, tones);
    }
    return indexedPng(canvas, size, palette.colours);
  };
}

function keyOf(id: number, { weight, size }: TypeStyle): string {
  return `${weight} ${size} ${id}`;
}

/** Letters of one style, drawn side by side in one picture and cut apart. */
async function rasterised(ids: readonly number[], style: TypeStyle, type: Typesetter): Promise<LetterStamp[]> {
  const [above, below, before, after] = [room.above, room.below, room.left, room.right].map((part) =>
    Math.ceil(part * style.size),
  ) as [number, number, number, number];
  const cell = { width: before + after, height: above + below };
  const width = cell.width * ids.length;
  const outlines = ids.map((id, index) => type.outline(id, style, { x: index * cell.width + before, y: above }));
  const pixels = await greyPixels(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${cell.height}"><rect width="${width}" height="${cell.height}"/><g fill="#fff">${outlines.join('')}</g></svg>`,
  );
  return ids.map((_, index) => cutOut(pixels, width, { x: index * cell.width, ...cell }, { before, above }));
}

async function greyPixels(svg: string): Promise<Uint8Array> {
  return sharp(Buffer.from(svg)).extractChannel(0).raw().toBuffer();
}

/** The part of a cell that has ink. */
function cutOut(
  pixels: Uint8Array,
  stride: number,
  cell: { x: number; width: number; height: number },
  origin: { before: number; above: number },
): LetterStamp {
  let [left, right, top, bottom] = [cell.width, 0, cell.height, 0];
  for (let y = 0; y < cell.height; y += 1)
    for (let x = 0; x < cell.width; x += 1) {
      if (!pixels[y * stride + cell.x + x]) continue;
      [left, right, top, bottom] = [
        Math.min(left, x),
        Math.max(right, x + 1),
        Math.min(top, y),
        Math.max(bottom, y + 1),
      ];
    }
  const [width, height] = [Math.max(0, right - left), Math.max(0, bottom - top)];
  const coverage = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1) {
    const from = (top + y) * stride + cell.x + left;
    coverage.set(pixels.subarray(from, from + width), y * width);
  }
  return { width, height, left: left - origin.before, top: top - origin.above, coverage };
}

/** Shapes on paper, each pixel as the number of its colour. */
async function shapePixels(
  { svg, width, height }: Shapes,
  { paper, nearest }: ReturnType<typeof cardPalette>,
): Promise<Uint8Array> {
  const pixels = await sharp(
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${svg}</svg>`),
  )
    .flatten({ background: paper })
    .raw()
    .toBuffer();
  return Uint8Array.from({ length: width * height }, (_, index) =>
    nearest(pixels[index * 3] ?? 0, pixels[index * 3 + 1] ?? 0, pixels[index * 3 + 2] ?? 0),
  );
}

function putShape(canvas: Uint8Array, stride: number, { x, y, width, height }: Shapes, pixels: Uint8Array): void {
  for (let row = 0; row < height; row += 1)
    canvas.set(pixels.subarray(row * width, (row + 1) * width), (y + row) * stride + x);
}

/** Letters may touch, so the darker of two tones stays: tones of a colour have rising numbers, above those of shapes. */
function putLetter(
  canvas: Uint8Array,
  size: { width: number; height: number },
  { width, height, left, top, coverage }: LetterStamp,
  at: { x: number; y: number },
  tones: Uint8Array,
): void {
  for (let row = 0; row < height; row += 1) {
    const y = at.y + top + row;
    if (y < 0 || y >= size.height) continue;
    for (let column = 0; column < width; column += 1) {
      const x = at.x + left + column;
      const tone = tones[coverage[row * width + column] ?? 0] ?? 0;
      const place = y * size.width + x;
      if (x >= 0 && x < size.width && tone > (canvas[place] ?? 0)) canvas[place] = tone;
    }
  }
}
