import { texts } from '../i18n/texts.ts';
import type { Locale } from '../i18n/locale.ts';
import type { ChannelSubject } from '../site/channels/channel-subject.ts';

/** What a feed or calendar is called: the site's name and, unless it has everything, what it is about. */
export function channelTitle(subject: ChannelSubject, siteName: string, locale: Locale): string {
  switch (subject.kind) {
    case 'everything':
      return siteName;
    case 'project':
    case 'series':
    case 'tag':
      return `${siteName}: ${subject.title}`;
    default:
      return `${siteName}: ${texts(locale).sections[subject.kind]}`;
  }
}
