import type { Series } from '../../schemas/series.ts';
import type { Content } from '../content.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';

/** The number of a workshop or meeting fits its series and is nobody else's. */
export function series({ readable }: Pick<Content, 'readable'>): Diagnostic[] {
  const found: Diagnostic[] = [];
  const plans = new Map<string, Series>();
  for (const { entry } of readable) {
    if (
      entry.collection === 'series' &&
      !('period' in entry.data) &&
      'organisers' in entry.data &&
      'title' in entry.data &&
      !('start' in entry.data)
    ) {
      plans.set(entry.slug, entry.data);
    }
  }
  const taken = new Map<string, string>();
  for (const { entry, parsed, place } of readable) {
    if (!('series' in entry.data) || parsed.path.locale !== undefined) continue;
    const field = entry.collection === 'meetings' ? 'ordinal' : 'number';
    const { series: reference } = entry.data;
    const number: unknown = Reflect.get(entry.data, field);
    if (!reference || typeof number !== 'number') continue;
    const planned = plans.get(reference.slug)?.planned;
    if (planned !== undefined && number > planned) {
      found.push(
        diagnostic('series-overrun', place([field]), {
          value: String(number),
          planned: String(planned),
          series: reference.slug,
        }),
      );
    }
    const key = `${reference.slug} ${number}`;
    const other = taken.get(key);
    if (other !== undefined) {
      found.push(
        diagnostic('series-number-taken', place([field]), { value: String(number), series: reference.slug, other }),
      );
    }
    taken.set(key, other ?? parsed.file);
  }
  return found;
}
