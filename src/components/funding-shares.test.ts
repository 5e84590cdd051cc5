import { describe, expect, it } from 'vitest';
import { fundingShares } from './funding-shares.ts';

const pln = (amount: string) => ({ amount, currency: 'PLN' });
const told = (amounts: Parameters<typeof fundingShares>[0]) =>
  fundingShares(amounts).map(({ of, money, share }) => `${of} ${money.amount} ${share}`);

describe('shares of funding', () => {
  it('are those that are stated', () => {
    expect(told({ total: pln('1000.00'), eu: pln('850.00'), national: pln('150.00') })).toEqual([
      'eu 850.00 0.85',
      'national 150.00 0.15',
    ]);
  });

  it('leave a rest where they do not make the whole', () => {
    expect(told({ total: pln('1000.10'), eu: pln('500.05') })).toEqual(['eu 500.05 0.5', 'rest 500.05 0.5']);
  });

  it.each([
    ['the whole is not known', { eu: pln('1.00') }],
    ['no part is known', { total: pln('1.00') }],
    ['the parts are more than the whole', { total: pln('1.00'), eu: pln('2.00') }],
    ['currencies differ', { total: pln('9.00'), eu: { amount: '2.00', currency: 'EUR' } }],
    ['the whole is nothing', { total: pln('0.00'), eu: pln('0.00') }],
  ])('are not told where %s', (_, amounts) => {
    expect(told(amounts)).toEqual([]);
  });
});
