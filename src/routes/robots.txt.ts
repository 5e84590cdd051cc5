import type { APIRoute } from 'astro';
import { absolute } from '../site/model/addresses.ts';
import { loadSite } from './_site.ts';

export const GET: APIRoute = async () => {
  const sitemap = absolute('sitemap-index.xml', await loadSite());
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`);
};
