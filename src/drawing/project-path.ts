import { colours } from './colours.ts';

/** Stops of a path as fractions of its length; what is after `now` is still ahead. */
const stops = [0, 0.09, 0.14, 0.26, 0.31, 0.43, 0.53, 0.74, 0.86, 1];
const galleries = [0.19, 0.37, 0.48];
const now = 0.62;

/**
 * The site's project path, as an ornament: stops behind us, a red mark for now, stops ahead.
 * @param at its ends and its height
 */
export function projectPath(accent: string, at: { left: number; right: number; y: number }): string {
  const x = (fraction: number) => Math.round(at.left + (at.right - at.left) * fraction);
  const line = (from: number, to: number, colour: string) =>
    `<rect x="${x(from)}" y="${at.y - 2}" width="${x(to) - x(from)}" height="4" fill="${colour}"/>`;
  const stop = (fraction: number) =>
    fraction < now
      ? `<circle cx="${x(fraction)}" cy="${at.y}" r="10" fill="${accent}"/>`
      : `<circle cx="${x(fraction)}" cy="${at.y}" r="8" fill="${colours.paper}" stroke="${accent}" stroke-width="4"/>`;
  return (
    line(0, now, accent) +
    line(now, 1, colours.sand) +
    stops.map(stop).join('') +
    galleries.map((fraction) => `<circle cx="${x(fraction)}" cy="${at.y}" r="6" fill="${colours.gold}"/>`).join('') +
    `<circle cx="${x(now)}" cy="${at.y}" r="15" fill="${colours.red}" stroke="${colours.paper}" stroke-width="6"/>`
  );
}
