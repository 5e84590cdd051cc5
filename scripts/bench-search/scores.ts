import type { BenchQuery } from './bench-data.ts';

/** What a search answered. */
export interface Answer {
  query: BenchQuery;
  /** Ids of the pages found, best first. */
  found: readonly string[];
}

/** Means over the queries of a class; absent where none of them is of that sort. */
export interface Scores {
  queries: number;
  recall: number | undefined;
  mrr: number | undefined;
  /** Share of queries with nothing to find that were answered with nothing. */
  empty: number | undefined;
  /** Share of lists that are not longer than they may be. */
  calm: number | undefined;
}

/** Recall among the first ten, reciprocal rank, and how well nothing and little is answered. */
export function scores(answers: readonly Answer[]): Scores {
  const answerable = answers.filter(({ query }) => query.expected.length > 0);
  return {
    queries: answers.length,
    recall: mean(answerable.map(recall)),
    mrr: mean(answerable.map(reciprocalRank)),
    empty: mean(
      answers.filter(({ query }) => query.expected.length === 0).map(({ found }) => Number(found.length === 0)),
    ),
    calm: mean(
      answers.flatMap(({ query: { max }, found }) => (max === undefined ? [] : [Number(found.length <= max)])),
    ),
  };
}

function recall({ query: { expected }, found }: Answer): number {
  const first = found.slice(0, 10);
  return expected.filter((id) => first.includes(id)).length / Math.min(10, expected.length);
}

function reciprocalRank({ query: { expected }, found }: Answer): number {
  const rank = found.findIndex((id) => expected.includes(id));
  return rank < 0 ? 0 : 1 / (rank + 1);
}

function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The value below which a share of the values lie. */
export function quantile(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? NaN;
}
