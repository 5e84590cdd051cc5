import type { Alphabet, Formats, SearchWords, Segments, Typography } from '../language.ts';
import { metric, money, technical } from '../typography/units.ts';

/** How Polish writes dates, hours and money. */
export const formats: Formats = {
  locale: 'pl-PL',
  hourSign: '.',
  hasMonthCases: true,
  currency: 'symbol',
  doubts: {
    '?': { long: 'prawdopodobnie', short: 'prawdop.' },
    '~': { long: 'około', short: 'ok.' },
    '%': { long: 'prawdopodobnie około', short: 'prawdop. ok.' },
  },
  years: 'lata {first}–{last}',
  dayOfUnknownMonth: '{day}. dzień nieznanego miesiąca',
};

/** The words in addresses. */
export const segments: Segments = {
  sections: {
    projects: 'projekty',
    meetings: 'spotkania',
    workshops: 'warsztaty',
    galleries: 'galerie',
    news: 'aktualnosci',
    publications: 'publikacje',
    documents: 'dokumenty',
    organisations: 'organizacje',
    places: 'miejsca',
    series: 'cykle',
    tags: 'tematy',
    search: 'szukaj',
    newsletter: 'newsletter',
    feeds: 'kanaly',
    subscribed: 'dziekujemy',
    changes: 'zmiany',
    accessibility: 'deklaracja-dostepnosci',
    privacy: 'prywatnosc',
    page: 'strona',
  },
  subjects: { project: 'projekt', place: 'miejsce' },
  kinds: {
    partnership: 'partnerstwa',
    'task-team': 'zespoly',
    conference: 'konferencje',
    signing: 'podpisania',
    consultation: 'konsultacje',
    other: 'inne',
    book: 'ksiazki',
    report: 'raporty',
    survey: 'ankiety',
    supplement: 'dodatki',
    strategy: 'strategie',
    recording: 'nagrania',
    call: 'nabory',
    quotation: 'zapytania-ofertowe',
    rules: 'regulaminy',
    form: 'formularze',
    template: 'wzory',
    guidance: 'instrukcje',
  },
};

/** The signs and words that lines are set by. */
export const typography: Typography = {
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
};

/** Its letters, for the typeface of headings. */
export const alphabet: Alphabet = { script: 'latin', letters: 'ąćęłńóśźż' };

/** What the search knows of its words. */
export const searchWords: SearchWords = {
  months: [
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
  stopWords: `a aby albo ale ani az bardzo bez bo by byc byl byla bylo byly byli bedzie beda ci co czy dla do gdy gdzie go
       i ich ile im iz ja jak jako je jego jej jest jestem ktora ktore ktorego ktorej ktory ktorych ktorym ktorzy lecz lub ma
       maja mi mial miala miec mnie moze mu my na nad nam nas nasz nasze naszych nie nich nim niz no o od on ona one oni
       oraz pod po poza przed przez przy sa sie soba swoj swoje ta tak takze tam te tego tej ten to tu tych tylko tym u w we
       wie wiec z za ze zas`,
  endings: `a ach ami ą e ego ej em emu i ia iach iami ich ie iego iej iem iemu im imi io iom iow iowi iu
       ii ji o om ow owi owie u y ych ym ymi`,
  // A vowel that other forms of the word lose: Marek, Marka; Kopeć, Kopcia.
  fleeting: '(?<=[^aeiouy])i?e(?=[cklrn]$)',
  frequentLetters: 'aeioznrwcysptkmdljgbhufvqx',
};
