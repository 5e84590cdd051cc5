import type { MarkdownEntry } from './entry.ts';
import { hasCome } from './dates.ts';

/** Why an entry is kept from the public. */
export type Hidden = 'withdrawn' | 'draft' | 'scheduled' | 'expired';

/**
 * Why an entry is not for the public at a moment; undefined when it is.
 * @param data the entry's own fields
 * @param today `YYYY-MM-DDTHH:mm` in the site's time zone
 */
export function hiddenBecause(
  data: Pick<MarkdownEntry['data'], 'draft' | 'pubDate' | 'expiryDate'> & { hidden?: boolean | undefined },
  today: string,
): Hidden | undefined {
  if (data.hidden) return 'withdrawn';
  if (data.draft) return 'draft';
  if (data.pubDate !== undefined && !hasCome(data.pubDate, today)) return 'scheduled';
  if (data.expiryDate !== undefined && hasCome(data.expiryDate, today)) return 'expired';
  return undefined;
}
