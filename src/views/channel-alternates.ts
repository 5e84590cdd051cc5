import type { Locale } from '../i18n/locale.ts';
import { texts } from '../i18n/texts.ts';
import type { ChannelView } from '../site/view-models/channel-view.ts';
import { channelTitle } from './channel-title.ts';

/** A feed or calendar as the head of a page names it. */
export interface ChannelAlternate {
  title: string;
  /** Media type. */
  type: string;
  href: string;
}

/** What lies beside a page, for the programs that find it by the page. */
export function channelAlternates(
  { feed, calendar }: ChannelView,
  siteName: string,
  locale: Locale,
): ChannelAlternate[] {
  const t = texts(locale).feeds;
  const title = (subject: Parameters<typeof channelTitle>[0], words: string) =>
    `${channelTitle(subject, siteName, locale)} (${words})`;
  return [
    ...(feed
      ? [
          { title: title(feed.subject, t.rss), type: 'application/rss+xml', href: feed.rssHref },
          { title: title(feed.subject, t.json), type: 'application/feed+json', href: feed.jsonHref },
        ]
      : []),
    ...(calendar ? [{ title: title(calendar.subject, t.calendar), type: 'text/calendar', href: calendar.href }] : []),
  ];
}
