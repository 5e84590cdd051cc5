import type { SiteSecurity } from '../schemas/site-hosting.ts';
import { madeBy } from './promises.ts';

/** Where security.txt is looked for, from the root of the host. */
export const securityPath = '.well-known/security.txt';

/**
 * How many months the file is valid, from the first day of that of the build: half a year at least, and less than a year
 * as RFC 9116, 2.5.5 wants it.
 */
const validity = 7;

/**
 * The file that tells whom to tell of a weakness (RFC 9116). It is the same on every day of a month.
 * @param site its address; the languages in which reports are read
 * @param today day of the build, `YYYY-MM-DD`
 */
export function securityTxt(
  { contact, policy }: SiteSecurity,
  { origin, languages }: { origin: string; languages: readonly string[] },
  today: string,
): string {
  return [
    `# ${madeBy}`,
    `Contact: ${contact.includes('://') ? contact : `mailto:${contact}`}`,
    `Expires: ${firstOfMonth(today, validity)}T00:00:00Z`,
    ...(policy === undefined ? [] : [`Policy: ${policy}`]),
    `Preferred-Languages: ${languages.join(', ')}`,
    `Canonical: ${origin}/${securityPath}`,
    '',
  ].join('\n');
}

/**
 * From when on a build writes the file anew.
 * @param today `YYYY-MM-DD`, a time may follow
 * @returns `YYYY-MM-DDTHH:mm`
 */
export function renewedFrom(today: string): string {
  return `${firstOfMonth(today, 1)}T00:00`;
}

function firstOfMonth(today: string, later: number): string {
  const [year = 0, month = 0] = today.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + later, 1)).toISOString().slice(0, 10);
}
