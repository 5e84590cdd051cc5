import { z } from 'zod';
import { expects } from './expectation.ts';

/** A language tag of BCP 47 in its short form: `pl`, `en`, `uk`. */
export const localeField = z.string(expects('locale')).regex(/^[a-z]{2}$/, expects('locale'));
