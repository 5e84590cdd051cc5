import { distance } from 'fastest-levenshtein';

/** Share of a description's signs in which the opening of a text may differ and still repeat it. */
const difference = 0.1;

/** Shorter descriptions are found in texts by chance. */
const shortest = 20;

/**
 * Whether a text begins with its own description, word for word or nearly so: then a page that shows both
 * says the same thing twice.
 * @param html rendered text; pictures and their captions before the first words do not count
 * @param description plain text; one that was cut ends in "…"
 */
export function opensWith(html: string, description: string): boolean {
  const wanted = lettersOf(description);
  if (wanted.length < shortest) return false;
  const opening = html.slice(0, 20 * description.length + 2000);
  // What a character reference stands for is one sign of many.
  const words = opening.replace(/<figure\b[\s\S]*?<\/figure>|<[^>]*>|&#?\w+;/g, ' ');
  const there = lettersOf(words).slice(0, wanted.length);
  return distance(wanted, there) <= difference * wanted.length;
}

function lettersOf(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
