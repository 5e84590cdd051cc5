import mdxRenderer from '@astrojs/mdx/server.js';
import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { transform, walkSync, ELEMENT_NODE } from 'ultrahtml';
import type { Locale } from '../../i18n/locale.ts';
import { homePath } from '../../site/addresses.ts';
import { type FeedItem, siteFeed } from '../../site/feeds/site-feed.ts';
import { bodyOf, loadSite } from '../_site.ts';

export async function getStaticPaths() {
  const site = await loadSite();
  return site.locales.map((locale) => ({
    params: { locale: homePath(locale, site).replace(/\/$/, '') || undefined },
    props: { locale },
  }));
}

/** What is new, with full texts, as RSS 2.0. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const { title, description, site, items } = siteFeed(await loadSite(), locale);
  const container = await AstroContainer.create();
  container.addServerRenderer({ renderer: mdxRenderer });
  return rss({
    title,
    description,
    site,
    items: await Promise.all(
      items.map(async (item) => ({
        title: item.title,
        description: item.description,
        link: item.link,
        pubDate: new Date(item.published),
        categories: item.categories,
        content: await contentOf(item, container),
      })),
    ),
    customData: `<language>${locale}</language>`,
  });
};

/** An item's text with full addresses, as a reader outside the site needs them. */
async function contentOf({ body, description, link }: FeedItem, container: AstroContainer): Promise<string> {
  const text = body && (await bodyOf(body));
  if (!text) return description;
  return transform(await container.renderToString(text.Content), [
    (document) => {
      walkSync(document, (node) => {
        if (node.type !== ELEMENT_NODE) return;
        for (const name of ['href', 'src']) {
          const value: unknown = node.attributes[name];
          if (typeof value === 'string') node.attributes[name] = new URL(value, link).href;
        }
        delete node.attributes['srcset'];
      });
      return document;
    },
  ]);
}
