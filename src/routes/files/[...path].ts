import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { downloads } from '../../site/pages/downloads.ts';
import { contentRoot, loadSite } from '../_site.ts';

export async function getStaticPaths() {
  return downloads(await loadSite()).map((path) => ({ params: { path }, props: { path } }));
}

/** Attachments, handed out as they lie beside their entries. */
export const GET: APIRoute<{ path: string }> = async ({ props: { path } }) =>
  // The path, since a parameter has some of its signs escaped.
  new Response(new Uint8Array(await readFile(join(await contentRoot(), path))));
