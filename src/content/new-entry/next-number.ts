import type { Content } from '../content.ts';
import { originals } from './originals.ts';

/**
 * The number of the next workshop of a series: after the last that has an entry, and after those
 * that took place without one.
 * @param series slug of the series
 */
export function nextNumber(content: Pick<Content, 'entries'>, series: string): number {
  const numbers = originals(content, 'workshops')
    .filter(({ data }) => data.series?.slug === series)
    .map(({ data }) => data.number ?? 0);
  const held = originals(content, 'series').find(({ slug }) => slug === series)?.data.held ?? 0;
  return Math.max(0, held, ...numbers) + 1;
}
