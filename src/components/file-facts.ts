import { formatDate } from '../i18n/dates.ts';
import { fill } from '../i18n/fill.ts';
import { languageName } from '../i18n/language-name.ts';
import type { Locale } from '../i18n/locale.ts';
import { formatBytes } from '../i18n/numbers.ts';
import { texts } from '../i18n/texts.ts';
import type { AttachmentView } from '../site/parts/entry-view.ts';
import { counted } from './count.ts';

/** What a reader wants to know of a file before taking it: "PDF, 240 kB, 12 stron"; empty where nothing is known. */
export function fileFacts({ type, bytes, pages, lang, date, owner }: AttachmentView, locale: Locale): string {
  const t = texts(locale);
  return [
    type !== undefined &&
      bytes !== undefined &&
      fill(t.file, { type: type.toUpperCase(), size: formatBytes(bytes, locale) }),
    pages !== undefined && counted(pages, t.pages, locale),
    lang && languageName(lang, locale),
    date && formatDate(date.slice(0, 10), locale),
    owner,
  ]
    .filter(Boolean)
    .join(', ');
}
