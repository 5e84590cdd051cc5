import type { Locale } from '../i18n/locale.ts';
import { texts } from '../i18n/texts.ts';
import type { ChannelView } from '../site/view-models/channel-view.ts';
import type { LinkView } from '../site/parts/link-view.ts';

/** The addresses at which a feed and a calendar can be followed, in the words of a language. */
export function channelLinks({ feed, calendar }: ChannelView, locale: Locale): LinkView[] {
  const t = texts(locale).feeds;
  return [
    ...(calendar
      ? [
          { title: t.subscribe, href: calendar.subscribe },
          { title: t.calendarFile, href: calendar.href },
        ]
      : []),
    ...(feed
      ? [
          { title: t.rss, href: feed.rssHref },
          { title: t.json, href: feed.jsonHref },
        ]
      : []),
  ];
}
