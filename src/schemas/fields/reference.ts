import { z } from 'zod';
import { type CollectionName, collectionNames } from '../collection-names.ts';
import { expects } from './expectation.ts';

/** A slug of an entry: lower-case letters without diacritics, digits and hyphens. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A link from one entry to another, before it is looked up. */
export interface Reference {
  /** The collection of the entry that is meant. */
  to: CollectionName;
  /** Its slug. */
  slug: string;
}

/**
 * A reference to an entry of one collection, written as its slug.
 * @param to the collection
 */
export function referenceTo(to: CollectionName) {
  return z
    .string(expects('reference'))
    .regex(slugPattern, expects('reference'))
    .transform((slug): Reference => ({ to, slug }))
    .meta({ refersTo: [to] });
}

function pathReference(allowed: readonly CollectionName[], expectation: 'entry-reference' | 'event-reference') {
  return z
    .string(expects(expectation))
    .transform((text, context): Reference => {
      const [folder, slug, ...rest] = text.split('/');
      const to = allowed.find((name) => name === folder);
      if (to && slug && rest.length === 0 && slugPattern.test(slug)) return { to, slug };
      context.addIssue({ code: 'custom', message: expectation });
      return z.NEVER;
    })
    .meta({
      refersTo: allowed,
      pattern: `^(?:${allowed.join('|')})/[a-z0-9]+(?:-[a-z0-9]+)*$`,
      examples: ['meetings/2012-06-20-legionowo'],
    });
}

/** A reference to any entry with a page, written `meetings/2012-06-20-legionowo`. */
export const entryReference = pathReference(collectionNames, 'entry-reference');

/** A reference to a meeting or a workshop, written with its collection. */
export const eventReference = pathReference(['meetings', 'workshops'], 'event-reference');
