import type { APIRoute } from 'astro';
import { asPng } from '../../../drawing/as-png.ts';
import { socialImage } from '../../../drawing/social-image.ts';
import { cacheKey } from '../../../site/pages/cache-key.ts';
import type { SocialView } from '../../../site/view-models/social-view.ts';
import { type Typesetter, typesetter } from '../../../typeface/typesetter.ts';
import { pageTitle } from '../../../views/page-title.ts';
import { loadPages, packageRoot } from '../../_site.ts';

interface Props {
  view: SocialView;
  title: string;
}

export async function getStaticPaths() {
  const pages = (await loadPages()).filter(({ head }) => !head.noindex);
  return pages.map((page) => {
    const props: Props = { view: page.social, title: page.head.title ?? pageTitle(page) };
    return { params: { path: page.path || undefined }, props, cacheKey: cacheKey(props) };
  });
}

/** The typeface, loaded once a build. */
let type: Promise<Typesetter> | undefined;

/** The picture that stands for a page where it is shared. */
export const GET: APIRoute<Props> = async ({ props: { view, title } }) => {
  const drawing = socialImage(view, title, await (type ??= packageRoot().then(typesetter)));
  return new Response(new Uint8Array(await asPng(drawing)), { headers: { 'Content-Type': 'image/png' } });
};
