import { describe, expect, it } from 'vitest';
import { gallery, meeting, news, organisation, page, place, series, settings, site } from '../../testing/builders.ts';
import type { Graph } from '../model/graph.ts';
import { type PagePlace, shellView } from './shell-view.ts';

const at = (place: Partial<PagePlace> = {}): PagePlace => ({ locale: 'pl', path: '', translations: {}, ...place });

/** The item of the menu that is lit, and how. */
function current(graph: Graph, place: Partial<PagePlace>) {
  return shellView(graph, at(place), []).navigation.flatMap((item) =>
    item.current ? [[item.href, item.current]] : [],
  );
}

describe('the counter of visits', () => {
  const counted = settings({ statistics: { service: 'goatcounter', address: 'https://licznik.example.org/' } });

  it('stands on the pages of a site that names one', () => {
    expect(shellView(site({ settings: counted }), at(), []).counter?.endpoint).toBe(
      'https://licznik.example.org/count',
    );
    expect(shellView(site({}), at(), []).counter).toBeUndefined();
  });

  it('stands on no page of a preview', () => {
    expect(shellView({ ...site({ settings: counted }), preview: '7' }, at(), []).counter).toBeUndefined();
  });
});

describe('the menu', () => {
  const graph = site({
    entries: [page({ slug: 'o-nas', title: 'O nas' }), meeting(), news({ tags: ['praca'] })],
    settings: settings({ navigation: ['news', 'meetings', { page: 'o-nas' }] }),
  });

  it('lights the list on which the reader is', () => {
    expect(current(graph, { path: 'spotkania/', section: 'meetings' })).toEqual([['/spotkania/', 'page']]);
  });

  it('lights the section in which the reader is', () => {
    expect(current(graph, { path: 'spotkania/m/', section: 'meetings' })).toEqual([['/spotkania/', 'section']]);
  });

  it('lights the plain page on which the reader is', () => {
    expect(current(graph, { path: 'o-nas/' })).toEqual([['/o-nas/', 'page']]);
  });

  it('lights nothing elsewhere', () => {
    expect(current(graph, { path: 'miejsca/', section: 'places' })).toEqual([]);
  });

  it('names a page as the page does, or in the words of the settings', () => {
    const renamed = site({
      entries: [page({ slug: 'o-nas', title: 'O nas' })],
      settings: settings({ navigation: [{ page: 'o-nas' }, { page: 'o-nas', title: { pl: 'Kim jesteśmy' } }] }),
    });
    expect(shellView(renamed, at(), []).navigation.map(({ title }) => title?.text)).toEqual(['O nas', 'Kim jesteśmy']);
  });

  it('leaves out the newsletter where there is no form', () => {
    const graph = site({ entries: [news()], settings: settings({ navigation: ['newsletter', 'news'] }) });
    expect(shellView(graph, at(), []).navigation.map(({ section }) => section)).toEqual(['news']);
  });

  it('leaves out the sections in which nothing is published in its language', () => {
    const graph = site({
      entries: [news(), meeting({ draft: true }), gallery(), gallery({ locale: 'en' })],
      settings: settings({ languages: ['pl', 'en'], navigation: ['news', 'meetings', 'galleries', 'search'] }),
    });
    const sections = (locale: 'pl' | 'en') =>
      shellView(graph, at({ locale }), []).navigation.map(({ section }) => section);
    expect(sections('pl')).toEqual(['news', 'galleries', 'search']);
    expect(sections('en')).toEqual(['galleries', 'search']);
  });

  it('may lead elsewhere', () => {
    const graph = site({ settings: settings({ navigation: [{ url: 'https://example.com/', title: 'Powiat' }] }) });
    expect(shellView(graph, at(), []).navigation).toEqual([
      { href: 'https://example.com/', title: { text: 'Powiat' } },
    ]);
  });
});

describe('the choice of language', () => {
  const both = site({ settings: settings({ languages: ['pl', 'en'] }) });

  it('leads to the same page where it is translated', () => {
    const place = at({ path: 'spotkania/', translations: { pl: 'spotkania/', en: 'en/meetings/' } });
    expect(shellView(both, place, []).languages).toEqual([
      { locale: 'pl', name: 'Polski', href: '/spotkania/', isCurrent: true, hasPage: true },
      { locale: 'en', name: 'English', href: '/en/meetings/', isCurrent: false, hasPage: true },
    ]);
  });

  it('leads to the home page where it is not, and says so', () => {
    const place = at({ path: 'spotkania/m/', translations: { pl: 'spotkania/m/' } });
    expect(shellView(both, place, []).languages[1]).toEqual({
      locale: 'en',
      name: 'English',
      href: '/en/',
      isCurrent: false,
      hasPage: false,
    });
  });
});

describe('an alert', () => {
  it('is on every page while it lasts', () => {
    const entries = [
      news({ slug: 'a', title: 'Sala zmieniona', description: 'Parter.', alert: true, expiryDate: '2026-11-22T12:01' }),
      news({ slug: 'b', alert: true, expiryDate: '2026-11-22T12:00' }),
      news({ slug: 'c' }),
    ];
    expect(shellView(site({ entries }), at(), []).alerts).toEqual([
      { href: '/aktualnosci/a/', title: 'Sala zmieniona', until: '2026-11-22T11:01:00.000Z' },
    ]);
  });
});

describe('the footer', () => {
  it('lists the plain pages that have a place in it, in order', () => {
    const entries = [
      page({ slug: 'b', title: 'B', order: 2 }),
      page({ slug: 'none', title: 'Bez miejsca' }),
      page({ slug: 'a', title: 'A', order: 1 }),
    ];
    expect(shellView(site({ entries }), at(), []).pages.map(({ title }) => title)).toEqual(['A', 'B']);
  });

  it('leads to the sections that the menu leaves out', () => {
    const entries = [organisation(), place(), series(), news({ tags: ['praca'] })];
    const graph = site({ entries, settings: settings({ navigation: ['places'] }) });
    expect(shellView(graph, at(), []).sections.map(({ section }) => section)).toEqual([
      'organisations',
      'series',
      'tags',
    ]);
  });

  it('leads to no section in which there is nothing', () => {
    const graph = site({ entries: [place(), series()], settings: settings({ navigation: [] }) });
    expect(shellView(graph, at(), []).sections.map(({ section }) => section)).toEqual(['places', 'series']);
  });
});
