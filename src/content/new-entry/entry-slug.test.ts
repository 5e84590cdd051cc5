import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slugPattern } from '../../schemas/fields/reference.ts';
import { entrySlug, freeSlug, titleSlug } from './entry-slug.ts';

describe('the address of a new entry', () => {
  it.each([
    ['of a meeting begins with its day', 'meeting', 'Trzecie spotkanie', '2027-01-21', '2027-01-21-trzecie-spotkanie'],
    ['leaves the hour out', 'workshop', 'Kompas 3', '2027-01-21T10:00', '2027-01-21-kompas-3'],
    ['is as exact as the date', 'gallery', 'Serock', '2013', '2013-serock'],
    ['of news begins with the day', 'news', 'Nowe godziny', '2026-11-22', '2026-11-22-nowe-godziny'],
    ['of a project has no date', 'project', 'Most pokoleń', '2027-09-01', 'most-pokolen'],
    ['of a place is its name', 'place', 'Łódź, Świetlica „Żuraw”', undefined, 'lodz-swietlica-zuraw'],
    ['transliterates Ukrainian', 'page', 'Про нас і проєкт', undefined, 'pro-nas-i-proiekt'],
  ] as const)('%s', (_, kind, title, date, expected) => {
    expect(entrySlug(kind, title, date)).toBe(expected);
  });
});

describe('a long title', () => {
  it('is cut at the end of a word', () => {
    expect(titleSlug('Podsumowanie konsultacji strategii partnerstwa lokalnego powiatu nowodworskiego')).toBe(
      'podsumowanie-konsultacji-strategii-partnerstwa-lokalnego',
    );
  });

  it('does not end with a preposition or conjunction', () => {
    expect(titleSlug('Konsultacje strategii partnerstwa lokalnego z mieszkańcami i w Legionowie')).toBe(
      'konsultacje-strategii-partnerstwa-lokalnego-z-mieszkancami',
    );
  });

  it('may be just as long as is allowed', () => {
    const title = `${'a'.repeat(30)} ${'b'.repeat(29)}`;
    expect([titleSlug(title), titleSlug(`${title} c`)]).toEqual([
      `${'a'.repeat(30)}-${'b'.repeat(29)}`,
      `${'a'.repeat(30)}-${'b'.repeat(29)}`,
    ]);
  });

  it('of one word is cut within it', () => {
    expect(titleSlug('a'.repeat(80))).toBe('a'.repeat(60));
  });

  it('of any letters becomes an address of at most sixty characters, or nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
        const slug = titleSlug(title);
        return slug === '' || (slug.length <= 60 && slugPattern.test(slug));
      }),
    );
  });
});

describe('an address', () => {
  it.each([
    ['that is free stays', [], 'a'],
    ['that is taken gets a number', ['a'], 'a-2'],
    ['that is taken several times gets the next number', ['a', 'a-2', 'a-3'], 'a-4'],
    ['takes the first number that is free', ['a', 'a-3'], 'a-2'],
  ])('%s', (_, taken, expected) => {
    expect(freeSlug('a', (slug) => taken.includes(slug))).toBe(expected);
  });
});
