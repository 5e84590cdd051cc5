import { expect, it } from 'vitest';
import { meeting, project, settings, site } from '../../testing/builders.ts';
import { takenOver } from './taken-over.ts';

const inTwo = settings({ languages: ['pl', 'en'] });

it('is a field that the translation repeats, and none that it has in its own words', () => {
  const original = meeting({
    slug: 'm',
    team: 'Zespół do spraw młodzieży',
    outcomes: ['Plan działań'],
    purposes: ['Zmiana'],
  });
  const translation = meeting({
    slug: 'm',
    locale: 'en',
    team: 'Zespół do spraw młodzieży',
    outcomes: ['A plan'],
  });
  const graph = site({ entries: [original, translation], settings: inTwo });
  expect(takenOver(graph, translation)).toEqual({ team: 'pl' });
  expect(takenOver(graph, original)).toEqual({});
});

it('compares words at any depth, and not the files that they are told of', () => {
  const cover = { src: '/a.1.jpg', alt: 'Sala pełna ludzi' };
  const copy = { ...cover, src: '/a.2.jpg' };
  const parts = [{ title: 'Otwarcie', speakers: [{ name: 'Anna Nowak', role: 'starosta' }] }];
  const translated = [{ title: 'Otwarcie', speakers: [{ name: 'Anna Nowak', role: 'district head' }] }];
  const original = meeting({ slug: 'm', cover, parts });
  const translation = meeting({ slug: 'm', locale: 'en', cover: copy, parts: translated });
  const graph = site({ entries: [original, translation], settings: inTwo });
  expect(takenOver(graph, translation)).toEqual({ cover: 'pl' });
});

it('is nothing for an entry that has no original', () => {
  const alone = project({ slug: 'p', locale: 'en', area: 'Legionowo' });
  expect(takenOver(site({ entries: [alone], settings: inTwo }), alone)).toEqual({});
});

it('is every field of an entry that a page of another language tells of', () => {
  const original = project({ slug: 'p', area: 'powiat legionowski' });
  const graph = site({ entries: [original], settings: inTwo });
  expect(takenOver(graph, original, 'en').area).toBe('pl');
});
