import { z } from 'zod';
import { expects } from './expectation.ts';
import { textField } from './text.ts';

/** A full web address with http or https. */
export const webAddressField = z.url({ protocol: /^https?$/, ...expects('web-address') });

/** An address elsewhere with the words that lead to it. */
export const linkField = z.strictObject({
  url: webAddressField,
  title: textField.describe('Where the link leads.'),
});
