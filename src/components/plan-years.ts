import type { PlanRow } from '../site/publicity/plan.ts';

/** Years that a column of the plan tells together; mostly one. */
export interface YearSpan {
  from: number;
  to: number;
}

/** What fits beside the words of a part on a narrow screen. */
const mostColumns = 4;

/**
 * The columns by which a plan is told year by year: every year from the first to the last in which something was
 * held or is announced. Where they are too many, the first are one.
 * @returns none where all is of one year, since the whole says the same
 */
export function planYears(plan: readonly PlanRow[]): YearSpan[] {
  const known = plan.flatMap(({ years }) => years.map(({ year }) => Number(year)));
  const [first, last] = [Math.min(...known), Math.max(...known)];
  if (known.length === 0 || first === last) return [];
  const spans = Array.from({ length: last - first + 1 }, (_, index) => ({ from: first + index, to: first + index }));
  const folded = Math.max(0, spans.length - mostColumns);
  return folded === 0 ? spans : [{ from: first, to: first + folded }, ...spans.slice(folded + 1)];
}

/**
 * What a part of the plan brought and brings in some years.
 * @returns undefined where nobody knows in which year something of it was
 */
export function countedIn(
  { held, ahead, years }: PlanRow,
  { from, to }: YearSpan,
): { held: number; ahead: number } | undefined {
  if (years.length === 0 && held + ahead > 0) return undefined;
  const own = years.filter(({ year }) => Number(year) >= from && Number(year) <= to);
  return {
    held: own.reduce((sum, one) => sum + one.held, 0),
    ahead: own.reduce((sum, one) => sum + one.ahead, 0),
  };
}
