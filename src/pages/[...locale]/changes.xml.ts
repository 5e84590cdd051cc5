import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { changeWords } from '../../components/change-words.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import { texts } from '../../i18n/texts.ts';
import { homePath } from '../../site/addresses.ts';
import { changesFeed } from '../../site/feeds/changes-feed.ts';
import { entriesIn } from '../../site/routes.ts';
import { loadSite } from '../_site.ts';

export async function getStaticPaths() {
  const site = await loadSite();
  return site.locales.map((locale) => ({
    params: { locale: homePath(locale, site).replace(/\/$/, '') || undefined },
    props: { locale },
  }));
}

/** What changed on the site, as RSS 2.0. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const site = await loadSite();
  const { siteName, page, items } = changesFeed(site, locale, entriesIn(site, locale));
  const t = texts(locale);
  return rss({
    title: `${siteName}: ${t.sections.changes}`,
    description: t.sectionLeads.changes,
    site: page,
    items: items.map(({ title, change, link, at }) => ({
      title: fill(t.record.item, { title, change: changeWords(change, t) }),
      description: changeWords(change, t),
      link,
      pubDate: new Date(at),
    })),
    customData: `<language>${locale}</language>`,
    // The address of an item ends with its place on the page.
    trailingSlash: false,
  });
};
