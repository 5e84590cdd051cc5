import { z } from 'zod';
import { expects } from './expectation.ts';

/** An old address on this site, from its root: `/news/42.html`. Whether a host could find it is told by the site's rules. */
export const aliasField = z.string(expects('alias')).regex(/^\//, expects('alias'));
