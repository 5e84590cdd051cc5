import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { rightPart } from './right-part.ts';

const schema = z.strictObject({
  name: z.string(),
  size: z.int().default(20),
  menu: z.array(z.union([z.string(), z.strictObject({ page: z.string() })])).default([]),
  contact: z.strictObject({ office: z.string(), phone: z.string().optional() }).optional(),
});

describe('the right part of data', () => {
  it('is all of it where nothing is wrong', () => {
    const found = rightPart(schema, { name: 'Kronika', size: 5 });
    expect(found?.data).toEqual({ name: 'Kronika', size: 5, menu: [] });
    expect(found?.lost).toEqual(new Set());
  });

  it.each([
    ['a wrong field', { name: 'Kronika', size: 'dużo', menu: ['news'] }, { size: 20, menu: ['news'] }, ['size']],
    ['an unknown field', { name: 'Kronika', rozmiar: 5 }, { size: 20, menu: [] }, []],
    ['a wrong item', { name: 'Kronika', menu: [1, 'news'] }, { size: 20, menu: ['news'] }, ['menu']],
    [
      'a wrong field in a group',
      { name: 'Kronika', contact: { office: 'Urząd', phone: 22 } },
      { size: 20, menu: [], contact: { office: 'Urząd' } },
      ['contact'],
    ],
    ['a group that lacks a field', { name: 'Kronika', contact: { phone: '22' } }, { size: 20, menu: [] }, ['contact']],
  ])('is the rest where there is %s', (_, data, expected, lost) => {
    const found = rightPart(schema, data);
    expect(found?.data).toEqual({ name: 'Kronika', ...expected });
    expect(found?.lost).toEqual(new Set(lost));
  });

  it('knows where in the file its items stand', () => {
    const found = rightPart(schema, { name: 'Kronika', menu: [1, 'news', 2, { page: 'o-nas' }] });
    expect(found?.data.menu).toEqual(['news', { page: 'o-nas' }]);
    expect(found?.origin(['menu', 1, 'page'])).toEqual(['menu', 3, 'page']);
  });

  it('is nothing where a field is missing that must be there, unless something stands in for it', () => {
    expect(rightPart(schema, { size: 5 })).toBeUndefined();
    expect(rightPart(schema, { name: 3 }, { name: '…' })?.data.name).toBe('…');
  });

  it('leaves what was written as it was', () => {
    const written = { name: 'Kronika', menu: [1, 'news'] };
    rightPart(schema, written);
    expect(written).toEqual({ name: 'Kronika', menu: [1, 'news'] });
  });
});
