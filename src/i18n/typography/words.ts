import type { Locale } from '../locale.ts';

/** What a language's typography asks of its words and signs. */
interface Words {
  /** Quotation marks, and those within them. */
  quotes: { outer: readonly [string, string]; inner: readonly [string, string] };
  /** Words of one letter, which do not stand at the end of a line. */
  single: string;
  /** What follows a number and is not parted from it. */
  units: readonly string[];
  /** What stays with a number after it, in small letters. */
  beforeNumber: readonly string[];
  /** What stays with a name or a number after it. */
  beforeName: readonly string[];
  /** What stays with whatever follows. */
  beforeWord: readonly string[];
}

const metric = ['km', 'm', 'cm', 'mm', 'km²', 'm²', 'm³', 'km2', 'm2', 'ha', 'kg', 'g', 't', 'l', 'ml', 'h', 'min'];
const technical = ['kB', 'MB', 'GB', 'W', 'kW', 'MW', 'kWh', 'MWh', 'V', 'km/h', '°C', '%', '‰'];
const money = ['PLN', 'EUR', 'USD', 'UAH', 'zł', '€', '$'];

/**
 * The words and signs by language. Quotation marks and what stays together follow the Polish rules of
 * spelling and punctuation (Wielki słownik ortograficzny PWN), New Hart's Rules for English, and the
 * Ukrainian orthography of 2019. Where a word may mean two things, it is not here.
 */
export const words: Record<Locale, Words> = {
  pl: {
    quotes: { outer: ['„', '”'], inner: ['«', '»'] },
    single: 'aiouwzAIOUWZ',
    units: [
      ...metric,
      ...technical,
      ...money,
      ...['dag', 'gr', 'euro', 's', 'godz.', 'min.', 'tys.', 'mln', 'mld', 'os.', 'szt.', 'pkt', 'proc.', 'r.', 'roku'],
    ],
    beforeNumber: [
      ...['§', '§§', 'nr', 's.', 'str.', 'art.', 'ust.', 'pkt', 'poz.', 'godz.', 'tel.', 'ok.'],
      ...['rozdz.', 'rys.', 'tab.', 't.', 'm.', 'lok.', 'pok.'],
    ],
    beforeName: [
      ...['ul.', 'al.', 'pl.', 'os.', 'im.', 'św.', 'ks.', 'gen.', 'płk', 'p.', 'gm.', 'pow.', 'woj.', 'fot.'],
    ],
    beforeWord: ['dr', 'prof.', 'mgr', 'inż.', 'hab.', 'lek.', 'np.', 'tj.', 'tzw.', 'sp.'],
  },
  en: {
    quotes: { outer: ['“', '”'], inner: ['‘', '’'] },
    single: 'aAI',
    units: [
      ...metric,
      ...technical,
      ...money,
      ...['GBP', '£', 'a.m.', 'p.m.', 'am', 'pm', 'thousand', 'million', 'billion'],
    ],
    beforeNumber: ['§', '§§', 'no.', 'p.', 'pp.', 'vol.', 'ch.', 'fig.', 'art.', 'tel.'],
    // Polish addresses stay Polish.
    beforeName: ['Mr', 'Mrs', 'Ms', 'Dr', 'Prof.', 'St', 'ul.', 'al.', 'pl.'],
    beforeWord: ['e.g.', 'i.e.'],
  },
  uk: {
    quotes: { outer: ['«', '»'], inner: ['„', '“'] },
    single: 'авєзійоуяАВЄЗІЙОУЯ',
    units: [
      ...technical,
      ...money,
      ...[
        'км',
        'м',
        'см',
        'мм',
        'км²',
        'м²',
        'га',
        'кг',
        'г',
        'т',
        'л',
        'мл',
        'с',
        'хв',
        'год',
        'год.',
        'кБ',
        'МБ',
        'ГБ',
      ],
      ...['грн', 'зл.', 'злотих', 'євро', 'тис.', 'млн', 'млрд', 'осіб', 'шт.', 'р.', 'рр.', 'року', 'років'],
    ],
    beforeNumber: ['№', '§', '§§', 'с.', 'ст.', 'п.', 'пп.', 'т.', 'тел.', 'рис.', 'буд.', 'кв.'],
    beforeName: ['вул.', 'просп.', 'пл.', 'бул.', 'ім.', 'св.', 'м.', 'с.', 'смт', 'п.', 'ul.', 'al.', 'pl.'],
    beforeWord: ['д-р', 'проф.', 'акад.', 'напр.', 'див.'],
  },
};
