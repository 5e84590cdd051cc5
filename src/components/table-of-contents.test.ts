import { describe, expect, it } from 'vitest';
import { tableOfContents } from './table-of-contents.ts';

/** Headings of the given depths, each with its number as its id. */
const headings = (...depths: number[]) =>
  depths.map((depth, index) => ({ depth, slug: `h${index}`, text: `Część ${index}` }));

/** A table in short: the id of each section, with those of its parts. */
const inShort = (...depths: number[]) =>
  tableOfContents(headings(...depths)).map(({ slug, parts }) => [slug, ...parts.map((part) => part.slug)].join(' '));

describe('the contents of a text', () => {
  it.each([
    ['no heading', []],
    ['one section', [2]],
    ['one section with parts', [2, 3, 3]],
    ['parts alone', [3, 3, 3]],
  ])('are not listed where it has %s', (_, depths) => {
    expect(inShort(...depths)).toEqual([]);
  });

  it('are its sections, from two on', () => {
    expect(inShort(2, 2)).toEqual(['h0', 'h1']);
  });

  it('have the parts of each section below it', () => {
    expect(inShort(2, 3, 3, 2, 3)).toEqual(['h0 h1 h2', 'h3 h4']);
  });

  it('leave out deeper headings, and parts before the first section', () => {
    expect(inShort(3, 2, 3, 4, 2)).toEqual(['h1 h2', 'h4']);
  });

  it('leave out all parts where the whole would be long', () => {
    const long = Array.from({ length: 7 }, () => [2, 3]).flat();
    expect(inShort(...long)).toEqual(['h0', 'h2', 'h4', 'h6', 'h8', 'h10', 'h12']);
  });
});
