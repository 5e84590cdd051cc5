import type { Wording } from '../site/model/wording.ts';

/**
 * Words of several languages in one line.
 * @param between what stands between two of them, in the language of the page
 */
export function joinedWords(parts: readonly Wording[], between: string): Wording[] {
  return parts.flatMap((part, index) => (index > 0 ? [{ text: between }, part] : [part]));
}
