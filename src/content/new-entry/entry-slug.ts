import { asSlug } from '../as-slug.ts';
import { type EntryKind, entryKinds } from './entry-kind.ts';

/** About how many characters of a title go into an address. */
const longest = 60;

/**
 * A title as a part of an address, cut at the end of a word when it is long.
 * @returns an empty text when the title has neither a letter that can be written in Latin nor a digit
 */
export function titleSlug(title: string): string {
  const slug = asSlug(title);
  if (slug.length <= longest) return slug;
  const end = slug.lastIndexOf('-', longest);
  // One word of such a length is cut within; a preposition or conjunction left at the end goes too.
  return end > 0 ? slug.slice(0, end).replace(/(?:-[aiouwz])+$/, '') : slug.slice(0, longest);
}

/**
 * The address that an entry should have: events, galleries and news begin with the day.
 * @param date of any exactness; a time is left out
 */
export function entrySlug(kind: EntryKind, title: string, date: string | undefined): string {
  const day = entryKinds[kind].datedSlug && date !== undefined ? [date.slice(0, 10)] : [];
  return [...day, titleSlug(title)].join('-');
}

/** The address itself where it is free, or else the first free one of `…-2`, `…-3` and so on. */
export function freeSlug(wanted: string, isTaken: (slug: string) => boolean): string {
  let slug = wanted;
  for (let number = 2; isTaken(slug); number += 1) slug = `${wanted}-${number}`;
  return slug;
}
