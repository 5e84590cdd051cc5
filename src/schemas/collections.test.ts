import { describe, expect, it } from 'vitest';
import { type CollectionInputs, context, leastInputs } from '../testing/builders.ts';
import { collectionNames, type CollectionName, markdownCollections } from './collection-names.ts';
import { collectionSchemas } from './collections.ts';

/** Each problem as `field: message`. */
function problems(collection: CollectionName, value: unknown): string[] {
  const { error } = collectionSchemas[collection](context).safeParse(value);
  return (error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

/** Problems of an entry that is right but for some fields. */
function problemsWith<Name extends CollectionName>(collection: Name, fields: object): string[] {
  const least: CollectionInputs[Name] = leastInputs[collection];
  return problems(collection, { ...least, ...fields });
}

describe.each(collectionNames)('an entry of %s', (collection) => {
  it('needs no more than its least fields', () => {
    expect(problems(collection, leastInputs[collection])).toEqual([]);
  });

  it('has no field that the schema does not know', () => {
    expect(problemsWith(collection, { opis: 'x' })).toEqual([': Unrecognized key: "opis"']);
  });

  it('has a name that is text', () => {
    const name = 'title' in leastInputs[collection] ? 'title' : 'name';
    expect(problemsWith(collection, { [name]: 2024 })).toEqual([
      `${name}: Invalid input: expected string, received number`,
    ]);
  });

  it('has a name that says something', () => {
    const name = 'title' in leastInputs[collection] ? 'title' : 'name';
    expect(problemsWith(collection, { [name]: ' ' })).toEqual([`${name}: text`]);
  });
});

describe.each(markdownCollections)('an entry of %s', (collection) => {
  it.each(['no', 'false', 0, null])('is no draft by a word that only looks like one: %j', (draft) => {
    const found = draft === null ? 'null' : typeof draft;
    expect(problemsWith(collection, { draft })).toEqual([`draft: Invalid input: expected boolean, received ${found}`]);
  });

  it('is for the public unless it says otherwise', () => {
    expect(collectionSchemas[collection](context).parse(leastInputs[collection])).toMatchObject({ draft: false });
  });

  it('is never published on a bare number', () => {
    expect(problemsWith(collection, { pubDate: 2024 })).toEqual(['pubDate: moment']);
  });

  it.each(['bez-ukosnika.html', 'https://example.org/stara', 'news/2024/', ''])(
    'has no old address like "%s"',
    (alias) => {
      expect(problemsWith(collection, { aliases: [alias] })).toEqual(['aliases.0: alias']);
    },
  );
});

describe('a document', () => {
  it.each([
    ['2', '2'],
    [2, '2'],
    ['1.10', '1.10'],
  ])('of version %j is of version %s', (version, expected) => {
    expect(collectionSchemas.documents(context).parse({ ...leastInputs.documents, version }).version).toBe(expected);
  });

  it('whose version may have lost its last zero is asked for it', () => {
    expect(problemsWith('documents', { version: 1.1 })).toEqual(['version: document-version']);
  });

  it('closes no earlier than it opens', () => {
    expect(problemsWith('documents', { opens: '2027-01-04', closes: '2027-01-03' })).toEqual([
      'closes: end-after-start',
    ]);
  });

  it('is a file or lies elsewhere', () => {
    expect(problemsWith('documents', { file: './a.pdf', url: 'https://example.org/a.pdf' })).toEqual([
      'url: file-or-url',
    ]);
  });
});

describe('a year', () => {
  it('that YAML read as a number stays that year', () => {
    const data = collectionSchemas.workshops(context).parse({ ...leastInputs.workshops, start: 2024 });
    expect(data.start).toBe('2024');
  });
});

describe.each(['meetings', 'workshops'] as const)('an event of %s', (collection) => {
  it('ends no earlier than it begins', () => {
    expect(problemsWith(collection, { start: '2012-06-20T09:00', end: '2012-06-20T08:00' })).toEqual([
      'end: end-after-start',
    ]);
  });

  it.each([0, -1, 1.5, '5'])('has no number of participants like %j', (count) => {
    expect(problemsWith(collection, { participants: { count } })).toContain('participants.count: positive-integer');
  });

  it('may be held in a place without an entry', () => {
    expect(problemsWith(collection, { venue: { name: 'Dom Kultury', place: 'legionowo' } })).toEqual([]);
  });

  it.each([
    ['a room in a place with an entry', { place: 'ratusz', room: 'sala 12' }, []],
    ['a place without a room or name', { place: 'ratusz' }, ['venue: venue']],
  ])('may be held in %s or not', (_, venue, expected) => {
    expect(problemsWith(collection, { venue })).toEqual(expected);
  });

  it.each([
    [{ platform: 'Jitsi Meet' }, []],
    [{ url: 'https://example.org/' }, []],
    [{}, ['online: online']],
  ])('may be joined over the internet by an address, a name, or both: %j', (online, expected) => {
    expect(problemsWith(collection, { online })).toEqual(expected);
  });

  it.each([
    ['free', []],
    ['20,00 PLN', []],
    ['20 zł', ['price: price']],
    [0, ['price: price']],
  ])('costs %j', (price, expected) => {
    expect(problemsWith(collection, { price })).toEqual(expected);
  });

  it('is never held in a list', () => {
    expect(problemsWith(collection, { venue: ['legionowo'] })).toEqual(['venue: venue']);
  });
});

describe('a workshop', () => {
  it('in a series has its number', () => {
    expect(problemsWith('workshops', { series: 'kompas' })).toEqual(['number: series-number']);
  });

  it('with a number has its series', () => {
    expect(problemsWith('workshops', { number: 2 })).toEqual(['number: series-number']);
  });

  it('may have a series and a number', () => {
    expect(problemsWith('workshops', { series: 'kompas', number: 2 })).toEqual([]);
  });
});

describe('an alert', () => {
  it('says until when it is shown', () => {
    expect(problemsWith('news', { alert: true })).toEqual(['expiryDate: alert-expiry']);
  });

  it('with its last day is complete', () => {
    expect(problemsWith('news', { alert: true, expiryDate: '2026-12-11' })).toEqual([]);
  });
});

describe('a piece of news', () => {
  it('has a date', () => {
    expect(problems('news', { title: 'Nowość', description: 'Opis.' })).toEqual(['pubDate: moment']);
  });
});

describe('a publication', () => {
  const file = './raport.pdf';
  const url = 'https://example.org/raport';

  it.each([
    ['a file', { file }],
    ['an address', { url }],
    ['neither', {}],
  ])('may have %s', (_, fields) => {
    expect(problemsWith('publications', fields)).toEqual([]);
  });

  it('never has a file and an address', () => {
    expect(problemsWith('publications', { file, url })).toEqual(['url: file-or-url']);
  });

  it.each(['978-83-01-00000-1', '9788301000001', '83-01-00000-X'])('may have the ISBN %s', (isbn) => {
    expect(problemsWith('publications', { isbn })).toEqual([]);
  });

  it.each(['978-83-01', 'ISBN 978-83-01-00000-1'])('never has the ISBN %j', (isbn) => {
    expect(problemsWith('publications', { isbn })).toEqual(['isbn: isbn']);
  });
});

describe('a project', () => {
  it('ends no earlier than it begins', () => {
    expect(problemsWith('projects', { period: { start: '2026-10', end: '2025' } })).toEqual([
      'period.end: end-after-start',
    ]);
  });

  it('has its money in one currency', () => {
    const funding = [{ programme: 'Program', total: '100.00 PLN', eu: '20.00 EUR' }];
    expect(problemsWith('projects', { funding })).toEqual(['funding.0.total: funding-amounts']);
  });
});

describe('a gallery', () => {
  it('shows a meeting or a workshop, never a project', () => {
    expect(problemsWith('galleries', { event: 'projects/kompas' })).toEqual(['event: event-reference']);
  });
});

describe('registration for an event', () => {
  const form = { url: 'https://zapisy.example.org/' };
  it.each([
    ['by a form, until there is a waiting list', { ...form, status: 'waiting-list' }, []],
    ['by phone alone', { phone: '22 123 45 67' }, []],
    ['by e-mail alone', { email: 'zapisy@example.org' }, []],
    ['full, so that no way is needed', { status: 'full' }, []],
    ['without a way', { places: 20 }, ['registration: registration']],
    ['for a waiting list without a way', { status: 'waiting-list' }, ['registration: registration']],
  ])('%s', (_, registration, expected) => {
    expect(problemsWith('workshops', { registration })).toEqual(expected);
  });
});

describe('an hour of a programme', () => {
  it.each([
    ['09:30', []],
    ['23:59', []],
    ['9.30', ['parts.0.time: clock-time']],
    ['24:00', ['parts.0.time: clock-time']],
  ])('%s', (time, expected) => {
    expect(problemsWith('meetings', { parts: [{ time, title: 'Powitanie' }] })).toEqual(expected);
  });
});
