import { describe, expect, it } from 'vitest';
import { meeting, organisation, place, project, settings, site, workshop } from '../../testing/builders.ts';
import { organisationView } from './organisation-view.ts';

const office = organisation({ slug: 'urzad', place: 'legionowo', parent: { name: 'Powiat' } });

describe('an organisation', () => {
  const entries = [
    office,
    place({ slug: 'legionowo', within: 'powiat' }),
    place({ slug: 'powiat', name: 'Powiat legionowski', kind: 'county' }),
    project({ slug: 'prowadzony', lead: 'urzad' }),
    project({ slug: 'wspolny', lead: 'inny', partners: [{ organisation: 'urzad' }, { organisation: { name: 'X' } }] }),
    project({ slug: 'obcy' }),
    meeting({ slug: 'dawne', start: '2012', organisers: ['urzad'] }),
    workshop({ slug: 'nowe', start: '2014', trainers: [{ name: 'Anna Nowak', organisation: 'urzad' }] }),
    meeting({ slug: 'obce', organisers: ['inny'] }),
    meeting({ slug: 'dalekie', start: '2027-06-10', hosts: ['urzad'] }),
    meeting({ slug: 'bliskie', start: '2026-12-01', hosts: ['urzad'] }),
  ];
  const view = organisationView(site({ entries }), office);

  it('lists the projects that it leads', () => {
    expect(view.leads.map(({ href }) => href)).toEqual(['/projekty/prowadzony/']);
  });

  it('lists the projects in which it is a partner', () => {
    expect(view.partnerIn.map(({ href }) => href)).toEqual(['/projekty/wspolny/']);
  });

  it('lists the events that it organised or spoke at, those ahead before those behind us', () => {
    expect(view.events.map(({ href }) => href)).toEqual([
      '/spotkania/bliskie/',
      '/spotkania/dalekie/',
      '/warsztaty/nowe/',
      '/spotkania/dawne/',
    ]);
  });

  it('names its town and what holds it', () => {
    expect(view.places.map(({ title }) => title)).toEqual(['Legionowo', 'Powiat legionowski']);
  });

  it('names a parent that has no entry', () => {
    expect(view.parent).toEqual({ title: 'Powiat' });
  });
});

describe('an organisation in another language', () => {
  it('lists a project that is not translated with its language', () => {
    const english = organisation({ slug: 'urzad', locale: 'en', name: 'Office' });
    const entries = [office, english, project({ slug: 'prowadzony', lead: 'urzad' })];
    const view = organisationView(site({ entries, settings: settings({ languages: ['pl', 'en'] }) }), english);
    expect(view.leads.map(({ href, lang }) => ({ href, lang }))).toEqual([
      { href: '/projekty/prowadzony/', lang: 'pl' },
    ]);
  });
});
