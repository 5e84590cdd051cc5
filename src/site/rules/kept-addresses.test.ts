import { describe, expect, it } from 'vitest';
import {
  meeting,
  news,
  place,
  project,
  publication,
  series,
  settings,
  site,
  workshop,
} from '../../testing/builders.ts';
import { entriesIn } from '../model/entries-in.ts';
import { feedPaths, homePath, sectionPath } from '../model/addresses.ts';
import { addressesOf } from '../pages/addresses-of.ts';
import { keptAddresses, keptChannels } from './kept-addresses.ts';

describe('addresses that are kept for entries', () => {
  it('are all lists, feeds and calendars that a site of these entries has', () => {
    const graph = site({
      settings: settings({ languages: ['pl', 'en'] }),
      entries: [
        project({ slug: 'razem', tags: ['praca'], pubDate: '2012-01-01' }),
        project({ slug: 'osobno' }),
        meeting({ slug: 'm', kind: 'conference', start: '2012-06-20', project: 'razem', venue: 'legionowo' }),
        meeting({ slug: 'm2', start: '2013-06-20', project: 'osobno', venue: 'jablonna', pubDate: '2013-01-01' }),
        workshop({ slug: 'w', series: 'cykl', number: 1 }),
        news({ slug: 'n', pubDate: '2014-01-01', tags: ['zima'] }),
        publication({ slug: 'p', kind: 'report', year: '2015' }),
        series({ slug: 'cykl' }),
        place({ slug: 'legionowo' }),
        place({ slug: 'jablonna' }),
      ],
    });
    const entries = graph.locales.flatMap((locale) => entriesIn(graph, locale));
    const kept = new Set([...keptChannels(graph.locales, graph), ...keptAddresses(entries, graph.locales, graph)]);
    // What depends on an entry lies below a section.
    const below = addressesOf(graph)
      .filter(
        ({ entry, path }) => !entry && path.split('/').length > 2 && !/^(?:social|data|search|files)\//.test(path),
      )
      .map(({ path }) => path);
    expect(below).toEqual(
      expect.arrayContaining([
        sectionPath('meetings', 'pl', graph, 'konferencje', '2012'),
        sectionPath('meetings', 'pl', graph, 'projekt', 'razem'),
        ...feedPaths(sectionPath('tags', 'pl', graph, 'zima')),
      ]),
    );
    expect(below.filter((path) => !kept.has(path) && !path.startsWith(homePath('en', graph)))).toEqual([]);
  });
});
