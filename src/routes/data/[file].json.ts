import type { APIRoute } from 'astro';
import { openData } from '../../site/channels/open-data/data-files.ts';
import { loadSite } from '../_site.ts';

export async function getStaticPaths() {
  return [...openData(await loadSite())].map(([path, text]) => ({
    params: { file: path.replace(/^data\//, '').replace(/\.json$/, '') },
    props: { text },
  }));
}

/** Projects and events as data, and the schemas that say what it means. */
export const GET: APIRoute<{ text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
