import { describe, expect, it } from 'vitest';
import { moneyField } from './money.ts';

describe('an amount of money', () => {
  it.each([
    ['with a point', '1250000.00 PLN', '1250000.00', 'PLN'],
    ['with a comma', '1250000,00 PLN', '1250000.00', 'PLN'],
    ['as Polish offices write it', '1 250 000,00 PLN', '1250000.00', 'PLN'],
    ['with no-break spaces', '1\u00a0250\u00a0000,00\u00a0PLN', '1250000.00', 'PLN'],
    ['with narrow no-break spaces', '1\u202f250\u202f000,00 PLN', '1250000.00', 'PLN'],
    ['without cents', '500 EUR', '500.00', 'EUR'],
    ['of nothing', '0.00 PLN', '0.00', 'PLN'],
  ])('can be written %s', (_, text, amount, currency) => {
    expect(moneyField.parse(text)).toEqual({ amount, currency });
  });

  it.each([
    ['that no float can hold', '9007199254740993.01 PLN', '9007199254740993.01'],
    ['whose cents a float would round', '0.10 PLN', '0.10'],
    ['of thirty digits', '123456789012345678901234567890.12 PLN', '123456789012345678901234567890.12'],
  ])('%s keeps every digit', (_, text, amount) => {
    expect(moneyField.parse(text).amount).toBe(amount);
  });

  it.each([
    ['a float', 1250000.5],
    ['a whole number', 1250000],
    ['an amount without a currency', '1250000.00'],
    ['one digit of cents and a sign of the currency', '12.5 zł'],
    ['one digit of cents', '12.5 PLN'],
    ['three digits of cents', '12.500 PLN'],
    ['a currency in small letters', '12.50 pln'],
    ['a currency in front', 'PLN 12.50'],
    ['a currency that touches the digits', '12.50PLN'],
    ['groups of two digits', '12 50 PLN'],
    ['an amount below zero', '-12.50 PLN'],
    ['English grouping', '1,250,000.00 PLN'],
    ['nothing', ''],
    ['null', null],
  ])('is never %s', (_, value) => {
    expect(moneyField.safeParse(value).error?.issues.map(({ message }) => message)).toEqual(['money']);
  });
});
