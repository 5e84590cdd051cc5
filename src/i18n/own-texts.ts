import type { Locale } from './locale.ts';
import type { Texts } from './pl/texts.ts';

/**
 * Interface texts of a site in its own words, whole, by language; empty where it has none. What runs a build
 * fills it in, and in the bundle of the pages the build puts a filled one in the place of this module.
 */
export const ownTexts = new Map<Locale, Texts>();
