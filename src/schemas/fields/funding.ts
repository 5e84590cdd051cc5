import { z } from 'zod';
import { expects } from './expectation.ts';
import { moneyField } from './money.ts';
import { textField } from './text.ts';

/** Where the money of a project comes from. */
export const fundingField = z
  .strictObject({
    programme: textField.describe('Name of the programme.').meta({
      pl: { title: 'Program', description: 'Nazwa programu.' },
      examples: ['Fundusze Europejskie dla Rozwoju Społecznego 2021–2027'],
    }),
    priority: textField
      .describe('Priority of the programme.')
      .meta({ pl: { title: 'Priorytet', description: 'Priorytet programu.' } })
      .optional(),
    measure: textField
      .describe('Measure of the programme.')
      .meta({ pl: { title: 'Działanie', description: 'Działanie programu.' } })
      .optional(),
    submeasure: textField
      .describe('Sub-measure of the programme.')
      .meta({ pl: { title: 'Poddziałanie', description: 'Poddziałanie programu.' } })
      .optional(),
    fund: textField
      .describe('The fund behind the programme.')
      .meta({
        pl: { title: 'Fundusz', description: 'Fundusz, z którego jest program.' },
        examples: ['Europejski Fundusz Społeczny Plus'],
      })
      .optional(),
    agreement: textField
      .describe('Number of the agreement.')
      .meta({ pl: { title: 'Umowa', description: 'Numer umowy o dofinansowanie.' } })
      .optional(),
    total: moneyField
      .describe('Value of the whole project: 1250000.00 PLN')
      .meta({ pl: { title: 'Wartość projektu', description: 'Wartość całego projektu, z walutą.' } })
      .optional(),
    eu: moneyField
      .describe('Contribution of the European Union.')
      .meta({ pl: { title: 'Wkład Unii Europejskiej', description: 'Ile daje Unia Europejska.' } })
      .optional(),
    national: moneyField
      .describe('Contribution of the state budget or own means.')
      .meta({ pl: { title: 'Wkład krajowy', description: 'Ile daje budżet państwa albo środki własne.' } })
      .optional(),
  })
  .refine(
    ({ total, eu, national }) =>
      new Set([total, eu, national].flatMap((money) => (money ? [money.currency] : []))).size <= 1,
    { ...expects('funding-amounts'), path: ['total'] },
  );
