import { describe, expect, it } from 'vitest';
import { pageTable } from '../lexicon/page-table.ts';
import { pagesOf } from './page-table.ts';

const indexed = (id: string, date: string, filters: Record<string, string[]>) => ({
  id,
  url: `/${id}/`,
  content: '',
  meta: { ...(date && { date }) },
  filters,
});

const pages = pagesOf(
  pageTable([
    indexed('old', '2011', { kind: ['news'], year: ['2011'] }),
    indexed('new', '2012-06-20', { kind: ['news'], year: ['2012'], place: ['Płock'] }),
    indexed('none', '', { kind: ['pages'] }),
    indexed('meeting', '2012-06-19', { kind: ['meetings'], year: ['2012'], place: ['Płock'] }),
  ]),
);
const all = ['old', 'new', 'none', 'meeting'];

describe('the pages of a site', () => {
  it('stand newest first, and those without a date last', () => {
    expect(pages.newest).toEqual(['new', 'meeting', 'old', 'none']);
  });

  it('are known to be ahead on their day and before', () => {
    const ahead = (today: string) => all.filter((id) => pages.isAhead(id, today));
    expect(ahead('2012-06-20')).toEqual(['new']);
    expect(ahead('2012-06-21')).toEqual([]);
    expect(ahead('2012-01-01')).toEqual(['new', 'meeting']);
  });

  it('pass filters whose values are alternatives and which add up', () => {
    const passing = (filters: Parameters<typeof pages.passes>[1]) => all.filter((id) => pages.passes(id, filters));
    expect(passing({})).toEqual(all);
    expect(passing({ kind: ['news', 'meetings'] })).toEqual(['old', 'new', 'meeting']);
    expect(passing({ kind: ['news', 'meetings'], year: ['2012'] })).toEqual(['new', 'meeting']);
    expect(passing({ kind: ['unicorns'] })).toEqual([]);
    expect(passing({ place: [''] })).toEqual([]);
  });

  it('are counted by value, each filter as if it were not set', () => {
    const counts = pages.counts(all, { kind: ['news'], place: ['Płock'] });
    expect(counts.kind).toEqual([
      { value: 'meetings', count: 1 },
      { value: 'news', count: 1 },
    ]);
    expect(counts.year).toEqual([{ value: '2012', count: 1 }]);
    expect(counts.project).toEqual([]);
  });
});
