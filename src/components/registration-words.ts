import { fill } from '../i18n/fill.ts';
import type { Locale } from '../i18n/locale.ts';
import { texts } from '../i18n/texts.ts';
import type { RegistrationView } from '../site/parts/event-view.ts';
import { moment } from './event-when.ts';

/** The last day to sign up, in words for before it and for after it; undefined where it does not matter any more. */
export function deadlineWords(
  { deadline, status }: Pick<RegistrationView, 'deadline' | 'status'>,
  locale: Locale,
): { before: string; after: string } | undefined {
  if (deadline === undefined || status === 'full' || status === 'closed') return undefined;
  const { registrationUntil, registrationClosed } = texts(locale).event;
  const date = moment(deadline, locale);
  return { before: fill(registrationUntil, { date }), after: fill(registrationClosed, { date }) };
}

/** How to sign up, in one line of plain text: "do 7 grudnia 2026, 22 123 45 67"; where nothing is told but a form, its call. */
export function registrationLine(registration: RegistrationView, locale: Locale): string {
  const { status, phone, email } = registration;
  const { registrationStatus, register } = texts(locale).event;
  const told = [status && registrationStatus[status], deadlineWords(registration, locale)?.before, phone, email];
  return told.filter(Boolean).join(', ') || register;
}
