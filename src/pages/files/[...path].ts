import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { contentRoot, loadSite } from '../_site.ts';

export async function getStaticPaths() {
  const { files } = await loadSite();
  return [...files.keys()].map((path) => ({ params: { path } }));
}

/** Attachments, handed out as they lie beside their entries. */
export const GET: APIRoute = async ({ params }) =>
  new Response(new Uint8Array(await readFile(join(contentRoot(), params.path ?? ''))));
