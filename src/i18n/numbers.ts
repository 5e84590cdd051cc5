import { formatsOf } from './languages.ts';
import type { Locale } from './locale.ts';
import { onceALocale } from './once-a-locale.ts';

const wholeNumbers = onceALocale((locale) => new Intl.NumberFormat(locale, { useGrouping: 'min2' }));

/** A whole number with the language's grouping. */
export function formatNumber(value: number, locale: Locale): string {
  return wholeNumbers(locale).format(value);
}

/**
 * An amount of money; the decimal string goes to Intl as it is, so no digit is lost to a float.
 * @param money digits with a point, and an ISO 4217 code
 */
export function formatMoney({ amount, currency }: { amount: string; currency: string }, locale: Locale): string {
  const formatter = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: formatsOf(locale).currency,
  });
  return isDecimal(amount) ? formatter.format(amount) : `${amount}\u00a0${currency}`;
}

function isDecimal(text: string): text is `${number}` {
  return /^\d+(?:\.\d+)?$/.test(text);
}

const units = ['B', 'kB', 'MB', 'GB'] as const;

/** A size in decimal units, with one decimal from a megabyte on: "240 kB", "1,4 MB". */
export function formatBytes(bytes: number, locale: Locale): string {
  const step = bytes < 1000 ? 0 : bytes < 1e6 ? 1 : bytes < 1e9 ? 2 : 3;
  const value = bytes / 1000 ** step;
  return `${new Intl.NumberFormat(locale, { maximumFractionDigits: step >= 2 ? 1 : 0 }).format(value)}\u00a0${units[step]}`;
}
