import type { Project } from '../schemas/project.ts';
import { hasCome, isPast } from './dates.ts';

export type ProjectStatus = 'planned' | 'running' | 'finished' | 'cancelled' | 'suspended';

/**
 * The state of a project on a day: what its editors say, or else what its dates tell. A project
 * without an end runs on; one whose start is not known has begun.
 * @param project its period and stated status
 * @param today `YYYY-MM-DDTHH:mm`
 */
export function projectStatus({ period, status }: Pick<Project, 'period' | 'status'>, today: string): ProjectStatus {
  if (status) return status;
  if (period.end !== undefined && isPast(period.end, today)) return 'finished';
  if (period.start !== undefined && !hasCome(period.start, today)) return 'planned';
  return 'running';
}
