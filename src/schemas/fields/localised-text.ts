import { z } from 'zod';
import { expects } from './expectation.ts';
import { localeField } from './locale.ts';
import { textField } from './text.ts';

/** A text for all languages of the site, or one for each. */
export const localisedText = z
  .union([textField, z.record(localeField, textField)], expects('text'))
  .meta({ examples: ['Kronika', { pl: 'Kronika', en: 'Chronicle' }] });

export type LocalisedText = z.output<typeof localisedText>;
