import { certainPart } from '../../edtf/edtf-date.ts';
import type { Funding } from '../../schemas/fields/funding.ts';
import type { Project } from '../../schemas/project.ts';
import { hasCome, isPast } from '../model/dates.ts';
import { ruleSets } from './rule-sets.ts';

type Dated = Pick<Project, 'period' | 'status' | 'keepUntil'>;

/** The end of a period as far as it is certain; undefined also for one that is open. */
function knownEnd(end: string | undefined): string | undefined {
  return end === undefined ? undefined : certainPart(end);
}

/** Whether a project's last day is known to be over. */
export function hasEnded({ period: { end } }: Pick<Project, 'period'>, today: string): boolean {
  const known = knownEnd(end);
  return known !== undefined && isPast(known, today);
}

/**
 * Whether the publicity duties of a project last: from the agreement to the end of the project or of
 * its durability period (handbook 2021–2027, ch. 3). Where an entry does not say how long it must be
 * kept, a year after the end is reckoned for the settlement; that year is our own rule.
 * @param today `YYYY-MM-DDTHH:mm`
 */
export function isActive({ period: { end }, status, keepUntil }: Dated, today: string): boolean {
  if (status === 'cancelled') return false;
  const known = knownEnd(end);
  if (known === undefined) return true;
  if (keepUntil !== undefined) return !isPast(keepUntil, today);
  return !isPast(`${Number(known.slice(0, 4)) + 1}${known.slice(4)}`, today);
}

/**
 * Whether signs and words of a payer may be shown. Before the agreement they may not (handbook
 * 2021–2027, ch. 3.1). A project that has ended had its agreement, even if nobody wrote down the day.
 * @param today `YYYY-MM-DDTHH:mm`
 */
export function mayBeClaimed(
  { source = 'other', agreementDate }: Pick<Funding, 'source' | 'agreementDate'>,
  project: Dated,
  today: string,
): boolean {
  if (agreementDate !== undefined) return hasCome(agreementDate, today);
  return !ruleSets[source].needsAgreement || hasEnded(project, today);
}
