import sharp from 'sharp';
import { colours } from './colours.ts';
import { ico } from './ico.ts';
import { mark, markToTheEdge } from './mark.ts';

/** An icon of the site as a file. */
interface Icon {
  type: string;
  /** Width and height in px; absent for one that has no size. */
  size?: number;
  /**
   * How much room is around the mark where colour goes to the edge, because the system cuts the icon
   * to a shape: as a share of the mark. Absent where the mark stands on nothing.
   */
  room?: number;
  /** Its use where the site is kept on a home screen; absent for icons that are named elsewhere. */
  purpose?: 'any' | 'maskable';
}

/**
 * The icons of the site by name: for tabs, for browsers that know no SVG, for home screens of iOS and
 * Android. On Android the system cuts `maskable` to a circle of four fifths
 * (https://www.w3.org/TR/appmanifest/#icon-masks).
 */
export const icons: Record<IconName, Icon> = {
  'favicon.svg': { type: 'image/svg+xml' },
  'favicon.ico': { type: 'image/x-icon', size: 32 },
  'apple-touch-icon.png': { type: 'image/png', size: 180, room: 1 / 16 },
  'icon-192.png': { type: 'image/png', size: 192, purpose: 'any' },
  'icon-512.png': { type: 'image/png', size: 512, purpose: 'any' },
  'icon-maskable-512.png': { type: 'image/png', size: 512, room: 1 / 8, purpose: 'maskable' },
};

export type IconName =
  'favicon.svg' | 'favicon.ico' | 'apple-touch-icon.png' | 'icon-192.png' | 'icon-512.png' | 'icon-maskable-512.png';

/** The site's accent as `#rrggbb`, readable in each theme. */
export interface Accents {
  light: string;
  dark: string;
}

/** Whether a text is the name of an icon. */
export function isIconName(name: string): name is IconName {
  return Object.hasOwn(icons, name);
}

/**
 * Draws an icon of the site.
 * @param accents the site's accent in both themes
 * @param own the site's own icon as SVG, in place of the mark
 */
export async function drawIcon(name: IconName, accents: Accents, own?: string): Promise<Uint8Array<ArrayBuffer>> {
  const icon = icons[name];
  if (icon.size === undefined) return new TextEncoder().encode(own ?? tabIcon(accents));
  const png = await (own === undefined ? drawnMark(icon, icon.size, accents.light) : fitted(icon, icon.size, own));
  return name === 'favicon.ico' ? ico(png, icon.size) : new Uint8Array(png);
}

/** The icon of a tab: its colours follow the browser's theme as those of the pages do. */
function tabIcon({ light, dark }: Accents): string {
  const style = `@media(prefers-color-scheme:dark){.body{fill:${dark}}.lines{fill:${colours.ink}}.lit{fill:#fff}}`;
  return document(mark(light), 0, `<style>${style}</style>`);
}

function drawnMark({ room = 0 }: Icon, size: number, accent: string): Promise<Buffer> {
  const units = room * 32;
  const shapes = units === 0 ? mark(accent) : markToTheEdge(accent, units);
  return sharp(Buffer.from(document(shapes, units)), { density: densityFor(size, 32 + 2 * units) })
    .resize(size, size)
    .png({ palette: true, colours: 16, dither: 0, effort: 6 })
    .toBuffer();
}

/** The site's own icon, whole; where a system cuts icons, on paper and with room around it. */
async function fitted({ room }: Icon, size: number, own: string): Promise<Buffer> {
  const border = Math.round(room === undefined ? 0 : (size * room) / (1 + 2 * room));
  const inner = size - 2 * border;
  const background = room === undefined ? { r: 0, g: 0, b: 0, alpha: 0 } : colours.paper;
  const source = Buffer.from(own);
  const { width = inner, height = inner } = await sharp(source).metadata();
  const picture = sharp(source, { density: densityFor(inner, Math.max(width, height)) })
    .resize(inner, inner, { fit: 'contain', background: { r: 0, g: 0, b: 0, alpha: 0 } })
    .extend({ top: border, bottom: border, left: border, right: border, background });
  return (room === undefined ? picture : picture.flatten({ background })).png({ compressionLevel: 9 }).toBuffer();
}

/** Dots an inch at which an SVG of a width comes out at a size in px; at 72 it has its own. */
const densityFor = (size: number, width: number) => Math.min(100_000, Math.max(1, (72 * size) / width));

function document(shapes: string, room: number, style = ''): string {
  const side = 32 + 2 * room;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}" viewBox="${-room} ${-room} ${side} ${side}">${style}${shapes}</svg>`;
}
