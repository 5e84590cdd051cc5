import { describe, expect, it } from 'vitest';
import type { PlanRow } from '../site/publicity/plan.ts';
import { countedIn, planYears } from './plan-years.ts';

/** A team with what it held in each year. */
const team = (held: Record<string, number>): PlanRow => ({
  kind: 'team',
  key: 0,
  held: Object.values(held).reduce((sum, count) => sum + count, 0),
  ahead: 0,
  years: Object.entries(held).map(([year, count]) => ({ year, held: count, ahead: 0 })),
});

const told = (...plan: PlanRow[]) => planYears(plan).map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`));

describe('the years of a plan', () => {
  it('are those of all its parts, and those between them', () => {
    expect(told(team({ 2024: 1 }), team({ 2026: 2 }))).toEqual(['2024', '2025', '2026']);
  });

  it('are not told where all is of one year, or of none', () => {
    expect([told(team({ 2026: 3 })), told(team({})), told()]).toEqual([[], [], []]);
  });

  it('are as many as fit, the first of them together', () => {
    const long = team({ 2011: 1, 2012: 2, 2019: 4, 2020: 8 });
    const spans = planYears([long]);
    expect(told(long)).toEqual(['2011–2017', '2018', '2019', '2020']);
    expect(spans.map((span) => countedIn(long, span)?.held)).toEqual([3, 0, 4, 8]);
  });
});

describe('what a part brought in a year', () => {
  const year = { from: 2026, to: 2026 };

  it('is nothing for one that did not begin', () => {
    expect(countedIn(team({}), year)).toEqual({ held: 0, ahead: 0 });
  });

  it('is not known where the year of an event is not', () => {
    expect(countedIn({ kind: 'team', key: 0, held: 2, ahead: 0, years: [] }, year)).toBeUndefined();
  });
});
