import type { Content } from '../content.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { entryKey } from '../source-entry.ts';

/**
 * A translation is not older than its original, by the record of changes. Without a record nothing is
 * said, nor of changes on one day: an editor who works on both may record either first.
 */
export function outdatedTranslations({ history, readable }: Pick<Content, 'history' | 'readable'>): Diagnostic[] {
  const translations = readable.filter(({ parsed }) => parsed.path.locale !== undefined);
  const changed = (file: string) => day(history.changes.get(file)?.[0]?.at);
  const originals = new Map(
    readable
      .filter(({ parsed }) => parsed.path.locale === undefined)
      .map(({ parsed }) => [entryKey(parsed), parsed.file]),
  );
  return translations.flatMap(({ parsed }) => {
    const original = originals.get(entryKey(parsed));
    const own = changed(parsed.file);
    const date = original === undefined ? undefined : changed(original);
    if (original === undefined || own === undefined || date === undefined || own >= date) return [];
    return [diagnostic('translation-outdated', { file: parsed.file }, { original, date, own })];
  });
}

/** The day of a moment, `YYYY-MM-DD` in UTC. */
function day(seconds: number | undefined): string | undefined {
  return seconds === undefined ? undefined : new Date(seconds * 1000).toISOString().slice(0, 10);
}
