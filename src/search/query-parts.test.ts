import { describe, expect, it } from 'vitest';
import type { Locale } from '../i18n/locale.ts';
import { queryParts } from './query-parts.ts';

/** Words as they are, notations of phrases joined. */
const parts = (query: string, locale: Locale = 'pl') =>
  queryParts(query, locale).map((part) => (part.kind === 'word' ? part.form : part.phrases));

describe('a query', () => {
  it('is taken apart into words that say something', () => {
    expect(parts('Warsztaty w Jabłonnie i o pracy')).toEqual(['warsztaty', 'jabłonnie', 'pracy']);
  });

  it('keeps words that say nothing where there are no others', () => {
    expect(parts('być albo nie być')).toEqual(['być', 'albo', 'nie', 'być']);
  });

  it('keeps a quotation, in any quotation marks', () => {
    expect(parts('"rynek pracy" powiat')).toEqual([['rynek pracy'], 'powiat']);
    expect(parts('„rynek pracy”')).toEqual([['rynek pracy']]);
    expect(parts('"rynek')).toEqual(['rynek']);
  });

  it('says where its words stand, so that they can be replaced', () => {
    const query = '  starosta „x” Łódź';
    const found = queryParts(query, 'pl').flatMap((part) => (part.kind === 'word' ? [part] : []));
    expect(found.map(({ start, text }) => query.slice(start, start + text.length))).toEqual(['starosta', 'Łódź']);
  });

  it('has no more parts than can be looked up', () => {
    expect(parts('ryba '.repeat(5000)).length).toBeLessThan(20);
  });
});

describe('a date', () => {
  it.each<[Locale, string, string]>([
    ['pl', '2012-06-20', '20 czerwca 2012'],
    ['pl', '20.06.2012', '20 czerwca 2012'],
    ['pl', '20/6/2012', '20 czerwca 2012'],
    ['pl', '20 czerwca 2012', '20 czerwca 2012'],
    ['pl', '20 CZERWCA 2012 r.', '20 czerwca 2012'],
    ['pl', '1 wrzesnia 2012', '1 września 2012'],
    ['uk', '20 червня 2012', '20 червня 2012'],
    ['en', '20 June 2012', '20 June 2012'],
    ['en', 'June 20, 2012', '20 June 2012'],
    ['en', '20th Jun 2012', '20 June 2012'],
  ])('in %s: %s is found as %s', (locale, query, words) => {
    const [phrases] = parts(query, locale);
    expect(phrases).toContain(words);
    expect(phrases).toContain(locale === 'pl' && words.startsWith('1 ') ? '2012-09-01' : '2012-06-20');
  });

  it('without a year is the day in any year', () => {
    expect(parts('20 czerwca')).toEqual([['20 czerwca']]);
  });

  it('without a day is the month in any of its cases', () => {
    expect(parts('czerwcu 2012')).toEqual([['czerwca 2012', 'czerwiec 2012', 'czerwcu 2012', 'czerwcem 2012']]);
  });

  it('that no calendar has is no date', () => {
    expect(parts('31 czerwca 2012')).toEqual([['31'], expect.arrayContaining(['czerwca 2012'])]);
    expect(parts('2012-13-01')).toEqual([['2012-13-01']]);
    expect(parts('29 lutego 2013')).not.toContainEqual(expect.arrayContaining(['2013-02-29']));
    expect(parts('29 lutego')).toEqual([['29 lutego']]);
  });

  it('is not seen in words of another kind', () => {
    expect(parts('12 miesięcy')).toEqual([['12'], 'miesięcy']);
  });
});

describe('a number', () => {
  it.each([
    ['215000', ['215000', '215 000']],
    ['215 000', ['215 000', '215000']],
    ['1 250 000', ['1 250 000', '1250000']],
    ['4,2', ['4,2']],
    ['2012', ['2012', '2 012']],
  ])('%s is found as %j', (query, phrases) => {
    expect(parts(query)).toEqual([phrases]);
  });
});
