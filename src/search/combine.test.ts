import { describe, expect, it } from 'vitest';
import { allOf, anyOf, isAnsweredBy, nearEachOther, tellingWeight } from './combine.ts';
import type { PageHits } from './site-index.ts';

const hits = (pages: Record<string, [score: number, ...places: number[]]>): PageHits =>
  new Map(Object.entries(pages).map(([id, [score, ...places]]) => [id, { score, places }]));

const ranked = (scores: Map<string, number>) => [...scores].sort(([, a], [, b]) => b - a).map(([id]) => id);

describe('several words', () => {
  it('are all on the pages found, where a page has them all', () => {
    const found = allOf([
      { hits: hits({ a: [1, 3], b: [5, 1] }), weight: 2 },
      { hits: hits({ a: [1, 9], c: [5, 1] }), weight: 2 },
    ]);
    expect(ranked(found)).toEqual(['a']);
  });

  it('are most of them on the pages found, where no page has them all', () => {
    const found = allOf([
      { hits: hits({ a: [1, 3] }), weight: 3 },
      { hits: hits({ a: [1, 9], b: [1, 2] }), weight: 3 },
      { hits: hits({ c: [9, 1] }), weight: 3 },
    ]);
    expect(ranked(found)).toEqual(['a']);
  });

  it('find nothing when the telling one is nowhere', () => {
    expect(
      allOf([
        { hits: hits({ a: [1, 3] }), weight: 1 },
        { hits: hits({}), weight: 4 },
      ]).size,
    ).toBe(0);
  });

  it('count more where they stand together', () => {
    const found = allOf([
      { hits: hits({ far: [1, 1], near: [1, 100] }), weight: 1 },
      { hits: hits({ far: [1, 200], near: [1, 101] }), weight: 1 },
    ]);
    expect(ranked(found)).toEqual(['near', 'far']);
  });
});

describe('words of which some are nowhere', () => {
  const part = (weight: number) => ({ hits: hits({}), weight });
  it('are answered by the others where these tell something', () => {
    expect(isAnsweredBy([part(3)], [part(5)])).toBe(true);
    expect(isAnsweredBy([part(1.5), part(1.5)], [part(5)])).toBe(true);
    expect(isAnsweredBy([part(1)], [part(5)])).toBe(false);
    expect(isAnsweredBy([], [part(5)])).toBe(false);
  });
});

describe('a name of several words', () => {
  const words = [hits({ near: [1, 4], far: [1, 4], part: [1, 4] }), hits({ near: [1, 6], far: [1, 60] })];

  it('is where all its words stand near each other', () => {
    expect([...nearEachOther(words, 3).keys()]).toEqual(['near']);
  });

  it('is found in long pages without delay', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => index * 3);
    const long = [hits({ page: [1, ...many] }), hits({ page: [1, ...many.map((place) => place + 1)] })];
    expect(nearEachOther(long, 1).size).toBe(1);
  });
});

it('of several forms the best one counts, and a part of the others', () => {
  const found = anyOf([
    { hits: hits({ a: [2, 1], b: [2, 1] }), factor: 1 },
    { hits: hits({ a: [1, 5] }), factor: 1 },
  ]);
  expect(found.get('a')?.score).toBeGreaterThan(2);
  expect(found.get('a')?.score).toBeLessThan(3);
  expect(found.get('a')?.places).toEqual([1, 5]);
  expect(found.get('b')?.score).toBe(2);
});

it('a rare word tells more than a common one, and never less than nothing', () => {
  expect(tellingWeight(1, 100)).toBeGreaterThan(tellingWeight(50, 100));
  expect(tellingWeight(100, 100)).toBeGreaterThan(0);
  expect(tellingWeight(101, 100)).toBeGreaterThan(0);
});
