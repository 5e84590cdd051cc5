import type { APIRoute, GetStaticPaths } from 'astro';
import { publishedLogo } from './_logo.ts';
import { contentRoot, loadSite } from './_site.ts';

export const getStaticPaths = (async () =>
  (await logos()).map(({ path }) => ({ params: { file: partOf(path) } }))) satisfies GetStaticPaths;

/** The logo of the site, for each theme that has one of its own. */
export const GET: APIRoute = async ({ params: { file } }) => {
  const logo = (await logos()).find(({ path }) => partOf(path) === file);
  if (!logo) return new Response(null, { status: 404 });
  return new Response(logo.body, { headers: { 'Content-Type': logo.type } });
};

async function logos() {
  const { logo } = (await loadSite()).settings;
  if (!logo) return [];
  const { light, dark } = await publishedLogo(logo, await contentRoot());
  return dark ? [light, dark] : [light];
}

/** What an address has in the place of `[file]`. */
function partOf(path: string): string {
  return path.replace(/^logo-/, '');
}
