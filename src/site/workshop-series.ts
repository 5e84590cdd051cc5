import type { Locale } from '../i18n/locale.ts';
import type { Entry } from './entry.ts';
import type { Graph } from './graph.ts';

/** The workshops of a series in the order of their numbers, each once. */
export function workshopsOf(site: Graph, seriesSlug: string, locale: Locale): Entry<'workshops'>[] {
  return site
    .each('workshops', locale)
    .filter(({ data }) => data.series?.slug === seriesSlug)
    .sort((a, b) => (a.data.number ?? 0) - (b.data.number ?? 0));
}

/** How many workshops a series has: as planned, or as many as there are. */
export function plannedIn(series: Entry<'series'>, workshops: readonly Entry<'workshops'>[]): number {
  return Math.max(series.data.planned ?? 0, ...workshops.map(({ data }) => data.number ?? 0));
}
