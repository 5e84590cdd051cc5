import type { Locale } from '../i18n/locale.ts';
import { formatMoney } from '../i18n/numbers.ts';
import { texts } from '../i18n/texts.ts';
import type { EventView } from '../site/parts/event-view.ts';

/** What it costs to take part, in words: "bezpłatnie", "20,00 zł". */
export function priceWords(price: NonNullable<EventView['price']>, locale: Locale): string {
  return price === 'free' ? texts(locale).event.free : formatMoney(price, locale);
}
