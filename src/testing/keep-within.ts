import type { BrowserContext } from 'playwright-core';

/**
 * Lets pages ask one server alone; what they ask of any other is held back.
 * @param context of the pages
 * @param origin of the server
 * @returns addresses that were held back; the list grows
 */
export async function keepWithin(context: BrowserContext, origin: string): Promise<readonly string[]> {
  const foreign: string[] = [];
  await context.route(
    (url) => url.origin !== origin,
    async (route) => {
      foreign.push(route.request().url());
      await route.abort();
    },
  );
  return foreign;
}
