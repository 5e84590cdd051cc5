import type { ConsentBasis } from '../schemas/fields/consent.ts';
import { decodeAddress } from './decode-address.ts';
import { besideEntry } from './entry-files.ts';
import { ownValue } from './own-value.ts';
import type { CheckedEntry } from './source-entry.ts';
import { consentOf, pictureRows, whyHidden } from './withdrawal.ts';

/** What the content says of a picture in one place where it is used; for editors alone. */
export interface PhotographRecord {
  /** Path below the content root. */
  file: string;
  /** Path of the entry's file that uses it. */
  entry: string;
  words?: string;
  credit?: string;
  licence?: string;
  basis?: ConsentBasis;
  /** Where the consent is kept. */
  note?: string;
  /** The last day of the consent. */
  until?: string;
  /** Whether readers see it: it may be withdrawn, its consent over, or its entry a draft. */
  state: 'shown' | 'hidden' | 'consent' | 'draft';
}

/**
 * Every use of a picture with what is said of its author, its licence and the consent of those whom it shows. A
 * gallery speaks for all its photographs. Uses in translations are
 * those of their originals.
 * @returns by the path of the entry, in the order of its fields, then of its text
 */
export function photographRegister(entries: readonly CheckedEntry[], today: string): PhotographRecord[] {
  return entries
    .filter(({ parsed }) => parsed.path.locale === undefined || parsed.isAlone)
    .flatMap(({ parsed, data, text }) => {
      const isDraft = 'draft' in data && data.draft === true;
      const whole = parsed.path.collection === 'galleries' ? data : {};
      const rows = pictureRows(data).map(({ row, path }): PhotographRecord => {
        const shared = path[0] === 'photos' ? whole : {};
        const consent = { ...consentOf(shared), ...consentOf(row) };
        const words = textIn(row, 'alt');
        const credit = textIn(row, 'credit') ?? textIn(shared, 'credit');
        const licence = textIn(row, 'licence') ?? textIn(shared, 'licence');
        return {
          file: row.src.src,
          entry: parsed.file,
          ...(words !== undefined && { words }),
          ...(credit !== undefined && { credit }),
          ...(licence !== undefined && { licence }),
          ...(consent.basis && { basis: consent.basis }),
          ...(consent.note !== undefined && { note: consent.note }),
          ...(consent.until !== undefined && { until: consent.until }),
          state: isDraft ? 'draft' : (whyHidden(row, today) ?? whyHidden(whole, today) ?? 'shown'),
        };
      });
      const inText = text.pictures.flatMap(({ src, alt }): PhotographRecord[] => {
        const file = besideEntry(parsed.file, decodeAddress(src));
        if (file === undefined || /^[a-z]+:/i.test(src)) return [];
        return [{ file, entry: parsed.file, ...(alt && { words: alt }), state: isDraft ? 'draft' : 'shown' }];
      });
      return [...rows, ...inText];
    })
    .sort((a, b) => (a.entry < b.entry ? -1 : a.entry > b.entry ? 1 : 0));
}

function textIn(value: object, name: string): string | undefined {
  const text: unknown = ownValue(value, name);
  return typeof text === 'string' && text.trim() !== '' ? text : undefined;
}
