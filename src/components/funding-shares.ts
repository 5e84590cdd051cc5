import type { Money } from '../schemas/fields/money.ts';

/** A part of what a project costs. */
export interface FundingShare {
  of: 'eu' | 'national' | 'rest';
  money: Money;
  /** Of the whole, from 0 to 1. */
  share: number;
}

/** Whole hundredths of an amount. */
const hundredths = ({ amount }: Money): number => Math.round(Number(amount) * 100);

/**
 * How the value of a project is parted among those who pay, as far as the amounts that are stated tell it.
 * What they leave over is told as the rest; nothing is told where they do not add up.
 * @returns none where the whole or a part is not known, or currencies differ
 */
export function fundingShares({
  total,
  eu,
  national,
}: {
  total?: Money | undefined;
  eu?: Money | undefined;
  national?: Money | undefined;
}): FundingShare[] {
  const stated = [
    { of: 'eu' as const, money: eu },
    { of: 'national' as const, money: national },
  ].flatMap(({ of, money }) => (money ? [{ of, money }] : []));
  if (!total || stated.length === 0) return [];
  const whole = hundredths(total);
  const known = stated.reduce((sum, { money }) => sum + hundredths(money), 0);
  const isOneCurrency = stated.every(({ money }) => money.currency === total.currency);
  if (!isOneCurrency || whole <= 0 || known > whole) return [];
  const rest = { amount: ((whole - known) / 100).toFixed(2), currency: total.currency };
  return [...stated, ...(known < whole ? [{ of: 'rest' as const, money: rest }] : [])].map((one) => ({
    ...one,
    share: hundredths(one.money) / whole,
  }));
}
