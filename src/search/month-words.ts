import type { Locale } from '../i18n/locale.ts';
import { fold } from './fold.ts';

/**
 * Names of the months in the cases that stand beside a day or a year, by month; the first as it follows
 * a day, the second as it stands alone.
 */
const lists: Record<Locale, readonly string[]> = {
  pl: [
    'stycznia styczeń styczniu styczniem',
    'lutego luty lutym',
    'marca marzec marcu marcem',
    'kwietnia kwiecień kwietniu kwietniem',
    'maja maj maju majem',
    'czerwca czerwiec czerwcu czerwcem',
    'lipca lipiec lipcu lipcem',
    'sierpnia sierpień sierpniu sierpniem',
    'września wrzesień wrześniu wrześniem',
    'października październik październiku październikiem',
    'listopada listopad listopadzie listopadem',
    'grudnia grudzień grudniu grudniem',
  ],
  uk: [
    'січня січень січні січнем',
    'лютого лютий лютому лютим',
    'березня березень березні березнем',
    'квітня квітень квітні квітнем',
    'травня травень травні травнем',
    'червня червень червні червнем',
    'липня липень липні липнем',
    'серпня серпень серпні серпнем',
    'вересня вересень вересні вереснем',
    'жовтня жовтень жовтні жовтнем',
    'листопада листопад листопаді листопадом',
    'грудня грудень грудні груднем',
  ],
  en: [
    'January Jan',
    'February Feb',
    'March Mar',
    'April Apr',
    'May',
    'June Jun',
    'July Jul',
    'August Aug',
    'September Sep Sept',
    'October Oct',
    'November Nov',
    'December Dec',
  ],
};

/** Names of a month, 1 to 12, in all cases. */
export function monthWords(month: number, locale: Locale): string[] {
  return lists[locale][month - 1]?.split(' ') ?? [];
}

/** The month, 1 to 12, that a word names in any case, with diacritics or without; undefined for other words. */
export function monthOf(word: string, locale: Locale): number | undefined {
  const folded = fold(word);
  const index = lists[locale].findIndex((names) => names.split(' ').some((name) => fold(name) === folded));
  return index < 0 ? undefined : index + 1;
}
