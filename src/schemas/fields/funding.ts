import { z } from 'zod';
import { expects } from './expectation.ts';
import { moneyField } from './money.ts';
import { textField } from './text.ts';

/** Where the money of a project comes from. */
export const fundingField = z
  .strictObject({
    programme: textField.describe('Name of the programme.'),
    priority: textField.optional(),
    measure: textField.optional(),
    submeasure: textField.optional(),
    fund: textField.describe('The fund behind the programme.').optional(),
    agreement: textField.describe('Number of the agreement.').optional(),
    total: moneyField.describe('Value of the whole project: 1250000.00 PLN').optional(),
    eu: moneyField.describe('Contribution of the European Union.').optional(),
    national: moneyField.describe('Contribution of the state budget or own means.').optional(),
  })
  .refine(
    ({ total, eu, national }) =>
      new Set([total, eu, national].flatMap((money) => (money ? [money.currency] : []))).size <= 1,
    { ...expects('funding-amounts'), path: ['total'] },
  );
