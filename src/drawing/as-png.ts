import sharp from 'sharp';

/**
 * A drawing of few colours as PNG. Sixteen are enough for flat shapes and the edges of letters, and
 * need half the bytes of more; a longer search for them would take twice the time.
 * @param drawing an SVG document without text
 */
export function asPng(drawing: string): Promise<Buffer> {
  return sharp(Buffer.from(drawing)).png({ palette: true, colours: 16, dither: 0, effort: 1 }).toBuffer();
}
