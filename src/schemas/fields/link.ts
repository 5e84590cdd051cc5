import { z } from 'zod';
import { expects } from './expectation.ts';
import { textField } from './text.ts';

/** A full web address with http or https. */
export const webAddressField = z
  .url({ protocol: /^https?$/, ...expects('web-address') })
  .meta({ pattern: '^https?://', examples: ['https://example.org/strona'] });

/** An address elsewhere with the words that lead to it. */
export const linkField = z.strictObject({
  url: webAddressField
    .describe('The full address.')
    .meta({ pl: { title: 'Adres', description: 'Pełny adres, od https://.' } }),
  title: textField.describe('Where the link leads.').meta({
    pl: { title: 'Tekst odnośnika', description: 'Dokąd prowadzi odnośnik.' },
    examples: ['Regulamin naboru w BIP'],
  }),
});
