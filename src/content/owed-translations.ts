import type { Content } from './content.ts';
import { entryKey } from './source-entry.ts';

/** An entry that is not, or not in its present form, in a language of the site. */
export interface OwedTranslation {
  /** The language, by its tag. */
  locale: string;
  /** Path of the original below the content root. */
  original: string;
  /** Path of the translation that there is. */
  translation?: string;
  /** Days from the last change of the translation to that of the original, by the record of changes. */
  daysBehind?: number;
}

/**
 * What is still to be translated: entries without a translation, and translations that are older than their original,
 * each language by itself. Drafts owe nothing yet, nor do entries of names alone (organisations, places, series).
 * @param content one reading of the content root
 * @returns missing ones first, then those furthest behind
 */
export function owedTranslations({
  readable,
  settings,
  history,
}: Pick<Content, 'readable' | 'settings' | 'history'>): OwedTranslation[] {
  const [main, ...others] = settings?.languages ?? [];
  const texts = readable.filter(({ parsed }) => /\.mdx?$/.test(parsed.file));
  const originals = texts.filter(({ parsed }) => parsed.locale === main && parsed.own['draft'] !== true);
  const byKey = new Map(texts.map(({ parsed }) => [`${entryKey(parsed)} ${parsed.locale}`, parsed.file]));
  const changed = (file: string) => history.changes.get(file)?.[0]?.at;
  const owed = others.flatMap((locale) =>
    originals.flatMap(({ parsed }): OwedTranslation[] => {
      const original = parsed.file;
      const translation = byKey.get(`${entryKey(parsed)} ${locale}`);
      if (translation === undefined) return [{ locale, original }];
      const days = daysBetween(changed(translation), changed(original));
      return days === undefined || days < 1 ? [] : [{ locale, original, translation, daysBehind: days }];
    }),
  );
  return owed.toSorted((a, b) => (b.daysBehind ?? Infinity) - (a.daysBehind ?? Infinity));
}

/** Whole days between two moments in seconds of Unix time; undefined where one is not known. */
function daysBetween(from: number | undefined, to: number | undefined): number | undefined {
  return from === undefined || to === undefined ? undefined : Math.floor((to - from) / 86_400);
}
