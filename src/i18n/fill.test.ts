import { describe, expect, it } from 'vitest';
import { fill } from './fill.ts';

describe('a text with places', () => {
  it('takes values by name, in whatever order', () => {
    expect(fill('{b} z {a}', { a: 6, b: 2 })).toBe('2 z 6');
  });

  it('takes a value more than once', () => {
    expect(fill('{a}, {a}', { a: 'x' })).toBe('x, x');
  });

  it('takes nought', () => {
    expect(fill('{count} osób', { count: 0 })).toBe('0 osób');
  });

  it('shows a place for which there is no value', () => {
    expect(fill('{count} osób', {})).toBe('{count} osób');
  });

  it('does not look for places in values', () => {
    expect(fill('{a} {b}', { a: '{b}', b: 'x' })).toBe('{b} x');
  });

  it('takes a dollar sign as it is', () => {
    expect(fill('{a}', { a: '$& $1' })).toBe('$& $1');
  });
});
