import { describe, expect, it } from 'vitest';
import { certainPart, certaintyOf, edtfDate, edtfPattern, firstOf, isDoubtful, lastOf } from './edtf-date.ts';

describe('a date of EDTF', () => {
  it.each([
    ['2013', '2013', undefined],
    ['2013-09', '2013-09', undefined],
    ['2013-09-13', '2013-09-13', undefined],
    ['2013-09-13T09:00', '2013-09-13T09:00', undefined],
    ['2013?-09-13', undefined, 'uncertain'],
    ['2013?-09-13T09:00', undefined, 'uncertain'],
    ['?2013-09-13', undefined, 'uncertain'],
    ['2013-?09-13', '2013', 'uncertain'],
    ['2013-09-?13', '2013-09', 'uncertain'],
    ['2013-09?-13', undefined, 'uncertain'],
    ['2013-09-13?', undefined, 'uncertain'],
    ['2013-09~', undefined, 'approximate'],
    ['2024~', undefined, 'approximate'],
    ['2024%', undefined, 'uncertain-and-approximate'],
    ['2024?-09~', undefined, 'uncertain-and-approximate'],
    ['201X', undefined, undefined],
    ['20XX', undefined, undefined],
    ['201X-09-13', undefined, undefined],
    ['2013-XX', '2013', undefined],
    ['2013-XX-XX', '2013', undefined],
    ['2013-XX-13', '2013', undefined],
    ['2013-09-XX', '2013-09', undefined],
  ])('%s is certain as far as %s, and %s', (date, certain, certainty) => {
    expect(edtfDate(date)).toBeDefined();
    expect(certainPart(date)).toBe(certain);
    expect(certaintyOf(date)).toBe(certainty);
    expect(isDoubtful(date)).toBe(certain !== date);
    expect(date).toMatch(new RegExp(edtfPattern));
  });

  it.each([
    '',
    '13.09.2013',
    '2013-9-13',
    '2013-13',
    '2013-02-30',
    '2013-02-29?',
    '2013?-02-30',
    '2013-09-31',
    '2013-09-13T24:00',
    '2013-09-XXT09:00',
    '2013-X9',
    '2013??',
    '2013 ?',
    '~',
    '..',
    '2013/2014',
    '2013-21',
    'XXXX',
    '1XXX',
    '1700',
    '2013-?',
    '?',
  ])('is not "%s"', (text) => {
    expect(edtfDate(text)).toBeUndefined();
  });

  it('may be the last day of a February of which the year is not known', () => {
    expect(edtfDate('201X-02-29')).toBeDefined();
    expect(edtfDate('2012?-02-29')).toBeDefined();
  });

  it.each([
    ['2013?-09-13', '2013-09-13', '2013-09-13'],
    ['201X', '2010', '2019'],
    ['20XX', '2000', '2099'],
    ['2013-XX', '2013-01', '2013-12'],
    ['2013-02-XX', '2013-02-01', '2013-02-28'],
    ['2013-XX-XX', '2013-01-01', '2013-12-31'],
    ['201X-09-13', '2010-09-13', '2019-09-13'],
    ['2013-09~-13T09:00', '2013-09-13T09:00', '2013-09-13T09:00'],
  ])('%s lies between %s and %s', (date, first, last) => {
    expect([firstOf(date), lastOf(date)]).toEqual([first, last]);
  });
});
