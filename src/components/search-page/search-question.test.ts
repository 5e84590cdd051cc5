import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionAddress, readQuestion } from './search-question.ts';

const nothing = { query: '', filters: {}, sort: 'relevance', page: 1, asTyped: false } as const;

describe('the address of the search page', () => {
  it('without a question asks nothing', () => {
    expect(readQuestion('')).toEqual(nothing);
    expect(questionAddress(nothing)).toBe('');
  });

  it('carries words, filters, order and page', () => {
    const question = {
      query: 'źródło & młyn',
      filters: { kind: ['meetings', 'news'], year: ['2012'] },
      sort: 'date',
      page: 2,
      asTyped: true,
    } as const;
    const address = questionAddress(question);
    expect(address).toContain('kind=meetings&kind=news&year=2012&sort=date&exact=1&page=2');
    expect(readQuestion(address)).toEqual(question);
  });

  it.each([
    ['a percent sign that begins nothing', '?q=100%', '100%'],
    ['a broken sequence', '?q=%E0%A4%A', '\uFFFD%A'],
    ['spaces around the words', '?q=%20wars%20', 'wars'],
    ['two questions', '?q=raz&q=dwa', 'raz'],
  ])('with %s still asks', (_what, address, query) => {
    expect(readQuestion(address).query).toBe(query);
  });

  it.each(['0', '-1', '2.5', 'x', '1e9', ''])('with the page "%s" shows the first one', (page) => {
    expect(readQuestion(`?q=a&page=${page}`).page).toBe(1);
  });

  it('passes over what it does not know, empty filters and values said twice', () => {
    expect(readQuestion('?q=a&colour=red&kind=&year=2012&year=2012&sort=up')).toEqual({
      ...nothing,
      query: 'a',
      filters: { year: ['2012'] },
    });
  });

  it('reads any text without failing, and the same question from its own address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const question = readQuestion(text);
        expect(readQuestion(questionAddress(question))).toEqual(question);
      }),
    );
  });
});
