import { describe, expect, it } from 'vitest';
import { gallery, meeting, news, organisation, place, site, workshop } from '../../testing/builders.ts';
import { eventView, upcomingEvents } from './event-view.ts';

describe('an event', () => {
  it('names its venue with its page and the places around it', () => {
    const item = meeting({ venue: 'ratusz' });
    const entries = [
      item,
      place({
        slug: 'ratusz',
        name: 'Ratusz',
        kind: 'venue',
        within: 'legionowo',
        address: 'ul. Piłsudskiego 41',
        access: ['lift'],
      }),
      place({ slug: 'legionowo', name: 'Legionowo' }),
    ];
    expect(eventView(site({ entries }), item).venue).toEqual({
      name: 'Ratusz',
      href: '/miejsca/ratusz/',
      address: 'ul. Piłsudskiego 41',
      mapHref: 'https://www.openstreetmap.org/search?query=ul.+Pi%C5%82sudskiego+41%2C+Legionowo',
      within: [{ href: '/miejsca/legionowo/', title: 'Legionowo' }],
      access: ['lift'],
    });
  });

  it('names a venue without an entry with its room and its town', () => {
    const item = meeting({ venue: { name: 'Dom Kultury', room: 'sala 2', place: 'legionowo' } });
    const entries = [item, place({ slug: 'legionowo', name: 'Legionowo' })];
    expect(eventView(site({ entries }), item).venue).toEqual({
      name: 'Dom Kultury',
      room: 'sala 2',
      within: [{ href: '/miejsca/legionowo/', title: 'Legionowo' }],
      access: [],
    });
  });

  it('offers related entries without those that its page links to anyway', () => {
    const item = meeting({ slug: 'a', venue: 'ratusz', tags: ['praca'] });
    const entries = [
      item,
      meeting({ slug: 'b', tags: ['praca'] }),
      gallery({ slug: 'c', event: 'meetings/a', tags: ['praca'] }),
      news({ slug: 'd', about: ['meetings/a'], tags: ['praca'] }),
      place({ slug: 'ratusz', name: 'Ratusz', kind: 'venue' }),
    ];
    expect(eventView(site({ entries }), item).related.map(({ href }) => href)).toEqual(['/spotkania/b/']);
  });

  it('names a room in a place that has an entry', () => {
    const item = meeting({ venue: { place: 'ratusz', room: 'sala 12' } });
    const entries = [
      item,
      place({ slug: 'ratusz', name: 'Ratusz', kind: 'venue', geo: { lat: 52.4, lon: 20.93 }, access: ['lift'] }),
    ];
    expect(eventView(site({ entries }), item).venue).toEqual({
      name: 'Ratusz',
      href: '/miejsca/ratusz/',
      room: 'sala 12',
      mapHref: 'https://www.openstreetmap.org/?mlat=52.4&mlon=20.93#map=17/52.4/20.93',
      within: [],
      access: ['lift'],
    });
  });

  it('says what it is held on, also without an address, and what it costs', () => {
    const item = meeting({ online: { platform: 'Jitsi Meet' }, price: '20,00 PLN' });
    expect(eventView(site({ entries: [item] }), item)).toMatchObject({
      online: { platform: 'Jitsi Meet' },
      price: { amount: '20.00', currency: 'PLN' },
    });
  });

  it('leads to its galleries and to the news about it', () => {
    const item = meeting({ slug: 'm' });
    const entries = [
      item,
      gallery({ slug: 'g', event: 'meetings/m' }),
      gallery({ slug: 'obca', event: 'workshops/m' }),
      news({ slug: 'n', about: ['meetings/m'] }),
      news({ slug: 'obca' }),
    ];
    const { galleries, news: items } = eventView(site({ entries }), item);
    expect([galleries, items].map((cards) => cards.map(({ href }) => href))).toEqual([
      ['/galerie/g/'],
      ['/aktualnosci/n/'],
    ]);
  });

  it('leads from a speaker to their organisation', () => {
    const item = meeting({ speakers: [{ name: 'Anna Nowak', role: 'dyrektorka', organisation: 'urzad' }] });
    const entries = [item, organisation({ slug: 'urzad', name: 'Urząd' })];
    expect(eventView(site({ entries }), item).speakers).toEqual([
      { name: 'Anna Nowak', role: 'dyrektorka', organisation: { href: '/organizacje/urzad/', title: 'Urząd' } },
    ]);
  });
});

describe('registration', () => {
  it.each([
    ['is open before the event', { start: '2026-12-10' }, {}, true],
    ['is open on the last day', { start: '2026-12-10' }, { deadline: '2026-11-22' }, true],
    ['is closed after the last day', { start: '2026-12-10' }, { deadline: '2026-11-21' }, false],
    ['is closed after the event', { start: '2026-11-21' }, {}, false],
    ['is closed for an event that is cancelled', { start: '2026-12-10', status: 'cancelled' }, {}, false],
  ] as const)('%s', (_, times, more, expected) => {
    const item = workshop({ ...times, registration: { url: 'https://example.org/', ...more } });
    expect(eventView(site({ entries: [item] }), item).registration?.isOpen).toBe(expected);
  });
});

describe('registration', () => {
  const registered = (registration: object) => {
    const item = workshop({ start: '2026-12-10', registration });
    return eventView(site({ entries: [item] }), item).registration;
  };

  it('is closed once it is full or closed before its day', () => {
    expect(registered({ url: 'https://example.org/', status: 'full' })).toMatchObject({
      status: 'full',
      isOpen: false,
    });
    expect(registered({ status: 'closed' })).toMatchObject({ status: 'closed', isOpen: false });
  });

  it('is open for a waiting list, and by phone or e-mail alone', () => {
    expect(registered({ phone: '22 123 45 67', status: 'waiting-list' })).toMatchObject({
      phone: '22 123 45 67',
      status: 'waiting-list',
      isOpen: true,
    });
    expect(registered({ email: 'zapisy@example.org' })).toMatchObject({ email: 'zapisy@example.org', isOpen: true });
  });
});

describe('the programme', () => {
  it('has the hours that are known, in order', () => {
    const item = workshop({
      parts: [
        { time: '09:30', title: 'Powitanie' },
        { title: 'Praca', summary: 'W grupach.' },
      ],
    });
    expect(eventView(site({ entries: [item] }), item).parts).toEqual([
      { time: '09:30', title: 'Powitanie', speakers: [] },
      { title: 'Praca', summary: 'W grupach.', speakers: [] },
    ]);
  });
});

describe('registration is open until', () => {
  it.each([
    ['its last day is over', { deadline: '2026-12-04' }, '2026-12-04T23:00:00.000Z'],
    ['the event is over, where it has no last day', {}, '2026-12-10T14:01:00.000Z'],
    ['the event is over, where its last day is later', { deadline: '2026-12-31' }, '2026-12-10T14:01:00.000Z'],
    ['no time, once it is closed', { deadline: '2026-11-21' }, undefined],
  ])('%s', (_, more, expected) => {
    const times = { start: '2026-12-10T09:00', end: '2026-12-10T15:00' };
    const item = workshop({ ...times, registration: { url: 'https://example.org/', ...more } });
    expect(eventView(site({ entries: [item] }), item).registration?.openUntil).toBe(expected);
  });
});

describe('events ahead', () => {
  it('are the soonest first, without those that are over or cancelled', () => {
    const entries = [
      workshop({ slug: 'later', start: '2027-03-04' }),
      meeting({ slug: 'soon', start: '2026-12-10' }),
      meeting({ slug: 'over', start: '2012' }),
      meeting({ slug: 'cancelled', start: '2026-12-01', status: 'cancelled' }),
    ];
    expect(upcomingEvents(site({ entries }), 'pl').map(({ slug }) => slug)).toEqual(['soon', 'later']);
  });
});
