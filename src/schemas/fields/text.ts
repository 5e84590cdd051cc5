import { z } from 'zod';
import { expects } from './expectation.ts';

/** A line or paragraph of plain text that says something: white space alone is refused. */
export const textField = z.string().regex(/\S/, expects('text'));
