import { listFiles } from './list-files.ts';

/**
 * Addresses that a site gives itself, beside those of its content, below the base: files of `public/` as they are, and
 * pages and endpoints of `src/pages/` where Astro puts them (its guide to routing). What stands in brackets is known to
 * Astro alone, and what begins with `_` is no page.
 * @param folders absolute paths; one that is not there gives nothing
 */
export function givenAddresses({ publicDir, pagesDir }: { publicDir: string; pagesDir: string }): string[] {
  return [...listFiles(publicDir), ...listFiles(pagesDir).flatMap(ofPage)];
}

function ofPage(file: string): string[] {
  if (/\[|(?:^|\/)_/.test(file)) return [];
  const endpoint = /^(.+)\.(?:ts|js|mts|mjs)$/.exec(file)?.[1];
  if (endpoint !== undefined) return [endpoint];
  const page = /^(.+)\.(?:astro|md|mdx|html)$/.exec(file)?.[1];
  if (page === undefined) return [];
  const folder = page.replace(/(?:^|\/)index$/, '');
  return folder === '' ? [''] : [`${folder}/`, `${folder}/index.html`];
}
