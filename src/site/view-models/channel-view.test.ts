import { describe, expect, it } from 'vitest';
import { meeting, project, site } from '../../testing/builders.ts';
import { channelView } from './channel-view.ts';

describe('what can be followed beside a page', () => {
  const empty = project({ slug: 'pusty' });
  const graph = site({ entries: [empty, project({ slug: 'p' }), meeting({ slug: 'm', project: 'p' })] });

  it('is the calendar alone where nothing was published on a day', () => {
    expect(channelView(graph, 'pl', 'projekty/p/')).toEqual({
      calendar: {
        subject: { kind: 'project', title: 'Razem dla rynku pracy' },
        href: '/projekty/p/calendar.ics',
        subscribe: 'webcal://example.org/projekty/p/calendar.ics',
      },
    });
  });

  it('is nothing where both would be empty', () => {
    expect(channelView(graph, 'pl', 'projekty/pusty/')).toBeUndefined();
  });
});
