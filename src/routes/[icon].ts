import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { iconFile } from '../content/rules/own-icon.ts';
import { drawIcon, icons, isIconName } from '../drawing/icons.ts';
import { palette } from '../colours/palette.ts';
import { contentRoot, loadSite } from './_site.ts';

export function getStaticPaths() {
  return Object.keys(icons).map((icon) => ({ params: { icon } }));
}

/** The icons of the site, drawn in its accent or from its own `favicon.svg`. */
export const GET: APIRoute = async ({ params: { icon = '' } }) => {
  if (!isIconName(icon)) return new Response(null, { status: 404 });
  const { settings } = await loadSite();
  const own = await readFile(join(await contentRoot(), iconFile), 'utf8').catch(() => undefined);
  const { light, dark } = palette(settings.colours.accent);
  return new Response(await drawIcon(icon, { light: light.accent, dark: dark.accent }, own), {
    headers: { 'Content-Type': icons[icon].type },
  });
};
