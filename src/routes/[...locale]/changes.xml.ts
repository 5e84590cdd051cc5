import type { APIRoute } from 'astro';
import { changeWords } from '../../components/change-words.ts';
import { fill } from '../../i18n/fill.ts';
import type { Locale } from '../../i18n/locale.ts';
import { texts } from '../../i18n/texts.ts';
import { absolute, homePath } from '../../site/model/addresses.ts';
import { escapeHtml } from '../../html/escape-html.ts';
import { changesFeed, changesFeedPath } from '../../site/channels/feeds/changes-feed.ts';
import { rss } from '../../site/channels/feeds/rss.ts';
import { entriesIn } from '../../site/model/entries-in.ts';
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
  const feed = rss({
    title: `${siteName}: ${t.sections.changes}`,
    description: t.sectionLeads.changes,
    language: locale,
    page,
    self: encodeURI(absolute(changesFeedPath(locale, site), site)),
    updated: items[0]?.at,
    items: items.map(({ title, change, link, at }) => {
      const words = changeWords(change, t);
      return {
        title: fill(t.record.item, { title, change: words }),
        description: words,
        content: escapeHtml(words),
        link,
        published: at,
        updated: at,
        categories: [],
      };
    }),
  });
  return new Response(feed, { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } });
};
