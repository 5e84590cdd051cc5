import { fill } from '../i18n/fill.ts';
import type { Locale } from '../i18n/locale.ts';
import { texts } from '../i18n/texts.ts';
import type { DocumentStanding } from '../site/model/document-standing.ts';
import { moment } from './event-when.ts';

/** Where a document stands, in words: "Zgłoszenia do 12 marca 2027". */
export function standingWords({ is, date }: DocumentStanding, locale: Locale): string {
  const { states } = texts(locale).document;
  if (date === undefined) return states[is];
  return fill(is === 'open' ? states.openUntil : states[is], { date: moment(date, locale) });
}
