import { distance } from 'fastest-levenshtein';

/**
 * The candidate that somebody who wrote `word` most likely meant.
 * @returns undefined when nothing is near: more than a third of the letters differ, or two of a short word
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const limit = word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3));
  let best: { candidate: string; edits: number } | undefined;
  for (const candidate of candidates) {
    const edits = distance(word.toLowerCase(), candidate.toLowerCase());
    if (edits <= limit && (best === undefined || edits < best.edits)) best = { candidate, edits };
  }
  return best?.candidate;
}
