import { z } from 'zod';
import { expects } from './expectation.ts';

/** An amount as a decimal string in the currency's main unit, never a float. */
export interface Money {
  /** Digits, optionally with a point and two digits: `1250000.00`. */
  amount: string;
  /** ISO 4217 code: `PLN`, `EUR`. */
  currency: string;
}

const pattern = /^(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:[.,](\d{2}))?[ \u00a0]([A-Z]{3})$/;

/** An amount with its currency, written `1250000.00 PLN` or, as Polish offices do, `1 250 000,00 PLN`. */
export const moneyField = z
  .string(expects('money'))
  .regex(pattern, expects('money'))
  .transform((text): Money => {
    const [, whole = '', cents = '00', currency = ''] = pattern.exec(text) ?? [];
    return { amount: `${whole.replace(/\D/g, '')}.${cents}`, currency };
  })
  .meta({ examples: ['250 000,00 PLN', '250000.00 PLN'] });
