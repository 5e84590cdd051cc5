import { colours } from './colours.ts';

/**
 * The mark of the site within 32 × 32: a date block of something ahead, and in it two lines of a
 * chronicle, the last with its newest part lit. Every edge is on an even number, so that it is sharp
 * at 16 px as well.
 * @param accent colour as `#rrggbb`
 */
export function mark(accent: string): string {
  return (
    `<rect class="body" width="32" height="32" rx="5" fill="${accent}"/>` +
    `<path class="edge" d="M0 10V5a5 5 0 0 1 5-5h22a5 5 0 0 1 5 5v5z" fill="${colours.red}"/>${lines}`
  );
}

/**
 * The mark with its colours to the very edge, for systems that cut icons to a shape of their own.
 * @param accent colour as `#rrggbb`
 * @param room around the mark, in its units
 */
export function markToTheEdge(accent: string, room: number): string {
  const side = 32 + 2 * room;
  const place = `x="${-room}" y="${-room}" width="${side}"`;
  return `<rect ${place} height="${side}" fill="${accent}"/><rect ${place} height="${10 + room}" fill="${colours.red}"/>${lines}`;
}

const lines =
  `<path class="lines" d="M6 14h20v4H6zM6 22h10v4H6z" fill="${colours.paper}"/>` +
  `<path class="lit" d="M20 22h6v4h-6z" fill="${colours.gold}"/>`;
