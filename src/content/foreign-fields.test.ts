import { describe, expect, it } from 'vitest';
import { foreignField } from './foreign-fields.ts';

const ofNews = ['title', 'description', 'pubDate', 'updatedDate', 'tags', 'cover', 'authors', 'aliases'];

describe('a field of another program', () => {
  it.each([
    ['date', 'pubDate'],
    ['publish_date', 'pubDate'],
    ['lastmod', 'updatedDate'],
    ['Summary', 'description'],
    ['author', 'authors'],
    ['categories', 'tags'],
    ['featured_image', 'cover'],
    ['redirect-from', 'aliases'],
  ])('%s is %s in news', (name, suggestion) => {
    expect(foreignField(name, ofNews)).toEqual({ suggestion });
  });

  it('is what the collection has: a day is the start of an event', () => {
    expect(foreignField('date', ['title', 'start', 'end'])).toEqual({ suggestion: 'start' });
  });

  it('is known by the field that holds a place', () => {
    expect(foreignField('place', ['price', 'venue'])).toEqual({ suggestion: 'venue' });
  });

  it('goes where nothing takes its place', () => {
    expect(foreignField('layout', ofNews)).toEqual({ advice: 'drop' });
    expect(foreignField('lastmod', ['title'])).toEqual({ advice: 'drop' });
  });

  it('is the name of the file where it is an address', () => {
    expect(foreignField('permalink', ofNews)).toEqual({ advice: 'file-name' });
  });

  it('is not known by names of the language itself', () => {
    expect(foreignField('constructor', ofNews)).toBeUndefined();
  });
});
