import { collation } from '../../i18n/collation.ts';
import type { Locale } from '../../i18n/locale.ts';
import { entryPath, homePath, href, sectionPath } from '../addresses.ts';
import type { Graph } from '../graph.ts';
import { taggedEntries } from '../markdown-entries.ts';
import { type DataFile, dataPath, dataSchemaPath } from '../open-data/data-files.ts';
import { calendarLink, type ChannelView, feedLink } from './channel-view.ts';

/** The page that lists all feeds and calendars of a language. */
export interface FeedsView {
  kind: 'feeds';
  /** Of everything and of the news. */
  general: ChannelView[];
  projects: ChannelView[];
  series: ChannelView[];
  tags: ChannelView[];
  /** Files of data with their schemas. */
  data: { file: DataFile; href: string; schemaHref: string }[];
}

/** All feeds and calendars of a language: of projects newest first, of the rest in alphabetical order. */
export function feedsView(site: Graph, locale: Locale): FeedsView {
  const inOrder = collation(locale);
  return {
    kind: 'feeds',
    general: [
      {
        feed: feedLink(site, homePath(locale, site), { kind: 'everything' }),
        calendar: calendarLink(site, homePath(locale, site), { kind: 'everything' }),
      },
      { feed: feedLink(site, sectionPath('news', locale, site), { kind: 'news' }) },
    ],
    projects: site.list('projects', locale).map(({ slug, data }) => {
      const path = entryPath('projects', slug, locale, site);
      const subject = { kind: 'project', title: data.shortTitle ?? data.title } as const;
      return { feed: feedLink(site, path, subject), calendar: calendarLink(site, path, subject) };
    }),
    series: site
      .list('series', locale)
      .sort((a, b) => inOrder(a.data.title, b.data.title))
      .map(({ slug, data }) => ({
        calendar: calendarLink(site, entryPath('series', slug, locale, site), { kind: 'series', title: data.title }),
      })),
    tags: [...taggedEntries(site, locale)]
      .sort(([, a], [, b]) => inOrder(a.words, b.words))
      .map(([segment, { words }]) => ({
        feed: feedLink(site, sectionPath('tags', locale, site, segment), { kind: 'tag', title: words }),
      })),
    data: (['projects', 'events', 'schedule'] as const).map((file) => ({
      file,
      href: href(dataPath(file), site),
      schemaHref: href(dataSchemaPath(file), site),
    })),
  };
}
