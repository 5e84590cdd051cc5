import { colours } from './colours.ts';

/** Widest distance of two dashes, and the widest bar, in px. */
const widestStep = 60;
const widest = 360;

/**
 * The site's series bar: a dash for each workshop, those before this one in the accent, this one lit.
 * @param at its right end, and the middle of its height
 * @returns the bar and its left end
 */
export function seriesBar(
  { number, planned }: { number: number; planned: number },
  accent: string,
  at: { right: number; y: number },
): { svg: string; left: number } {
  const step = Math.min(widestStep, widest / planned);
  const dash = step * 0.8;
  const left = at.right - step * planned + (step - dash);
  const dashes = Array.from({ length: planned }, (_, index) => {
    const colour = index + 1 < number ? accent : index + 1 === number ? colours.red : colours.sand;
    return `<rect x="${left + index * step}" y="${at.y - 6}" width="${dash}" height="12" rx="6" fill="${colour}"/>`;
  });
  return { svg: dashes.join(''), left };
}
