import type { EditorLanguage } from '../../schemas/editor-language.ts';

/** What a site owes its readers, the duties of law first. */
export const duties = {
  funding: { pl: 'Finansowanie projektów i jego oznaczenia', en: 'Funding of projects and its signs' },
  accessibility: { pl: 'Deklaracja dostępności', en: 'Accessibility statement' },
  privacy: { pl: 'Dane osobowe (RODO)', en: 'Personal data (GDPR)' },
  publisher: { pl: 'Kto prowadzi stronę i za nią odpowiada', en: 'Who runs the site and answers for it' },
  pictures: { pl: 'Opisy zdjęć', en: 'Descriptions of pictures' },
  texts: { pl: 'Teksty, które zostawił szablon', en: 'Texts that a template left' },
  translations: { pl: 'Tłumaczenia', en: 'Translations' },
} as const satisfies Record<string, Record<EditorLanguage, string>>;

/** One of them. */
export type SiteDuty = keyof typeof duties;
