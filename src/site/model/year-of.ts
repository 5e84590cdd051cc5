import { certainPart } from '../../edtf/edtf-date.ts';
import type { CollectionName } from '../../schemas/collection-names.ts';

/**
 * The year under whose list an entry stands; undefined where its collection has no lists of years, and where
 * its year is not certain: the list of a year would state it as a fact.
 * @param data its fields, as far as they are right
 */
export function yearOf(collection: CollectionName, data: object): string | undefined {
  const date = listDate(collection, data);
  return typeof date === 'string' || typeof date === 'number' ? certainPart(String(date))?.slice(0, 4) : undefined;
}

function listDate(collection: CollectionName, data: object): unknown {
  const field = (name: 'start' | 'date' | 'year' | 'pubDate'): unknown => Reflect.get(data, name);
  switch (collection) {
    case 'meetings':
    case 'workshops':
      return field('start');
    case 'galleries':
      return field('date') ?? field('pubDate');
    case 'publications':
      return field('year') ?? field('pubDate');
    case 'news':
      return field('pubDate');
    default:
      return undefined;
  }
}
