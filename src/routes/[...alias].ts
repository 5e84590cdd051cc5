import type { APIRoute } from 'astro';
import { texts } from '../i18n/texts.ts';
import { redirectPage } from '../site/redirect-page.ts';
import { redirects } from '../site/routes.ts';
import type { RedirectView } from '../site/view-models/page-view.ts';
import { loadSite } from './_site.ts';

export async function getStaticPaths() {
  return redirects(await loadSite()).map((view) => ({
    params: { alias: /\.\w+$/.test(view.path) ? view.path : `${view.path.replace(/\/$/, '')}/index.html` },
    props: { view },
  }));
}

export const GET: APIRoute<{ view: RedirectView }> = ({ props: { view } }) =>
  new Response(redirectPage(view, texts(view.locale).redirect), {
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });
