import { contrast } from './contrast.ts';
import { hexOf, oklchOf } from './oklch.ts';

/** Something that a colour must be told from. */
export interface Need {
  /** The other colour, as `#rrggbb`. */
  from: string;
  /** Contrast ratio of WCAG 2.2 that is needed. */
  atLeast: number;
}

/** Whether a colour has the contrast that it needs. */
export function isReadable(colour: string, needs: readonly Need[]): boolean {
  return needs.every(({ from, atLeast }) => contrast(colour, from) >= atLeast);
}

/** A step of lightness in OKLCH, a fifth of the least difference that people see (ΔE OK of 0.02). */
const step = 0.004;

/**
 * The nearest colour that passes: the same hue, lighter or darker by as little as it takes, and less
 * colourful only where screens show no such colour.
 * @param wish as `#rrggbb`
 * @param passes what is asked of it
 * @returns the wish itself where it passes
 * @throws RangeError when no colour of this hue passes, neither black nor white
 */
export function nearestColour(wish: string, passes: (colour: string) => boolean): string {
  if (passes(wish)) return wish;
  const { lightness, ...rest } = oklchOf(wish);
  const at = (other: number) => hexOf({ ...rest, lightness: Math.min(1, Math.max(0, other)) });
  const isPossible = (other: number) => other > -step && other < 1 + step;
  for (let distance = step; distance < 1 + step; distance += step) {
    for (const other of [lightness - distance, lightness + distance].filter(isPossible)) {
      const colour = at(other);
      if (passes(colour)) return colour;
    }
  }
  throw new RangeError(`No colour of the hue of ${wish} passes.`);
}

/**
 * The nearest colour that can be told from all that it must be told from.
 * @param wish as `#rrggbb`
 * @throws RangeError when there is none
 */
export function nearestReadable(wish: string, needs: readonly Need[]): string {
  return nearestColour(wish, (colour) => isReadable(colour, needs));
}
