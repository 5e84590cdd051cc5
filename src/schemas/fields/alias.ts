import { z } from 'zod';
import { expects } from './expectation.ts';

/** An old address on this site, from its root: `/news/42.html`. Whether a host could find it is told by the site's rules. */
export const aliasField = z.string(expects('alias')).regex(/^\//, expects('alias'));

/** The old addresses of an entry. */
export const aliasesField = z
  .array(aliasField)
  .describe('Old addresses that lead here.')
  .meta({
    pl: { title: 'Dawne adresy', description: 'Dawne adresy na tej stronie, które prowadzą do wpisu.' },
    examples: [['/spotkania/2027-02-18-zespol/']],
  })
  .default([]);
