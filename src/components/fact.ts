import type { Wording } from '../site/model/wording.ts';

/** A short fact in a page's header; one that is not known is left out. */
export type Fact = string | Wording | undefined;

/** The words of a fact with their language; a fact of plain text is in that of the page. */
export function factWording(fact: Fact): Wording | undefined {
  return typeof fact === 'string' ? (fact === '' ? undefined : { text: fact }) : fact;
}
