import { colours } from './colours.ts';
import type { Shapes } from './drawing.ts';

/** Widest distance of two dashes, and the widest bar, in px. */
const widestStep = 60;
const widest = 360;

/** Height of a dash in px. */
const height = 12;

/**
 * The site's series bar: a dash for each workshop, those before this one in the accent, this one lit.
 * @param at its right end, and the middle of its height
 */
export function seriesBar(
  { number, planned }: { number: number; planned: number },
  accent: string,
  at: { right: number; y: number },
): Shapes {
  const step = Math.min(widestStep, widest / planned);
  const dash = step * 0.8;
  const width = Math.ceil(step * (planned - 1) + dash);
  const dashes = Array.from({ length: planned }, (_, index) => {
    const colour = index + 1 < number ? accent : index + 1 === number ? colours.red : colours.sand;
    return `<rect x="${index * step}" width="${dash}" height="${height}" rx="6" fill="${colour}"/>`;
  });
  return { svg: dashes.join(''), width, height, x: Math.round(at.right) - width, y: at.y - height / 2 };
}
