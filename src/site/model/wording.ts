import type { Locale } from '../../i18n/locale.ts';

/** Words with their language, where it is not the language of the page. */
export interface Wording {
  text: string;
  lang?: Locale | undefined;
}
