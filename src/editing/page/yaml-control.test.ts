import { describe, expect, it } from 'vitest';
import { textOf, valueOf } from './yaml-control.ts';

describe('a value that is written as in a file', () => {
  it.each([
    ['starostwo-w-trojrzeczu', 'starostwo-w-trojrzeczu'],
    [{ place: 'starostwo', room: 'sala 12' }, 'place: starostwo\nroom: sala 12'],
    [['urzad', { name: 'Koło: gospodyń' }], "- urzad\n- name: 'Koło: gospodyń'"],
    [{ toJS: () => ['a', 'b'] }, '- a\n- b'],
    ['name: "Remiza', 'name: "Remiza'],
    [undefined, ''],
    ['', ''],
  ])('shows %j as it stands there', (value, text) => {
    expect(textOf(value)).toBe(text);
  });

  it('comes back as it was', () => {
    for (const value of ['2013', 12, '+48 22 123 45 67', ['a', { name: 'b', place: 'c' }], [0.5, 0.25]])
      expect(valueOf(textOf(value))).toEqual({ value });
  });

  it('is nothing where nothing is written', () => {
    expect(valueOf(' \n')).toEqual({ value: '' });
  });

  it('is not taken where it cannot be read', () => {
    expect(valueOf('name: "Koło')).toBeUndefined();
  });
});
