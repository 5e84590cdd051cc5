import { texts } from '../i18n/texts.ts';
import type { Locale } from '../i18n/locale.ts';
import type { FeedSubject } from '../site/feeds/feed-subject.ts';

/** What a feed is called: the site's name and, unless it has everything, what the feed is about. */
export function feedTitle(subject: FeedSubject, siteName: string, locale: Locale): string {
  switch (subject.kind) {
    case 'everything':
      return siteName;
    case 'news':
      return `${siteName}: ${texts(locale).sections.news}`;
    case 'project':
    case 'tag':
      return `${siteName}: ${subject.title}`;
  }
}
