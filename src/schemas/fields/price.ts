import { z } from 'zod';
import { expects } from './expectation.ts';
import { moneyField } from './money.ts';

/** What it costs to take part: nothing, or an amount for one person. */
export const priceField = z
  .union([z.literal('free'), moneyField], expects('price'))
  .describe('What it costs to take part, for one person: free, or an amount.')
  .meta({
    pl: { title: 'Cena', description: 'Ile kosztuje udział jednej osoby: free (bezpłatnie) albo kwota.' },
    examples: ['free', '20,00 PLN'],
  });
