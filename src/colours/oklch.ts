import { OKLCH, serialize, sRGB, to, toGamutCSS } from 'colorjs.io/fn';

/** A colour in OKLCH, where equal steps look equal (https://www.w3.org/TR/css-color-4/#ok-lab). */
export interface Oklch {
  /** From 0, black, to 1, white. */
  lightness: number;
  /** From 0, grey, to about 0.32, the strongest that screens show. */
  chroma: number;
  /** Degrees; null for greys. */
  hue: number | null;
}

/**
 * Red, green and blue of a colour, each from 0 to 1.
 * @param hex as `#rrggbb`
 */
export function channels(hex: string): [red: number, green: number, blue: number] {
  const channel = (start: number) => Number.parseInt(hex.slice(start, start + 2), 16) / 255;
  return [channel(1), channel(3), channel(5)];
}

/**
 * A colour as `#rrggbb`.
 * @param bytes red, green and blue, each from 0 to 255
 */
export function hexOfChannels(...bytes: [red: number, green: number, blue: number]): string {
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/**
 * A colour as OKLCH.
 * @param hex as `#rrggbb`
 */
export function oklchOf(hex: string): Oklch {
  const [lightness, chroma, hue] = to({ space: sRGB, coords: channels(hex), alpha: 1 }, OKLCH).coords;
  return { lightness: lightness ?? 0, chroma: chroma ?? 0, hue };
}

/**
 * A colour as `#rrggbb`. What a screen cannot show loses chroma and keeps its lightness and hue, as
 * CSS maps it (https://www.w3.org/TR/css-color-4/#css-gamut-mapping).
 */
export function hexOf({ lightness, chroma, hue }: Oklch): string {
  const shown = toGamutCSS({ space: OKLCH, coords: [lightness, chroma, hue], alpha: 1 }, { space: sRGB });
  return serialize(shown, { format: 'hex', collapse: false });
}
