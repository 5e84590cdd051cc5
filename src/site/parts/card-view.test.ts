import { describe, expect, it } from 'vitest';
import {
  gallery,
  meeting,
  news,
  organisation,
  place,
  publication,
  series,
  settings,
  site,
  workshop,
} from '../../testing/builders.ts';
import { cardView } from './card-view.ts';

const cover = (name: string) => ({ src: `./${name}.jpg`, alt: name });

describe('the picture of a card', () => {
  it('is the cover', () => {
    const item = meeting({ cover: cover('sala') });
    expect(cardView(site({ entries: [item] }), item, 'pl').picture?.image.src).toBe('./sala.jpg');
  });

  it('of a gallery is its first photograph', () => {
    const item = gallery({ photos: [cover('pierwsze'), cover('drugie')] });
    expect(cardView(site({ entries: [item] }), item, 'pl').picture?.image.src).toBe('./pierwsze.jpg');
  });

  it('of news is borrowed from what it tells about', () => {
    const item = news({ about: ['meetings/bez', 'workshops/z'] });
    const entries = [item, meeting({ slug: 'bez' }), workshop({ slug: 'z', cover: cover('warsztaty') })];
    expect(cardView(site({ entries }), item, 'pl').picture?.alt).toBe('warsztaty');
  });

  it('of news is borrowed from a gallery too', () => {
    const item = news({ about: ['galleries/g'] });
    const entries = [item, gallery({ slug: 'g', photos: [cover('pierwsze')] })];
    expect(cardView(site({ entries }), item, 'pl').picture?.alt).toBe('pierwsze');
  });

  it('of news is its own sooner than a borrowed one', () => {
    const item = news({ cover: cover('wlasne'), about: ['workshops/z'] });
    const entries = [item, workshop({ slug: 'z', cover: cover('warsztaty') })];
    expect(cardView(site({ entries }), item, 'pl').picture?.alt).toBe('wlasne');
  });

  it('of news is never borrowed from a draft', () => {
    const item = news({ about: ['workshops/z'] });
    const entries = [item, workshop({ slug: 'z', cover: cover('warsztaty'), draft: true })];
    expect(cardView(site({ entries }), item, 'pl').picture).toBeUndefined();
  });

  it('of news about news that tells of it in turn is none', () => {
    const item = news({ slug: 'a', about: ['news/b'] });
    const entries = [item, news({ slug: 'b', about: ['news/a'] })];
    expect(cardView(site({ entries }), item, 'pl').picture).toBeUndefined();
  });

  it('that only decorates has no words', () => {
    const item = meeting({ cover: { src: './sala.jpg', decorative: true } });
    expect(cardView(site({ entries: [item] }), item, 'pl').picture?.alt).toBe('');
  });
});

describe('the card of an event', () => {
  it('names its town', () => {
    const item = meeting({ venue: { name: 'Dom Kultury', place: 'legionowo' } });
    const entries = [item, place({ slug: 'legionowo', name: 'Legionowo' })];
    expect(cardView(site({ entries }), item, 'pl').place).toBe('Legionowo');
  });

  it.each([
    ['scheduled', undefined],
    ['cancelled', 'cancelled'],
    ['postponed', 'postponed'],
    ['moved', 'moved'],
  ] as const)('says what is unusual of an event that is %s', (status, expected) => {
    const item = meeting({ status });
    expect(cardView(site({ entries: [item] }), item, 'pl').status).toBe(expected);
  });

  it.each([
    ['until when it is ahead', '2027-01-21', '2027-01-21T23:00:00.000Z'],
    ['nothing of the kind once it is over', '2012', undefined],
  ])('says %s', (_, start, expected) => {
    const item = meeting({ start });
    expect(cardView(site({ entries: [item] }), item, 'pl').aheadUntil).toBe(expected);
  });

  it('says its place in its series', () => {
    const item = workshop({ series: 'kompas', number: 2 });
    const entries = [item, series({ slug: 'kompas', planned: 6 })];
    expect(cardView(site({ entries }), item, 'pl').series).toEqual({ of: 'workshops', number: 2, planned: 6 });
  });
});

describe('a card', () => {
  it('leads to an entry that is not translated and says in what language it is', () => {
    const item = meeting({ slug: 'm' });
    const both = site({ entries: [item], settings: settings({ languages: ['pl', 'en'] }) });
    expect(cardView(both, item, 'en')).toMatchObject({ href: '/spotkania/m/', lang: 'pl' });
  });

  it('counts the photographs of a gallery', () => {
    const item = gallery({ photos: [cover('a'), cover('b')] });
    expect(cardView(site({ entries: [item] }), item, 'pl').photos).toBe(2);
  });

  it('says the kind of a publication', () => {
    const item = publication({ kind: 'strategy' });
    expect(cardView(site({ entries: [item] }), item, 'pl').entryKind).toBe('strategy');
  });

  it('of an organisation has its name alone', () => {
    const item = organisation({ slug: 'urzad', name: 'Urząd' });
    expect(cardView(site({ entries: [item] }), item, 'pl')).toEqual({
      href: '/organizacje/urzad/',
      title: 'Urząd',
      collection: 'organisations',
    });
  });

  it('tells an editor why readers do not see the entry', () => {
    const item = news({ draft: true });
    expect(cardView(site({ entries: [item], showHidden: true }), item, 'pl').hidden).toBe('draft');
  });
});
