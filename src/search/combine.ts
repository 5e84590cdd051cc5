import type { PageHit, PageHits } from './site-index.ts';

/** Pages that answer a part of a query. */
export interface PartHits {
  hits: PageHits;
  /** How much the part tells: rare words tell more. */
  weight: number;
}

/** A page's share of a query's weight from which it answers the query, where no page has all of it. */
const enough = 0.6;

/**
 * How much of the weight of words that are nowhere the words found must have for them to be an answer: a
 * word that many pages have, left alone, answers no question of two.
 */
const tellingRest = 0.4;

/** How much one word tells that stands on so many of all pages. */
export function tellingWeight(pages: number, allPages: number): number {
  return Math.log(1 + (allPages - Math.min(pages, allPages) + 0.5) / (pages + 0.5));
}

/**
 * Pages with any of several forms or notations: the best one counts, and a part of the others.
 * @param forms each with the factor by which its scores count
 */
export function anyOf(forms: readonly { hits: PageHits; factor: number }[]): Map<string, PageHit> {
  const all = new Map<string, { scores: number[]; places: number[] }>();
  for (const { hits, factor } of forms) {
    for (const [id, { score, places }] of hits) {
      const page = all.get(id) ?? { scores: [], places: [] };
      page.scores.push(score * factor);
      page.places.push(...places);
      all.set(id, page);
    }
  }
  return new Map(
    [...all].map(([id, { scores, places }]) => {
      const best = Math.max(...scores);
      const rest = scores.reduce((sum, score) => sum + score, 0) - best;
      return [id, { score: best + 0.3 * rest, places }];
    }),
  );
}

/**
 * Pages that answer all parts of a query; where there is none, those that answer enough of it. Parts
 * that stand close together count more.
 * @returns the score of each page
 */
export function allOf(parts: readonly PartHits[]): Map<string, number> {
  const ids = new Set(parts.flatMap(({ hits }) => [...hits.keys()]));
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  const pages = [...ids].map((id) => {
    const answered = parts.flatMap(({ hits, weight }) => {
      const hit = hits.get(id);
      return hit ? [{ ...hit, weight }] : [];
    });
    const share = answered.reduce((sum, { weight }) => sum + weight, 0) / total;
    const score = answered.reduce((sum, hit) => sum + hit.score, 0) * (1 + closeness(answered));
    return { id, score, share, isWhole: answered.length === parts.length };
  });
  const whole = pages.filter(({ isWhole }) => isWhole);
  const found = whole.length > 0 ? whole : pages.filter(({ share }) => share >= enough);
  return new Map(found.map(({ id, score, share }) => [id, score * share]));
}

/**
 * Whether what is found of a query answers it although some words of it are on no page.
 * @param found parts with pages
 * @param missing parts without any
 */
export function isAnsweredBy(found: readonly PartHits[], missing: readonly PartHits[]): boolean {
  const weigh = (parts: readonly PartHits[]) => parts.reduce((sum, { weight }) => sum + weight, 0);
  return found.length > 0 && weigh(found) >= tellingRest * weigh(missing);
}

/** From 0 to 1: how close together neighbouring parts of a query stand on a page. */
function closeness(parts: readonly PageHit[]): number {
  if (parts.length < 2) return 0;
  const near = parts.slice(1).map(({ places }, index) => 1 / distance(parts[index]?.places ?? [], places));
  return near.reduce((sum, one) => sum + one, 0) / near.length;
}

/** Words between the two nearest places, plus one; infinite where there are none. */
function distance(from: readonly number[], to: readonly number[]): number {
  const [left, right] = [[...from].sort((a, b) => a - b), [...to].sort((a, b) => a - b)];
  let nearest = Infinity;
  for (let a = 0, b = 0; a < left.length && b < right.length;) {
    const gap = (right[b] ?? 0) - (left[a] ?? 0);
    nearest = Math.min(nearest, Math.max(1, Math.abs(gap)));
    if (gap > 0) a++;
    else b++;
  }
  return nearest;
}

/** Of pages that have all of several words, those where the words stand within a few of each other. */
export function nearEachOther(words: readonly PageHits[], most: number): Map<string, PageHit> {
  const [first = new Map<string, PageHit>(), ...others] = words;
  const near = [...first].flatMap(([id, hit]) => {
    const hits = [hit, ...others.flatMap((other) => other.get(id) ?? [])];
    if (hits.length < words.length) return [];
    const isNear = hits.slice(1).every(({ places }, index) => distance(hits[index]?.places ?? [], places) <= most);
    const page = {
      score: hits.reduce((sum, { score }) => sum + score, 0),
      places: hits.flatMap(({ places }) => [...places]),
    };
    return isNear ? [[id, page] as const] : [];
  });
  return new Map(near);
}
