import { absolute, type Addresses, calendarPath, feedPath, href } from '../addresses.ts';
import type { ChannelSubject } from '../channel-subject.ts';

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
 * A link to the feed beside a page.
 * @param pagePath path of the page, relative to the base, with its slash
 */
export function feedLink(site: Addresses, pagePath: string, subject: ChannelSubject): FeedLinkView {
  return {
    subject,
    rssHref: href(feedPath(pagePath, 'rss'), site),
    jsonHref: href(feedPath(pagePath, 'json'), site),
  };
}

/**
 * A link to the calendar beside a page.
 * @param pagePath path of the page, relative to the base, with its slash
 */
export function calendarLink(site: Addresses, pagePath: string, subject: ChannelSubject): CalendarLinkView {
  const path = calendarPath(pagePath);
  return {
    subject,
    href: href(path, site),
    // Programs fetch it with HTTP; this name only makes a browser hand it to them.
    subscribe: absolute(path, site).replace(/^https?:/, 'webcal:'),
  };
}
