import type { Alphabet, Formats, SearchWords, Segments, Typography } from '../language.ts';
import { money, technical } from '../typography/units.ts';

/** How Ukrainian writes dates, hours and money. */
export const formats: Formats = {
  locale: 'uk-UA',
  hourSign: ':',
  currency: 'symbol',
  doubts: {
    '?': { long: 'ймовірно', short: 'ймов.' },
    '~': { long: 'приблизно', short: 'прибл.' },
    '%': { long: 'ймовірно, приблизно', short: 'ймов. прибл.' },
  },
  years: '{first}–{last} роки',
  dayOfUnknownMonth: '{day}-й день невідомого місяця',
};

/** The words in addresses. */
export const segments: Segments = {
  sections: {
    projects: 'proiekty',
    meetings: 'zustrichi',
    workshops: 'vorkshopy',
    galleries: 'halerei',
    news: 'novyny',
    publications: 'publikatsii',
    documents: 'dokumenty',
    organisations: 'orhanizatsii',
    places: 'mistsia',
    series: 'tsykly',
    tags: 'temy',
    search: 'poshuk',
    newsletter: 'rozsylka',
    feeds: 'kanaly',
    subscribed: 'diakuiemo',
    changes: 'zminy',
    accessibility: 'deklaratsiia-dostupnosti',
    privacy: 'pryvatnist',
    page: 'storinka',
  },
  subjects: { project: 'proiekt', place: 'mistse' },
  kinds: {
    partnership: 'partnerstva',
    'task-team': 'robochi-hrupy',
    conference: 'konferentsii',
    signing: 'pidpysannia',
    consultation: 'konsultatsii',
    other: 'inshi',
    book: 'knyhy',
    report: 'zvity',
    survey: 'opytuvannia',
    supplement: 'dodatky',
    strategy: 'stratehii',
    recording: 'zapysy',
    call: 'konkursy',
    quotation: 'zapyty-tsin',
    rules: 'pravyla',
    form: 'blanky',
    template: 'zrazky',
    guidance: 'instruktsii',
  },
};

/** The signs and words that lines are set by. */
export const typography: Typography = {
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
};

/** Its letters, for the typeface of headings. */
export const alphabet: Alphabet = { script: 'cyrillic', letters: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя' };

/** What the search knows of its words. */
export const searchWords: SearchWords = {
  months: [
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
  stopWords: `а аж але б без би був буде будуть була були було в вас ви від він вона вони воно все г де для до є же з за зі и і
       із ідо іх ії іи иого иому или коли ми на над нам нас не ні ним них о об один по під при про с та так також там те
       ти тим тих то тои тому тут у це ця цеи ці чи що як яка які яки якии я`,
  endings: `а ам ами ах е ев еви ем ею є єві єм єю и им ими их ів і ів іи іі ія ієи ію іям іями іях о ові
       ого ои ому ою у ь ю я ям ями ях`,
  // A vowel that other forms of the word lose: Марек, Марка.
  fleeting: '(?<=[^аеєиіоуюя])[оеє](?=[кцлрн]$)',
  frequentLetters: 'оаинтврелскмдпузябьгчхцшюжщєф',
};
