import type { Texts } from '../i18n/pl/texts.ts';
import { kindWord } from '../i18n/kind-word.ts';
import type { CardView } from '../site/parts/card-view.ts';

/** What sort of entry a card or a stop is, in a word or two. */
export function kindLabel(
  { collection, entryKind, sector, placeKind }: Pick<CardView, 'collection' | 'entryKind' | 'sector' | 'placeKind'>,
  t: Texts,
): string {
  if (entryKind) return kindWord(entryKind, t);
  if (sector) return capitalised(t.sectors[sector]);
  if (placeKind) return capitalised(t.placeKinds[placeKind]);
  return t.kinds[collection];
}

/** With a capital letter, as other kinds have. */
function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
