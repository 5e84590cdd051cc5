import type { Locale } from '../../i18n/locale.ts';
import { absolute, type Addresses, calendarPath, feedPath, href } from '../model/addresses.ts';
import { calendarSources } from '../channels/calendars/calendar-sources.ts';
import type { ChannelSubject } from '../channels/channel-subject.ts';
import { feedSources } from '../channels/feeds/feed-sources.ts';
import type { Graph } from '../model/graph.ts';

/** A feed that readers are pointed to. */
export interface FeedLinkView {
  subject: ChannelSubject;
  rssHref: string;
  jsonHref: string;
}

/** A calendar that readers are pointed to. */
export interface CalendarLinkView {
  subject: ChannelSubject;
  /** The file. */
  href: string;
  /** Full address that a calendar program subscribes to. */
  subscribe: string;
}

/** What lies beside a page for those who want to hear of news and dates. */
export interface ChannelView {
  feed?: FeedLinkView;
  calendar?: CalendarLinkView;
}

/**
 * The feed and the calendar that lie beside a page. One that would be empty does not exist.
 * @param locale language of the page
 * @param pagePath its path, relative to the base, with its slash
 * @returns undefined where there is neither
 */
export function channelView(site: Graph, locale: Locale, pagePath: string): ChannelView | undefined {
  const feed = feedSources(site, locale).get(pagePath);
  const calendar = calendarSources(site, locale).get(pagePath);
  if (!feed && !calendar) return undefined;
  return {
    ...(feed && { feed: feedLink(site, pagePath, feed.subject) }),
    ...(calendar && { calendar: calendarLink(site, pagePath, calendar.subject) }),
  };
}

function feedLink(site: Addresses, pagePath: string, subject: ChannelSubject): FeedLinkView {
  return {
    subject,
    rssHref: href(feedPath(pagePath, 'rss'), site),
    jsonHref: href(feedPath(pagePath, 'json'), site),
  };
}

function calendarLink(site: Addresses, pagePath: string, subject: ChannelSubject): CalendarLinkView {
  const path = calendarPath(pagePath);
  return {
    subject,
    href: href(path, site),
    // Programs fetch it with HTTP; this name only makes a browser hand it to them.
    subscribe: absolute(path, site).replace(/^https?:/, 'webcal:'),
  };
}
