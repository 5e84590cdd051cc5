import { collation } from '../../i18n/collation.ts';
import type { Locale } from '../../i18n/locale.ts';
import { entryPath, homePath, href, sectionPath } from '../model/addresses.ts';
import { feedSections } from '../channels/channel-subject.ts';
import type { Graph } from '../model/graph.ts';
import { taggedEntries } from '../model/markdown-entries.ts';
import { type DataFile, dataPath, dataSchemaPath } from '../channels/open-data/data-files.ts';
import { type ChannelView, channelView } from './channel-view.ts';

/** The page that lists all feeds and calendars of a language. */
export interface FeedsView {
  kind: 'feeds';
  /** Of everything and of sections. */
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
  const beside = (paths: readonly string[]) => paths.flatMap((path) => channelView(site, locale, path) ?? []);
  return {
    kind: 'feeds',
    general: beside([homePath(locale, site), ...feedSections.map((section) => sectionPath(section, locale, site))]),
    projects: beside(site.list('projects', locale).map(({ slug }) => entryPath('projects', slug, locale, site))),
    series: beside(
      site
        .list('series', locale)
        .toSorted((a, b) => inOrder(a.data.title, b.data.title))
        .map(({ slug }) => entryPath('series', slug, locale, site)),
    ),
    tags: beside(
      [...taggedEntries(site, locale)]
        .sort(([, a], [, b]) => inOrder(a.words, b.words))
        .map(([segment]) => sectionPath('tags', locale, site, segment)),
    ),
    data: (['projects', 'events', 'schedule'] as const).map((file) => ({
      file,
      href: href(dataPath(file), site),
      schemaHref: href(dataSchemaPath(file), site),
    })),
  };
}
