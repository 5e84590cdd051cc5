import type { Locale } from '../../i18n/locale.ts';
import type { Graph } from './graph.ts';

/**
 * Makes a question about a whole site cheap to ask again: a graph does not change, so each answer is
 * worked out once for each language.
 * @param make works it out
 */
export function onceALanguage<Answer>(
  make: (site: Graph, locale: Locale) => Answer,
): (site: Graph, locale: Locale) => Answer {
  const known = new WeakMap<Graph, Map<Locale, { answer: Answer }>>();
  return (site, locale) => {
    const ofSite = known.get(site) ?? new Map<Locale, { answer: Answer }>();
    known.set(site, ofSite);
    const found = ofSite.get(locale) ?? { answer: make(site, locale) };
    ofSite.set(locale, found);
    return found.answer;
  };
}
