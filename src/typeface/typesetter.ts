import { readFile } from 'node:fs/promises';
import { Blob, Buffer as TextBuffer, Face, Font, shape } from 'harfbuzzjs';
import { fontFile, type Weight } from './font-file.ts';

/** How a line is set. */
export interface TypeStyle {
  weight: Weight;
  /** Size of the type in px. */
  size: number;
}

/** A letter that stands in a line. */
export interface PlacedLetter {
  /** Tells it from all others of its weight. */
  id: number;
  /** Its origin on the base line in px, from the left end of the line. */
  x: number;
  /** How far above the base line it is raised, in px. */
  rise: number;
}

/** Sets lines in the typeface, for pictures that must look alike wherever they are drawn. */
export interface Typesetter {
  /** Width of a line in px. */
  width: (text: string, style: TypeStyle) => number;
  /** The letters of a line. */
  letters: (text: string, style: TypeStyle) => PlacedLetter[];
  /**
   * The outline of a letter as SVG.
   * @param at its origin on the base line, in px
   */
  outline: (id: number, style: TypeStyle, at: { x: number; y: number }) => string;
}

/** A letter of a shaped line; lengths are in units of the font. */
interface Glyph {
  id: number;
  advance: number;
  x: number;
  y: number;
}

/**
 * Loads the typeface.
 * @param packageRoot folder of the package, from which the typeface is found
 */
export async function typesetter(packageRoot: string): Promise<Typesetter> {
  const fonts = { 500: await loadFont(500, packageRoot), 600: await loadFont(600, packageRoot) };
  return {
    width: (text, { weight, size }) => {
      const { shaped, unitsPerEm } = fonts[weight];
      return (shaped(text).reduce((sum, { advance }) => sum + advance, 0) * size) / unitsPerEm;
    },
    letters: (text, { weight, size }) => {
      const { shaped, unitsPerEm } = fonts[weight];
      const scale = size / unitsPerEm;
      let at = 0;
      return shaped(text).map(({ id, advance, x, y }) => {
        const left = at + x;
        at += advance;
        return { id, x: left * scale, rise: y * scale };
      });
    },
    outline: (id, { weight, size }, { x, y }) => {
      const { outline, unitsPerEm } = fonts[weight];
      const scale = size / unitsPerEm;
      const path = outline(id);
      const place = [scale, 0, 0, -scale, x, y].map(inShort).join(' ');
      return path && `<path d="${path}" transform="matrix(${place})"/>`;
    },
  };
}

/** Four decimals: a twentieth of a pixel over the largest letter. */
const inShort = (value: number) => String(Number(value.toFixed(4)));

/** A weight of the typeface: what it makes of a text, and the outlines of its letters. */
async function loadFont(weight: Weight, packageRoot: string) {
  const face = new Face(new Blob(await readFile(fontFile(weight, packageRoot))));
  const font = new Font(face);
  const outlines = new Map<number, string>();
  return {
    unitsPerEm: face.upem,
    outline: (id: number) => {
      const path = outlines.get(id) ?? font.glyphToPath(id);
      outlines.set(id, path);
      return path;
    },
    shaped: (text: string) => {
      const buffer = new TextBuffer();
      buffer.addText(text);
      buffer.guessSegmentProperties();
      shape(font, buffer);
      const places = buffer.getGlyphPositions();
      return buffer.getGlyphInfos().flatMap(({ codepoint: id }, index): Glyph[] => {
        const place = places[index];
        // Glyph 0 is the box for what the typeface lacks, such as an emoji; nothing at all looks better.
        return id === 0 || !place ? [] : [{ id, advance: place.xAdvance, x: place.xOffset, y: place.yOffset }];
      });
    },
  };
}
