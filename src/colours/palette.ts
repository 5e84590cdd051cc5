import { contrast } from './contrast.ts';
import { type FixedColours, fixedColours, type Theme } from './fixed-colours.ts';
import { hexOf, oklchOf } from './oklch.ts';
import { isReadable, type Need, nearestColour, nearestReadable } from './readable-colour.ts';

/** All colours of a theme, as `#rrggbb`. */
export interface Scheme extends FixedColours {
  /** The accent as a line or as words: links, focus. */
  accent: string;
  /** The accent as a surface under `onAccent`: buttons, the band of the newsletter. */
  accentSurface: string;
  /** A breath of the accent behind words. */
  wash: string;
}

/** The colours of a site in both themes. */
export type Palette = Record<Theme, Scheme>;

/** Two colours of a scheme that the styles put on each other. */
export interface Pair {
  front: keyof Scheme;
  back: keyof Scheme;
  /** Contrast ratio that they need. */
  atLeast: number;
}

/** What words need: WCAG 2.2, 1.4.3 Contrast (Minimum), level AA. */
export const textContrast = 4.5;

/** What parts of the interface and focus need: WCAG 2.2, 1.4.11 Non-text Contrast, level AA. */
const partContrast = 3;

/**
 * Every pair of colours that the styles rely on. The palette is made from this table, and tests hold it.
 * Focus, the edges of dates and the bars of series are in the colours of words and need no rows of their own.
 */
export const pairs: readonly Pair[] = [
  ...(['text', 'muted', 'now', 'accent'] as const).flatMap((front) =>
    (['page', 'raised', 'wash'] as const).map((back) => ({ front, back, atLeast: textContrast })),
  ),
  { front: 'onAccent', back: 'accentSurface', atLeast: textContrast },
  { front: 'onGold', back: 'gold', atLeast: textContrast },
  { front: 'accentSurface', back: 'page', atLeast: partContrast },
  { front: 'gold', back: 'accentSurface', atLeast: partContrast },
];

/** How light a wash is and how colourful at most; in OKLCH. */
const washes = { light: { lightness: 0.945, chroma: 0.015 }, dark: { lightness: 0.28, chroma: 0.025 } };

/** Words of the accent begin at this lightness in the dark, where a deep colour would be dull; in OKLCH. */
const nightLightness = 0.8;

/** Palettes that were worked out; a site has one, and each of its pages asks for it. */
const known = new Map<string, Palette>();

/**
 * The colours of a site, worked out from its accent in OKLCH. Each is the nearest to the accent that
 * has the contrast which its pairs need; hue stays, lightness moves.
 * @param accent as `#rrggbb`
 */
export function palette(accent: string): Palette {
  const made = known.get(accent) ?? workedOut(accent);
  known.set(accent, made);
  return made;
}

function workedOut(accent: string): Palette {
  const wish = accent.toLowerCase();
  const { lightness, ...rest } = oklchOf(wish);
  const night = lightness < nightLightness ? hexOf({ ...rest, lightness: nightLightness }) : wish;
  return { light: scheme('light', wish, wish), dark: scheme('dark', night, wish) };
}

/**
 * @param words the accent as words would best be
 * @param surface the accent as a surface would best be
 */
function scheme(theme: Theme, words: string, surface: string): Scheme {
  const fixed = fixedColours[theme];
  const accent = nearestColour(words, (colour) => isReadable(colour, needsOfWords(colour, theme)));
  return {
    ...fixed,
    accent,
    accentSurface: nearestReadable(surface, needsOf('accentSurface', fixed)),
    wash: washOf(accent, theme),
  };
}

/**
 * How well an accent can be read as it is on the light pages of its site.
 * @param accent as `#rrggbb`
 * @returns its least contrast with what is behind it; `textContrast` is enough
 */
export function contrastOnLight(accent: string): number {
  return Math.min(...needsOfWords(accent, 'light').map(({ from }) => contrast(accent, from)));
}

/** The wash comes from the very colour that is asked about, so that the one that passes passes for good. */
function needsOfWords(accent: string, theme: Theme): Need[] {
  return needsOf('accent', { ...fixedColours[theme], wash: washOf(accent, theme) });
}

function washOf(accent: string, theme: Theme): string {
  const { chroma, hue } = oklchOf(accent);
  const wash = washes[theme];
  return hexOf({ hue, lightness: wash.lightness, chroma: Math.min(chroma, wash.chroma) });
}

/** What a colour must be told from, as far as the other colours are known. */
function needsOf(name: keyof Scheme, known: Partial<Scheme>): Need[] {
  return pairs.flatMap(({ front, back, atLeast }) => {
    const other = front === name ? back : back === name ? front : undefined;
    const from = other && known[other];
    return from === undefined ? [] : [{ from, atLeast }];
  });
}
