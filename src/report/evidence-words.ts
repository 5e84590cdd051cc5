import type { EditorLanguage } from '../schemas/editor-language.ts';
import { texts } from '../i18n/texts.ts';
import type { EvidenceRow, EvidenceStatus } from './evidence.ts';
import { reportTexts } from './report-texts.ts';

/** What became of an event or a project, in the words of its page. */
export function statusWords(status: EvidenceStatus, language: EditorLanguage): string {
  const t = texts(language);
  return status.of === 'event' ? t.eventStatus[status.is] : t.projectStatus[status.is];
}

/**
 * The day on which a page or file was published; where neither the entry nor git says it, that it is not known.
 * @param write puts a day, `YYYY-MM-DD`, into words; by default it stays as it is
 */
export function publishedWords(
  { published }: Pick<EvidenceRow, 'published'>,
  language: EditorLanguage,
  write = (day: string) => day,
): string {
  return published === undefined ? reportTexts[language].notKnown : write(published);
}

/**
 * The day on which it was last changed: that none is recorded where git knows its story, or that it is not known.
 * @param write puts a day, `YYYY-MM-DD`, into words; by default it stays as it is
 */
export function updatedWords(
  { updated, isRecorded }: Pick<EvidenceRow, 'updated' | 'isRecorded'>,
  language: EditorLanguage,
  write = (day: string) => day,
): string {
  const { noneRecorded, notKnown } = reportTexts[language];
  return updated === undefined ? (isRecorded ? noneRecorded : notKnown) : write(updated);
}
