import { ownValue } from '../../content/own-value.ts';
import { certainPart } from '../../edtf/edtf-date.ts';
import type { CollectionName } from '../../schemas/collection-names.ts';
import { collectionFacts } from './collection-facts.ts';

/**
 * The year under whose list an entry stands; undefined where its collection has no lists of years, and where
 * its year is not certain: the list of a year would state it as a fact.
 * @param data its fields, as far as they are right
 */
export function yearOf(collection: CollectionName, data: object): string | undefined {
  const fields = collectionFacts[collection].yearFields.map((name) => ownValue(data, name));
  const date = fields.find((value) => value !== undefined && value !== null);
  return typeof date === 'string' || typeof date === 'number' ? certainPart(String(date))?.slice(0, 4) : undefined;
}
