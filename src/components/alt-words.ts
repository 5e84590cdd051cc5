import type { Locale } from '../i18n/locale.ts';
import { texts } from '../i18n/texts.ts';
import type { PictureView } from '../site/parts/picture-view.ts';

/** What those who cannot see a picture are told: what it shows, or that its description is still to be written. */
export function altWords({ alt, isAltPending }: Pick<PictureView, 'alt' | 'isAltPending'>, locale: Locale): string {
  return isAltPending ? texts(locale).altPending : alt;
}

/** The language of these words, where it is not that of the page; what is still to be written is told in the page's. */
export function altLang({
  alt,
  isAltPending,
  lang,
}: Pick<PictureView, 'alt' | 'isAltPending' | 'lang'>): Locale | undefined {
  return isAltPending || alt === '' ? undefined : lang;
}
