import { describe, expect, it } from 'vitest';
import { cacheKey } from './cache-key.ts';

describe('the key of a page', () => {
  const view = { title: 'Spotkanie', pictures: [{ src: '/a.jpg', fsPath: '/home/anna/a.jpg' }] };

  it('is the same for the same content', () => {
    expect(cacheKey(structuredClone(view))).toBe(cacheKey(view));
  });

  it('is the same on another machine', () => {
    const elsewhere = { title: 'Spotkanie', pictures: [{ src: '/a.jpg', fsPath: 'C:\\strona\\a.jpg' }] };
    expect(cacheKey(elsewhere)).toBe(cacheKey(view));
  });

  it.each([
    ['a title', { ...view, title: 'Narada' }],
    ['a picture', { ...view, pictures: [{ src: '/b.jpg', fsPath: '/home/anna/a.jpg' }] }],
    ['what is gone', { title: 'Spotkanie' }],
    ['an order', { ...view, pictures: [...view.pictures, { src: '/b.jpg' }].reverse() }],
  ])('changes with %s', (_, changed) => {
    expect(cacheKey(changed)).not.toBe(cacheKey(view));
  });
});
