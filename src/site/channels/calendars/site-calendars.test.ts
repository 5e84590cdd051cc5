import { describe, expect, it } from 'vitest';
import { meeting, project, series, settings, site, workshop } from '../../../testing/builders.ts';
import { siteCalendars } from './site-calendars.ts';

describe('the calendars of a site', () => {
  const entries = [
    project({ slug: 'p', title: 'Projekt' }),
    project({ slug: 'bez-wydarzen' }),
    series({ slug: 's', title: 'Cykl', project: 'p' }),
    workshop({ slug: 'w', start: '2026-12-10', series: 's', number: 1 }),
    workshop({ slug: 'w', locale: 'en', start: '2026-12-10', series: 's', number: 1 }),
    meeting({ slug: 'm', start: '2026-03-01' }),
    meeting({ slug: 'dawne', start: '2024-03-01', project: 'p' }),
    meeting({ slug: 'szkic', start: '2026-12-24', draft: true }),
  ];
  const graph = site({ entries, settings: settings({ languages: ['pl', 'en'] }) });
  const found = new Map(
    siteCalendars(graph).map(({ path, events }) => [path, events.map(({ uid, locale }) => `${uid} ${locale}`)]),
  );

  it('are of everything, each project, each series and each event, in each language', () => {
    expect([...found.keys()].sort()).toEqual(
      [
        'calendar.ics',
        'en/calendar.ics',
        'en/workshops/w/w.ics',
        'cykle/s/calendar.ics',
        'projekty/p/calendar.ics',
        'spotkania/dawne/dawne.ics',
        'spotkania/m/m.ics',
        'warsztaty/w/w.ics',
      ].sort(),
    );
  });

  it('are none where there is no event', () => {
    expect(siteCalendars(site({ entries: [project({ slug: 'p' }), series({ slug: 's' })] }))).toEqual([]);
  });

  it('have in that of everything what is ahead and what was in the past year', () => {
    expect(found.get('calendar.ics')).toEqual(['m.meetings@example.org pl', 'w.workshops@example.org pl']);
  });

  it('have each event once, in their language where it exists in it', () => {
    expect(found.get('en/calendar.ics')).toEqual(['m.meetings@example.org pl', 'w.workshops@example.org en']);
  });

  it('have in that of a project all its events, also through a series', () => {
    expect(found.get('projekty/p/calendar.ics')).toEqual([
      'dawne.meetings@example.org pl',
      'w.workshops@example.org pl',
    ]);
  });
});
