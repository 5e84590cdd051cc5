import { describe, expect, it } from 'vitest';
import { formatBytes, formatMoney, formatNumber } from './numbers.ts';

/** No-break spaces as the spaces that a reader sees. */
const seen = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('an amount of money', () => {
  it.each([
    ['pl', '2046496.00', 'PLN', '2 046 496,00 zł'],
    ['pl', '9007199254740993.00', 'PLN', '9 007 199 254 740 993,00 zł'],
    ['pl', '0.10', 'PLN', '0,10 zł'],
    ['pl', '500.00', 'EUR', '500,00 €'],
    ['en', '2046496.00', 'PLN', 'PLN 2,046,496.00'],
    ['en', '9007199254740993.00', 'PLN', 'PLN 9,007,199,254,740,993.00'],
    ['uk', '2046496.00', 'PLN', '2 046 496,00 PLN'],
  ] as const)('is exact to the last digit: %s %s %s', (locale, amount, currency, expected) => {
    expect(seen(formatMoney({ amount, currency }, locale))).toBe(expected);
  });

  it('never breaks between two lines', () => {
    expect(formatMoney({ amount: '2046496.00', currency: 'PLN' }, 'pl')).not.toContain(' ');
  });
});

describe('a number', () => {
  it.each([
    ['pl', 1234, '1234'],
    ['pl', 12345, '12 345'],
    ['en', 12345, '12,345'],
    ['uk', 12345, '12 345'],
  ] as const)('is grouped from five digits on: %s %d', (locale, value, expected) => {
    expect(seen(formatNumber(value, locale))).toBe(expected);
  });
});

describe('a size', () => {
  it.each([
    [0, '0 B'],
    [999, '999 B'],
    [1000, '1 kB'],
    [240_000, '240 kB'],
    [1_000_000, '1 MB'],
    [1_400_000, '1,4 MB'],
    [14_000_000, '14 MB'],
    [2_500_000_000, '2,5 GB'],
  ])('is short: %d', (bytes, expected) => {
    expect(seen(formatBytes(bytes, 'pl'))).toBe(expected);
  });

  it('has an English point', () => {
    expect(seen(formatBytes(1_400_000, 'en'))).toBe('1.4 MB');
  });
});
