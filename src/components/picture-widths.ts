import { largestSide } from '../schemas/picture-limits.ts';

/** Widths in pixels that pictures are made in. Few, so that layouts share files. */
const steps = [200, 400, 800, 1200, 1600];

/** The width of the version for programs that show only one, such as mail programs; no page needs a file more for it. */
export const plainWidth = 800;

/** A file this much narrower than its room on the screen still looks as sharp. */
const nearEnough = 0.9;

/**
 * The widths of a picture that some screen asks for: from the smallest room on a plain screen to the
 * widest on a dense one. A room as wide as the screen is at least that of a phone, whose screens are
 * all dense, and at most the width at which the next rule takes over.
 * @param sizes as in the `sizes` attribute, in rem and vw: `(width >= 40rem) 24rem, 100vw`
 * @param own width of the picture; nothing is made wider
 * @returns pixels, from narrow to wide
 */
export function pictureWidths(sizes: string, own: number): number[] {
  const rooms = sizes.split(',').map((rule) => {
    const [, from, length = '0', unit] = /^(?:\(width >= ([\d.]+)rem\) )?([\d.]+)(rem|vw)$/.exec(rule.trim()) ?? [];
    return { from: Number(from ?? 0) * 16, length: Number(length), isFluid: unit === 'vw' };
  });
  const needs = rooms.flatMap(({ length, isFluid }, index) => {
    if (!isFluid) return [length * 16, length * 16 * 2];
    const widestScreen = rooms[index - 1]?.from ?? Infinity;
    return [length * 3.2 * 2, (Math.min(widestScreen, 1920) * length * 2) / 100];
  });
  const enough = (width: number, need: number) => width >= need * nearEnough;
  const least = steps.findIndex((step) => enough(step, Math.min(...needs)));
  const most = steps.findIndex((step) => enough(step, Math.max(...needs)));
  const wanted = steps.slice(least === -1 ? -1 : least, most === -1 ? undefined : most + 1);
  const made = wanted.filter((width) => width <= own);
  // A picture that ends between two steps is also offered as wide as it is, unless a step is as good.
  const isCutShort = made.length < wanted.length && !enough(made.at(-1) ?? 0, own);
  return isCutShort ? [...made, own] : made;
}

/**
 * The width of the largest version of a picture.
 * @param image measures of the original in pixels
 */
export function largestWidth({ width, height }: { width: number; height: number }): number {
  return Math.round(width * Math.min(1, largestSide / Math.max(width, height)));
}
