import type { Texts } from '../i18n/pl/texts.ts';
import type { CrumbView } from '../site/view-models/page-view.ts';

/** What a step of the way from the home page is called. */
export function crumbTitle({ title, section, entryKind }: CrumbView, t: Texts): string {
  return title ?? (entryKind ? t.listKinds[entryKind] : section ? t.sections[section] : t.start);
}
