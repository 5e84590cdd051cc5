import { distance } from 'fastest-levenshtein';

/**
 * The candidates that are least unlike a word, the nearest first.
 * @param count how many at most
 */
export function nearestFew(word: string, candidates: readonly string[], count = 5): string[] {
  const edits = (candidate: string) => distance(word.toLowerCase(), candidate.toLowerCase()) / candidate.length;
  return [...candidates].sort((a, b) => edits(a) - edits(b)).slice(0, count);
}

/**
 * The candidate that somebody who wrote `word` most likely meant.
 * @returns undefined when nothing is near: more than a third of the letters differ, or two of a short word; of those
 * with other first letters, two of a word of five are too many
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const limit = word.length < 4 ? 1 : Math.max(2, Math.floor(word.length / 3));
  let best: { candidate: string; edits: number } | undefined;
  for (const candidate of candidates) {
    const edits = distance(word.toLowerCase(), candidate.toLowerCase());
    const isLike = word.length > 5 || edits < 2 || word.at(0)?.toLowerCase() === candidate.at(0)?.toLowerCase();
    if (isLike && edits <= limit && (best === undefined || edits < best.edits)) best = { candidate, edits };
  }
  return best?.candidate;
}
