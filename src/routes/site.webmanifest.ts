import type { APIRoute } from 'astro';
import { webManifest } from '../drawing/web-manifest.ts';
import { loadSite } from './_site.ts';

/** The name and icons of the site for home screens. */
export const GET: APIRoute = async () => {
  const site = await loadSite();
  const { mainLocale: locale, base } = site;
  const name = site.inLocale(site.settings.name, locale);
  return new Response(webManifest({ name, locale, base }), {
    headers: { 'Content-Type': 'application/manifest+json' },
  });
};
