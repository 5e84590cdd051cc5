import { colours } from './colours.ts';
import type { WordColour } from './drawing.ts';

/** A colour as red, green and blue. */
export type Rgb = readonly [number, number, number];

/** The sixteen colours of drawings with an accent. */
export interface CardPalette {
  colours: readonly Rgb[];
  /** The first of them, as `#rrggbb`. */
  paper: string;
  /** Numbers of the tones that words of a colour have on paper, by how much ink covers a pixel, from 0 to 255. */
  tones: Readonly<Record<WordColour, Uint8Array>>;
  /** Number of the colour that is nearest to another one. */
  nearest: (red: number, green: number, blue: number) => number;
}

/** How many tones words have; large dark ones need most. */
const toneCounts: Readonly<Record<WordColour, number>> = { slate: 3, red: 2, ink: 5 };

/**
 * The colours of drawings: paper, those of shapes, and the tones of words between their colour and the paper.
 * Numbers rise from light to dark within the tones of a colour, and those of words are above those of shapes.
 * @param accent as `#rrggbb`
 */
export function cardPalette(accent: string): CardPalette {
  const paper = rgbOf(colours.paper);
  const made: Rgb[] = [
    paper,
    ...[colours.sand, colours.gold].map(rgbOf),
    ...[0.1, 0.5, 1].map((share) => mixed(rgbOf(accent), paper, share)),
  ];
  const ramp = (colour: WordColour): Uint8Array => {
    const count = toneCounts[colour];
    const first = made.length;
    for (let tone = 1; tone <= count; tone += 1) made.push(mixed(rgbOf(colours[colour]), paper, tone / count));
    return Uint8Array.from({ length: 256 }, (_, coverage) => {
      const tone = Math.round((coverage / 255) * count);
      return tone === 0 ? 0 : first + tone - 1;
    });
  };
  const tones = { slate: ramp('slate'), red: ramp('red'), ink: ramp('ink') };
  const known = new Map<number, number>();
  const nearest = (red: number, green: number, blue: number) => {
    const key = (red << 16) | (green << 8) | blue;
    const found = known.get(key) ?? nearestOf(made, [red, green, blue]);
    known.set(key, found);
    return found;
  };
  return { colours: made, paper: colours.paper, tones, nearest };
}

function rgbOf(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function mixed(front: Rgb, back: Rgb, share: number): Rgb {
  const part = (index: 0 | 1 | 2) => Math.round(back[index] + (front[index] - back[index]) * share);
  return [part(0), part(1), part(2)];
}

function nearestOf(all: readonly Rgb[], [red, green, blue]: Rgb): number {
  const distances = all.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2);
  return distances.indexOf(Math.min(...distances));
}
