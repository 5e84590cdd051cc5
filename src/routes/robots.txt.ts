import type { APIRoute } from 'astro';
import { absolute } from '../site/model/addresses.ts';
import { loadSite } from './_site.ts';

export const GET: APIRoute = async () => {
  const site = await loadSite();
  if (site.preview !== undefined) return new Response('User-agent: *\nDisallow: /\n');
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute('sitemap-index.xml', site)}\n`);
};
