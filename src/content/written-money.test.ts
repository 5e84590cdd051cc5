import { describe, expect, it } from 'vitest';
import { moneyField } from '../schemas/fields/money.ts';
import { amountAlone, writtenMoney } from './written-money.ts';

describe('an amount as people write it', () => {
  it.each([
    ['12 000 zł', '12 000,00 PLN'],
    ['12\u00a0000,50 zł', '12 000,50 PLN'],
    ['2.480.000,00 PLN', '2 480 000,00 PLN'],
    ['2,480,000.00 PLN', '2 480 000,00 PLN'],
    ['1 250 000,00 zł', '1 250 000,00 PLN'],
    ['12.000 zł', '12 000,00 PLN'],
    ['20 zł', '20,00 PLN'],
    ['20zł', '20,00 PLN'],
    ['12.50 zł', '12,50 PLN'],
    ['20 złotych', '20,00 PLN'],
    ['€ 20', '20,00 EUR'],
    ['20 euro', '20,00 EUR'],
    ['3 tys. zł', '3 000,00 PLN'],
    ['12,5 tys. zł', '12 500,00 PLN'],
    ['1,2 mln zł', '1 200 000,00 PLN'],
    ['1.25 mln PLN', '1 250 000,00 PLN'],
    ['2 miliony złotych', '2 000 000,00 PLN'],
    ['€ 1.5 million', '1 500 000,00 EUR'],
  ])('%s is %s', (words, amount) => {
    expect(writtenMoney(words)).toBe(amount);
    expect(moneyField.safeParse(amount).success).toBe(true);
  });

  it.each([
    '12000',
    '3 tys.',
    '12,5555 tys. zł',
    '3 worki zł',
    'bezpłatnie',
    '20 USD',
    '1.2.3 zł',
    '12,5 zł',
    '1 250 00 zł',
    '',
  ])('is not guessed: %s', (words) => {
    expect(writtenMoney(words)).toBeUndefined();
  });

  it.each([
    ['1.200,00', '1 200,00'],
    ['1200', '1 200,00'],
    ['12 000,5', undefined],
    ['20 zł', undefined],
    ['1'.repeat(31), undefined],
  ])('without its currency it is an amount alone: %s', (words, amount) => {
    expect(amountAlone(words)).toBe(amount);
  });
});
