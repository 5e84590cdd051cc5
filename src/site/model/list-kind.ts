import type { CollectionName } from '../../schemas/collection-names.ts';
import { type Meeting, meetingKinds } from '../../schemas/meeting.ts';
import { type Publication, publicationKinds } from '../../schemas/publication.ts';

/** A kind of entry that has a list of its own. */
export type ListKind = Meeting['kind'] | Publication['kind'];

/**
 * The kinds by which a collection's list can be narrowed, in the order in which they are offered;
 * none where its entries are all of one kind.
 */
export function kindsOf(collection: CollectionName | 'tags'): readonly ListKind[] {
  if (collection === 'meetings') return meetingKinds;
  return collection === 'publications' ? publicationKinds : [];
}

/**
 * The kind under whose list an entry stands; undefined where its collection has no lists of kinds.
 * @param data its fields, as far as they are right
 */
export function kindOf(collection: CollectionName, data: object): ListKind | undefined {
  const kind: unknown = Reflect.get(data, 'kind');
  return kindsOf(collection).find((known) => known === kind);
}
