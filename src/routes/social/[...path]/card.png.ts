import type { APIRoute } from 'astro';
import { orderCards } from '../../../drawing/card-orders.ts';
import { painter } from '../../../drawing/painter.ts';
import { socialImage } from '../../../drawing/social-image.ts';
import { socialSize } from '../../../drawing/social-size.ts';
import { socialPath } from '../../../site/model/addresses.ts';
import { cacheKey } from '../../../site/pages/cache-key.ts';
import type { SocialView } from '../../../site/view-models/social-view.ts';
import { typesetter } from '../../../typeface/typesetter.ts';
import { pageTitle } from '../../../views/page-title.ts';
import { loadPages, packageRoot } from '../../_site.ts';

interface Props {
  view: SocialView;
  title: string;
}

export async function getStaticPaths() {
  const pages = (await loadPages()).filter(({ path, social }) => social.path === socialPath(path && `${path}/`));
  const cards = pages.map((page) => {
    const props: Props = { view: page.social, title: page.head.title ?? pageTitle(page) };
    return { params: { path: page.path || undefined }, props };
  });
  const areOrdered = orderCards(
    cards.map(({ props }) => ({ path: props.view.path, key: cacheKey(props), draw: () => drawn(props) })),
  );
  return areOrdered ? [] : cards;
}

/** Typesetter and painter, made once a build. */
let tools: ReturnType<typeof makeTools> | undefined;

async function makeTools() {
  const type = await typesetter(await packageRoot());
  return { type, paint: painter(socialSize, type) };
}

async function drawn({ view, title }: Props) {
  return socialImage(view, title, (await (tools ??= makeTools())).type);
}

/** The picture that stands for a page where it is shared. */
export const GET: APIRoute<Props> = async ({ props }) => {
  const { paint } = await (tools ??= makeTools());
  return new Response(await paint(await drawn(props)), { headers: { 'Content-Type': 'image/png' } });
};
