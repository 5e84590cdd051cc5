import type { Texts } from '../i18n/pl/texts.ts';
import type { ChangeView } from '../site/parts/record-view.ts';

/**
 * What changed, in words: the summary that was written for readers, or else the kind of change.
 * @param t texts of the page's language
 */
export function changeWords({ kind, summary }: Pick<ChangeView, 'kind' | 'summary'>, t: Texts): string {
  return summary ?? t.record.kinds[kind];
}
