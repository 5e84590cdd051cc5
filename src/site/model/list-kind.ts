import type { CollectionName } from '../../schemas/collection-names.ts';
import { collectionFacts, type ListKind } from './collection-facts.ts';

/**
 * The kind under whose list an entry stands; undefined where its collection has no lists of kinds.
 * @param data its fields, as far as they are right
 */
export function kindOf(collection: CollectionName, data: object): ListKind | undefined {
  const kind: unknown = Reflect.get(data, 'kind');
  return collectionFacts[collection].kinds.find((known) => known === kind);
}
