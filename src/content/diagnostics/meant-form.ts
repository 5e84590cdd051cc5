import { segmentsOf } from '../../i18n/languages.ts';
import { navigationSections } from '../../schemas/navigation-sections.ts';
import type { Expectation } from '../../schemas/fields/expectation.ts';
import { asSlug } from '../as-slug.ts';
import { foreignMoment } from '../foreign-moment.ts';
import { isWebAddress } from '../is-web-address.ts';
import { ownValue } from '../own-value.ts';
import { writtenDate } from '../written-date.ts';
import { writtenEmails } from '../written-emails.ts';
import { clockSpan, clockTime, writtenMoment } from '../written-moment.ts';
import { amountAlone, writtenMoney } from '../written-money.ts';
import { writtenPhones } from '../written-phones.ts';
import { writtenSpan } from '../written-span.ts';
import { lastKey, pasteValue } from './kind.ts';

/** A value of another form than its field takes. */
export interface WrongForm {
  field: string;
  value: string;
  expectation: Expectation;
  timeZone: string;
  /** Whether it is not there at all, though a field beside it asks for it. */
  isMissing?: boolean;
  /** The day of which an hour alone is meant. */
  day?: string | undefined;
  /** The field of the end, where the value is a beginning and nobody gives an end. */
  endField?: string | undefined;
}

/**
 * The line that was meant, where what was written says it: a day in another notation, an address
 * without its scheme. An example is never offered to paste; it would publish something false.
 */
export function meantForm(facts: WrongForm): string | undefined {
  const { field, value, expectation, timeZone, day, isMissing } = facts;
  if (isMissing) return `${lastKey(field)}: …`;
  if (['date', 'edtf-date', 'period-end', 'moment', 'day'].includes(expectation)) {
    const isExact = expectation === 'moment' || expectation === 'day';
    const words = lastDays.has(lastKey(field)) ? value.replace(/^(?:do(?: dnia)?|until|till|до) /iu, '') : value;
    const date = foreignMoment(words, timeZone) ?? (isExact ? writtenMoment : writtenDate)(words, day);
    if (date !== undefined) return pasteValue(field, expectation === 'day' ? date.slice(0, 10) : date);
    return pasteSpan(facts, isExact) ?? pasteDay(facts);
  }
  if (expectation === 'money' || expectation === 'price') {
    const alone = amountAlone(value);
    // Of which currency nobody says: that is left to be filled in.
    if (alone) return pasteValue(field, `${alone} …`);
    const amount =
      expectation === 'price' && /^(?:bezpłatn|wstęp wolny|za darmo|gratis|free)/i.test(value)
        ? 'free'
        : writtenMoney(value);
    return amount && pasteValue(field, amount);
  }
  if (expectation === 'clock-time') {
    const time = clockTime(value) ?? clockSpan(value)?.[0];
    // An hour that no clock has is left to be filled in.
    const isHour = time !== undefined || /^\d{1,2}[:.]\d{2}$/.test(value);
    return isHour ? pasteValue(field, `'${time ?? '…'}'`) : undefined;
  }
  if (expectation === 'phone')
    return pasteEach(
      field,
      writtenPhones(value)?.numbers.map((number) => `'${number}'`),
    );
  if (expectation === 'email') return pasteEach(field, writtenEmails(value));
  if (expectation === 'positive-integer') {
    const [, count] =
      /^(?:max\.? |maks\.? |do )?([1-9]\d{0,5})(?: (?:os(?:oby|ób|\.)|miejsc[ae]?|people|places))?$/iu.exec(value) ??
      [];
    return count && pasteValue(field, count);
  }
  if (expectation === 'venue' && isWebAddress(value)) return `${lastKey(field)}:\n  name: …\n  address: …`;
  if (expectation === 'web-address' && /^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(value))
    return pasteValue(field, `https://${value}`);
  if (expectation === 'alias' && /^https?:\/\//i.test(value) && URL.canParse(value)) {
    const { pathname, search } = new URL(value);
    return pasteValue(field, `${pathname}${search}`);
  }
  if (expectation === 'menu-item') {
    const section = navigationSections.find((name) => ownValue(segmentsOf('pl').sections, name) === asSlug(value));
    return section && pasteValue(field, section);
  }
  const segment = expectation === 'path-segment' ? asSlug(value) : '';
  if (segment !== '' && !value.startsWith('{')) return pasteValue(field, segment);
  if (expectation === 'alias' && /^[^/:\s][^:\s]*$/.test(value)) return pasteValue(field, `/${value}`);
  return undefined;
}

/** Fields of a last day, before which people write `do`. */
const lastDays = new Set(['end', 'closes', 'deadline', 'expiryDate', 'validUntil']);

/** A day of which the hour is none that a clock has, for somebody to fill in: `2027-02-18T25:00`. */
function pasteDay({ field, value }: WrongForm): string | undefined {
  const [, words = ''] = /^(.+?)(?:T|,? )(?:godz\. ?)?\d{1,2}[:.]\d{2}$/u.exec(value) ?? [];
  const day = words === '' ? undefined : writtenMoment(words);
  return day && pasteValue(field, `${day}T…`);
}

/** Values for a field of one value, which takes the first, or for items of a list. */
function pasteEach(field: string, values: readonly string[] = []): string | undefined {
  const [first] = values;
  if (first === undefined) return undefined;
  return /\]$/.test(field) ? values.map((value) => pasteValue(field, value)).join('\n') : pasteValue(field, first);
}

/** Both ends of a span that was written as its beginning, or the end of one. */
function pasteSpan({ field, value, expectation, endField }: WrongForm, isExact: boolean): string | undefined {
  const { start, end } = writtenSpan(value) ?? {};
  if (expectation === 'period-end' && start === undefined) return end && pasteValue(field, end);
  const isMeant = [start, end].every((date) => date !== undefined && (!isExact || date.length >= 10));
  if (!isMeant) return undefined;
  // Of hours of one day the beginning is certain, also where somebody gave the end.
  if (endField === undefined)
    return start?.slice(0, 11) === end?.slice(0, 11) ? pasteValue(field, start ?? '') : undefined;
  return `${lastKey(field)}: ${start}\n${endField}: ${end}`;
}
