import { certaintyOf, openEnd } from '../../edtf/edtf-date.ts';
import type { Project } from '../../schemas/project.ts';
import { hasCome, isPast } from './dates.ts';

export type ProjectStatus = 'planned' | 'running' | 'finished' | 'cancelled' | 'suspended';

/**
 * The state of a project on a day: what its editors say, or else what its dates tell. Dates that are doubted
 * or not known tell nothing, so a project runs only where it has begun and its end is known to be ahead, or
 * is stated to be open (`..`).
 * @param project its period and stated status
 * @param today `YYYY-MM-DDTHH:mm`
 * @returns undefined where nobody knows
 */
export function projectStatus(
  { period, status }: Pick<Project, 'period' | 'status'>,
  today: string,
): ProjectStatus | undefined {
  if (status) return status;
  const [start, end] = [asserted(period.start), asserted(period.end)];
  if (end !== undefined && isPast(end, today)) return 'finished';
  if (start === undefined) return undefined;
  if (!hasCome(start, today)) return 'planned';
  const isAhead = period.end === openEnd || (end !== undefined && (!end.includes('X') || !hasCome(end, today)));
  return isAhead ? 'running' : undefined;
}

/** A date that nobody doubts, though not all of its figures need be known. */
function asserted(date: string | undefined): string | undefined {
  return date === undefined || date === openEnd || certaintyOf(date) !== undefined ? undefined : date;
}
