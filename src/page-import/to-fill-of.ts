import { languageName } from '../i18n/language-name.ts';
import type { Message } from '../content/new-entry/message.ts';
import type { ImportKind } from './import-kinds.ts';
import type { PageFacts } from './page-facts.ts';

/**
 * What an editor has to look up, since a page does not say it so that a program could read it.
 * @param facts what the page says
 * @param kind what is made of it
 * @param undescribed pictures without a description
 * @param mainLanguage of the site
 */
export function toFillOf(
  facts: PageFacts,
  kind: ImportKind,
  undescribed: readonly string[],
  mainLanguage: string,
): Message[] {
  const { description, published, lang } = facts;
  const hasKind = kind === 'meeting' || kind === 'publication' || kind === 'document';
  return [
    ...(description === undefined
      ? [
          {
            pl: 'description: jedno lub dwa zdania własnymi słowami.',
            en: 'description: one or two sentences in your own words.',
          },
        ]
      : []),
    ...(hasKind
      ? [
          {
            pl: 'kind: wpisano pierwszy rodzaj z listy; popraw go, jeśli jest inny.',
            en: 'kind: the first of the list was put there; correct it where it is another.',
          },
        ]
      : []),
    ...(kind === 'project' ? [{ pl: 'period: kiedy projekt trwa.', en: 'period: when the project runs.' }] : []),
    ...(published === undefined && kind !== 'news'
      ? [
          {
            pl: 'pubDate: kiedy tekst się ukazał, jeśli ma to być widać.',
            en: 'pubDate: when the text was published, where readers are to know.',
          },
        ]
      : []),
    ...(undescribed.length > 0
      ? [
          {
            pl: `opis w nawiasie ![…]: co widać na zdjęciu (${undescribed.join(', ')}).`,
            en: `the description in ![…]: what the picture shows (${undescribed.join(', ')}).`,
          },
        ]
      : []),
    ...(lang !== undefined && lang !== mainLanguage
      ? [
          {
            pl: `tekst: strona mówi, że jest w innym języku (${languageName(lang, 'pl')}). Przetłumacz go albo przenieś do tłumaczenia wpisu.`,
            en: `the text: the page says that it is in another language (${languageName(lang, 'en')}). Translate it, or move it into a translation of the entry.`,
          },
        ]
      : []),
  ];
}
