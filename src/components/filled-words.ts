import { textParts } from '../i18n/text-parts.ts';
import type { Wording } from '../site/model/wording.ts';

/**
 * A text of the interface with values in its places, which may stand in other languages.
 * @param text with places such as `{name}`
 * @param values by the names of the places
 */
export function filledWords(text: string, values: ReadonlyMap<string, readonly Wording[]>): Wording[] {
  return textParts(text).flatMap(({ words = '', place }) =>
    place === undefined ? [{ text: words }] : (values.get(place) ?? []),
  );
}
