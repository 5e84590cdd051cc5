/** A part of a text: plain words, or a place for a value. */
export interface TextPart {
  words?: string;
  place?: string;
}

/**
 * Takes a text with named places apart, for values that are elements of their own.
 * @param text with places such as `{date}`
 */
export function textParts(text: string): TextPart[] {
  return text
    .split(/\{(\w+)\}/)
    .map((part, index) => (index % 2 === 0 ? { words: part } : { place: part }))
    .filter(({ words }) => words !== '');
}
