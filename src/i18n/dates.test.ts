import { afterEach, describe, expect, it } from 'vitest';
import { dateParts, formatDate, formatSpan, formatTime, monthNames } from './dates.ts';

describe('a date in words', () => {
  it.each([
    ['pl', '2012-06-20', '20 czerwca 2012'],
    ['pl', '2012-06-20T09:00', '20 czerwca 2012'],
    ['pl', '2012-06', 'czerwiec 2012'],
    ['pl', '2012', '2012'],
    ['en', '2012-06-20', '20 June 2012'],
    ['en', '2012-06', 'June 2012'],
    ['en', '2012', '2012'],
    ['uk', '2012-06-20', '20 червня 2012'],
    ['uk', '2012-06', 'червень 2012'],
    ['uk', '2012', '2012'],
  ] as const)('is as exact as it is known: %s %s', (locale, date, expected) => {
    expect(formatDate(date, locale)).toBe(expected);
  });

  it.each([
    ['pl', '2012-06-20', '20 cze 2012'],
    ['en', '2012-06-20', '20 Jun 2012'],
    ['uk', '2012-06-20', '20 черв. 2012'],
  ] as const)('can be short: %s', (locale, date, expected) => {
    expect(formatDate(date, locale, 'short')).toBe(expected);
  });
});

describe('a date that is not certain', () => {
  it.each([
    ['pl', '2013?-09-13', '13 września, prawdopodobnie 2013'],
    ['pl', '?2013-09', 'wrzesień, prawdopodobnie 2013'],
    ['pl', '2013-09-13?', 'prawdopodobnie 13 września 2013'],
    ['pl', '2013-09-?13', 'prawdopodobnie 13 września 2013'],
    ['pl', '2024~', 'około 2024'],
    ['pl', '2024-09~', 'około września 2024'],
    ['pl', '2024%', 'prawdopodobnie około 2024'],
    ['pl', '201X', 'lata 2010–2019'],
    ['pl', '201X?', 'prawdopodobnie lata 2010–2019'],
    ['pl', '20XX', 'lata 2000–2099'],
    ['pl', '201X-09-13', '13 września, lata 2010–2019'],
    ['pl', '2013-XX', '2013'],
    ['pl', '2013-XX-XX', '2013'],
    ['pl', '2013-09-XX', 'wrzesień 2013'],
    ['pl', '2013-XX-13', '13. dzień nieznanego miesiąca, 2013'],
    ['en', '2013?-09-13', '13 September, probably 2013'],
    ['en', '2013-09-13?', 'probably 13 September 2013'],
    ['en', '2024~', 'about 2024'],
    ['en', '201X', 'between 2010 and 2019'],
    ['uk', '2013?-09-13', '13 вересня, ймовірно 2013'],
    ['uk', '2024~', 'приблизно 2024'],
    ['uk', '201X', '2010–2019 роки'],
  ] as const)('says so in words: %s %s', (locale, date, expected) => {
    expect(formatDate(date, locale)).toBe(expected);
  });

  it.each([
    ['pl', '2013?-09-13', '13 wrz, prawdop. 2013'],
    ['en', '2024~', 'c. 2024'],
  ] as const)('says so in short: %s %s', (locale, date, expected) => {
    expect(formatDate(date, locale, 'short')).toBe(expected);
  });

  it('has its hour all the same', () => {
    expect(formatTime('2013?-09-13T09:00', 'pl')).toBe('9.00');
  });

  it('has the sign of its doubt in a date block', () => {
    expect(dateParts('2013?-09-13', 'pl')).toEqual({ day: '13', month: 'wrz', year: '2013?' });
    expect(dateParts('2024~', 'pl')).toEqual({ year: 'ok. 2024' });
    expect(dateParts('201X', 'pl')).toEqual({ year: '2010–19' });
    expect(dateParts('2013-XX-13', 'pl')).toEqual({ year: '2013' });
  });
});

describe('an hour', () => {
  it.each([
    ['pl', '2012-06-20T09:00', '9.00'],
    ['pl', '2012-06-20T00:05', '0.05'],
    ['pl', '2012-06-20T17:30', '17.30'],
    ['en', '2012-06-20T09:00', '9:00'],
    ['uk', '2012-06-20T17:30', '17:30'],
  ] as const)('is written as the language does: %s', (locale, date, expected) => {
    expect(formatTime(date, locale)).toBe(expected);
  });

  it.each(['2012', '2012-06', '2012-06-20'])('is not made up where it is not known: %s', (date) => {
    expect(formatTime(date, 'pl')).toBeUndefined();
  });
});

describe('a span', () => {
  it.each([
    ['of two days names both', '2012-06-20', '2012-06-22', '20 czerwca 2012 – 22 czerwca 2012'],
    ['of one day names it once', '2012-06-20T09:00', '2012-06-20T15:00', '20 czerwca 2012'],
    ['of months names both', '2026-10', '2027-09', 'październik 2026 – wrzesień 2027'],
  ])('%s', (_, start, end, expected) => {
    expect(formatSpan(start, end, 'pl')).toBe(expected);
  });
});

describe('a date block', () => {
  it.each([
    ['of a day has three parts', '2012-06-05', { day: '5', month: 'cze', year: '2012' }],
    ['of a month has two', '2012-06', { month: 'cze', year: '2012' }],
    ['of a year has one', '2012', { year: '2012' }],
  ])('%s', (_, date, expected) => {
    expect(dateParts(date, 'pl')).toEqual(expected);
  });

  it('has no point after a Ukrainian month', () => {
    expect(dateParts('2012-06-20', 'uk').month).toBe('черв');
  });
});

describe('a date on a machine elsewhere', () => {
  const own = process.env['TZ'];
  afterEach(() => {
    if (own === undefined) delete process.env['TZ'];
    else process.env['TZ'] = own;
  });

  it.each(['America/Los_Angeles', 'Pacific/Auckland'])('is the same day: %s', (zone) => {
    process.env['TZ'] = zone;
    expect([formatDate('2012-06-20', 'pl'), formatDate('2012-06-20T23:59', 'pl')]).toEqual([
      '20 czerwca 2012',
      '20 czerwca 2012',
    ]);
  });
});

it.each([
  ['pl', ['czerwca', 'cze']],
  ['en', ['June', 'Jun']],
  ['uk', ['червня', 'черв.']],
] as const)('names of months are as they follow a day: %s', (locale, june) => {
  expect(monthNames(locale)).toEqual(expect.arrayContaining([...june]));
  expect(monthNames(locale)).toHaveLength(24);
});
