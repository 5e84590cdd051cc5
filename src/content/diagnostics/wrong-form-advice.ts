import type { EditorLanguage } from '../../schemas/editor-language.ts';
import { isWebAddress } from '../is-web-address.ts';
import { amountAlone } from '../written-money.ts';
import { writtenEmails } from '../written-emails.ts';
import { clockSpan, clockTime } from '../written-moment.ts';
import { writtenPhones } from '../written-phones.ts';
import type { WrongForm } from './meant-form.ts';

/** What is to be known of a value besides the form that its field takes. */
const advice = {
  currency: {
    pl: 'Brakuje waluty: dopisz po kwocie PLN albo EUR.',
    en: 'The currency is missing: add PLN or EUR after the amount.',
  },
  extension: {
    pl: 'Tu stoi sam numer; numer wewnętrzny napisz w tekście albo w polu „office”.',
    en: 'The number stands here alone; write the extension in the text, or in the field "office".',
  },
  oneNumber: {
    pl: 'Tu mieści się jeden numer; następny napisz w tekście.',
    en: 'There is room for one number; write the next one in the text.',
  },
  eachNumber: { pl: 'Każdy numer jest osobną pozycją listy.', en: 'Each number is an item of its own in the list.' },
  oneEmail: {
    pl: 'Tu mieści się jeden adres e-mail; następny napisz w tekście.',
    en: 'There is room for one e-mail address; write the next one in the text.',
  },
  startAlone: {
    pl: 'Wystarczy godzina, o której ta część się zaczyna.',
    en: 'The hour at which the part begins is enough.',
  },
  noHour: {
    pl: 'Takiej godziny nie ma: są od 00:00 do 23:59.',
    en: 'There is no such hour: they run from 00:00 to 23:59.',
  },
  map: {
    pl: 'Wpisz nazwę miejsca i jego adres; odnośnik do mapy strona zrobi z nich sama.',
    en: 'Write the name of the place and its address; the site makes a link to a map from them.',
  },
} as const;

/**
 * What an editor should know of a value that its field does not take, where that is more than the form of the field.
 * @returns a sentence; undefined where the form says everything
 */
export function wrongFormAdvice(facts: WrongForm, language: EditorLanguage): string | undefined {
  const name = adviceName(facts);
  return name && advice[name][language];
}

function adviceName({ field, value, expectation }: WrongForm): keyof typeof advice | undefined {
  const isItem = /\]$/.test(field);
  switch (expectation) {
    case 'money':
    case 'price':
      return amountAlone(value) === undefined ? undefined : 'currency';
    case 'phone': {
      const phones = writtenPhones(value);
      if (phones?.hasExtension) return 'extension';
      if (phones === undefined || phones.numbers.length < 2) return undefined;
      return isItem ? 'eachNumber' : 'oneNumber';
    }
    case 'email':
      return (writtenEmails(value)?.length ?? 0) > 1 ? 'oneEmail' : undefined;
    case 'clock-time':
      if (clockTime(value) !== undefined) return undefined;
      return clockSpan(value) ? 'startAlone' : /^\d{1,2}[:.]\d{2}$/.test(value) ? 'noHour' : undefined;
    case 'date':
    case 'edtf-date':
      return /(?:[T ])(?:2[4-9]|[3-9]\d)[:.]\d{2}$/.test(value) && !/24[:.]00$/.test(value) ? 'noHour' : undefined;
    case 'venue':
      return isWebAddress(value) ? 'map' : undefined;
    default:
      return undefined;
  }
}
