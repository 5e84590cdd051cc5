import { describe, expect, it } from 'vitest';
import { meeting, organisation, place, site, workshop } from '../../testing/builders.ts';
import { placeView } from './place-view.ts';

const county = place({ slug: 'powiat', name: 'Powiat legionowski', kind: 'county' });
const town = place({ slug: 'legionowo', name: 'Legionowo', within: 'powiat' });
const hall = place({ slug: 'ratusz', name: 'Ratusz', kind: 'venue', within: 'legionowo' });

describe('a place', () => {
  const graph = site({
    entries: [
      county,
      town,
      hall,
      meeting({ slug: 'w-ratuszu', start: '2012', venue: 'ratusz' }),
      workshop({ slug: 'w-miescie', start: '2013', venue: { name: 'Dom Kultury', place: 'legionowo' } }),
      meeting({ slug: 'w-powiecie', start: '2014', venue: 'powiat' }),
      meeting({ slug: 'gdzie-indziej', venue: { name: 'Warszawa' } }),
      organisation({ slug: 'urzad', name: 'Urząd', place: 'legionowo' }),
    ],
  });

  it('lists the events in the places inside it too, the newest first', () => {
    expect(placeView(graph, county).events.map(({ href }) => href)).toEqual([
      '/spotkania/w-powiecie/',
      '/warsztaty/w-miescie/',
      '/spotkania/w-ratuszu/',
    ]);
  });

  it('has those ahead before those behind us, the soonest first', () => {
    const entries = [
      hall,
      meeting({ slug: 'dawne', start: '2012', venue: 'ratusz' }),
      meeting({ slug: 'ostatnie', start: '2026-11-20', venue: 'ratusz' }),
      meeting({ slug: 'dalekie', start: '2027-06', venue: 'ratusz' }),
      meeting({ slug: 'bliskie', start: '2026-12-01', venue: 'ratusz' }),
    ];
    expect(placeView(site({ entries }), hall).events.map(({ href }) => href)).toEqual([
      '/spotkania/bliskie/',
      '/spotkania/dalekie/',
      '/spotkania/ostatnie/',
      '/spotkania/dawne/',
    ]);
  });

  it('does not list the events of the place that holds it', () => {
    expect(placeView(graph, hall).events.map(({ href }) => href)).toEqual(['/spotkania/w-ratuszu/']);
  });

  it('names the places that hold it, the nearest first', () => {
    expect(placeView(graph, hall).within.map(({ title }) => title)).toEqual(['Legionowo', 'Powiat legionowski']);
  });

  it('names the places right inside it', () => {
    expect(placeView(graph, county).contains).toEqual([{ href: '/miejsca/legionowo/', title: 'Legionowo' }]);
  });

  it('names the organisations that have their seat there', () => {
    expect(placeView(graph, town).organisations).toEqual([{ href: '/organizacje/urzad/', title: 'Urząd' }]);
  });
});

describe('places that lie in each other', () => {
  it('are named once', () => {
    const one = place({ slug: 'a', name: 'A', within: 'b' });
    const view = placeView(site({ entries: [one, place({ slug: 'b', name: 'B', within: 'a' })] }), one);
    expect(view.within.map(({ title }) => title)).toEqual(['B', 'A']);
  });
});
