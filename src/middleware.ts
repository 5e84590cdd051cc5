import type { MiddlewareHandler } from 'astro';
import { typesetPage } from './layouts/typeset-page.ts';

/** Sets the texts of every page as good typography asks. */
export const onRequest: MiddlewareHandler = async (_, next) => {
  const response = await next();
  if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response;
  return new Response(typesetPage(await response.text()), response);
};
