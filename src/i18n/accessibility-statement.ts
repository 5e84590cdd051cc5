import type { Locale } from './locale.ts';

/**
 * Wording of the accessibility statement, version 2.0 of 31 July 2024 ("Warunki techniczne publikacji i
 * struktura dokumentu elektronicznego deklaracji dostępności", issued under art. 12, 7 of the act of 4
 * April 2019 on digital accessibility, Dz.U. 2023 poz. 1440).
 *
 * The headings, the opening and the sentence for "partial" were compared with published statements and
 * checklists. NOT VERIFIED against the original document: the sentences for "full" and "none", and
 * whether the heading of preparation goes on with "i jej aktualizacja". The other sentences are our own.
 * The Ukrainian and English words are our translations; the form demands none.
 */
export interface StatementWording {
  /** In Polish a year in a date is followed by "r.". */
  date: string;
  opening: string;
  scope: string;
  published: string;
  updated: string;
  state: string;
  status: Record<'full' | 'partial' | 'none', string>;
  inaccessible: string;
  nonConformities: string;
  excessiveCosts: string;
  wholeAssessment: string;
  exempt: string;
  exemptBasis: string;
  exemptions: Record<
    | 'broadcast'
    | 'live-media'
    | 'media-pre-2020'
    | 'document-pre-2018'
    | 'map'
    | 'third-party'
    | 'intranet-pre-2019'
    | 'heritage'
    | 'archive'
    | 'technical-drawing',
    string
  >;
  preparation: string;
  prepared: string;
  reviewed: string;
  method: Record<'self' | 'audit' | 'contractor', string>;
  report: string;
  conveniences: string;
  shortcuts: string;
  feedback: string;
  feedbackLead: string;
  email: string;
  phone: string;
  procedure: string;
  procedureLead: string;
  requestParts: string;
  request: readonly string[];
  reply: string;
  refusal: string;
  complaint: string;
  ombudsman: string;
  other: string;
  apps: string;
  architecture: string;
  address: string;
  architectureMore: string;
  communication: string;
  interpreter: Record<'yes' | 'no', string>;
  about: string;
  plainText: string;
  signLanguage: string;
  easyToRead: string;
}

const act =
  'ustawy z dnia 4 kwietnia 2019 r. o dostępności cyfrowej stron internetowych i aplikacji mobilnych podmiotów publicznych';

const pl: StatementWording = {
  date: '{date} r.',
  opening:
    '{body} zobowiązuje się zapewnić dostępność swojej {scope} zgodnie z ustawą z dnia 4 kwietnia 2019 r. o dostępności cyfrowej stron internetowych i aplikacji mobilnych podmiotów publicznych. Deklaracja dostępności dotyczy strony internetowej {site}.',
  scope: 'strony internetowej',
  published: 'Data publikacji strony internetowej: {date}',
  updated: 'Data ostatniej istotnej aktualizacji: {date}',
  state: 'Stan dostępności cyfrowej',
  status: {
    full: `Strona internetowa jest zgodna z załącznikiem do ${act}.`,
    partial: `Strona internetowa jest częściowo zgodna z załącznikiem do ${act} z powodu niezgodności lub wyłączeń wymienionych poniżej.`,
    none: `Strona internetowa jest niezgodna z załącznikiem do ${act} z powodu niezgodności lub wyłączeń wymienionych poniżej.`,
  },
  inaccessible: 'Niedostępne treści',
  nonConformities: 'Niezgodność z załącznikiem',
  excessiveCosts: 'Nadmierne koszty',
  wholeAssessment: 'Cała ocena',
  exempt: 'Treści nieobjęte przepisami',
  exemptBasis: 'Podstawa: art. 3 ustawy.',
  exemptions: {
    broadcast: 'Strony nadawców radiowych i telewizyjnych',
    'live-media': 'Multimedia nadawane na żywo',
    'media-pre-2020': 'Multimedia opublikowane przed 23 września 2020 r.',
    'document-pre-2018': 'Dokumenty opublikowane przed 23 września 2018 r.',
    map: 'Mapy',
    'third-party': 'Treści innych podmiotów, których nie możemy zmieniać',
    'intranet-pre-2019': 'Treści intranetu i ekstranetu opublikowane przed 23 września 2019 r.',
    heritage: 'Dzieła sztuki i zabytki',
    archive: 'Treści archiwalne, nieaktualizowane po 23 września 2019 r.',
    'technical-drawing': 'Złożone schematy i dokumentacja techniczna',
  },
  preparation: 'Przygotowanie deklaracji dostępności',
  prepared: 'Deklarację sporządzono: {date}',
  reviewed: 'Deklarację ostatnio przejrzano i zaktualizowano: {date}',
  method: {
    self: 'Deklarację sporządziliśmy na podstawie samooceny.',
    audit: 'Deklarację sporządziliśmy na podstawie badania, które zrobił podmiot zewnętrzny.',
    contractor: 'Deklarację sporządziliśmy na podstawie oświadczenia wykonawcy strony.',
  },
  report: 'Raport z badania',
  conveniences: 'Udogodnienia, ograniczenia i inne informacje',
  shortcuts: 'Skróty klawiszowe',
  feedback: 'Informacje zwrotne i dane kontaktowe',
  feedbackLead: 'Za dostępność strony odpowiada: {contact}',
  email: 'E-mail: {email}',
  phone: 'Telefon: {phone}',
  procedure: 'Obsługa wniosków i skarg związanych z dostępnością',
  procedureLead:
    'Każdy może zażądać zapewnienia dostępności tej strony albo jej elementu. Można też poprosić o informację w innej formie (dostęp alternatywny), na przykład o odczytanie dokumentu przez telefon. Wystarczy napisać albo zadzwonić pod adres i numer podany wyżej.',
  requestParts: 'W żądaniu podaj:',
  request: [
    'swoje imię, nazwisko i dane kontaktowe,',
    'o którą stronę albo który jej element chodzi,',
    'w jaki sposób mamy się z Tobą skontaktować,',
    'w jakiej formie chcesz dostać informację, jeśli prosisz o dostęp alternatywny.',
  ],
  reply:
    'Odpowiemy bez zwłoki, najpóźniej w ciągu 7 dni. Jeśli to niemożliwe, powiemy dlaczego i podamy nowy termin, nie dłuższy niż 2 miesiące od dnia zgłoszenia.',
  refusal:
    'Jeśli nie możemy zapewnić dostępności, zaproponujemy dostęp alternatywny. O odmowie i jej powodach powiadomimy Cię.',
  complaint:
    'Gdy nie dotrzymamy terminu, odmówimy albo nie zgadzasz się z proponowanym sposobem dostępu, możesz złożyć do nas skargę. Możesz też zwrócić się do Rzecznika Praw Obywatelskich.',
  ombudsman: 'Strona Rzecznika Praw Obywatelskich',
  other: 'Pozostałe informacje',
  apps: 'Aplikacje mobilne',
  architecture: 'Dostępność architektoniczna',
  address: 'Adres siedziby: {address}',
  architectureMore: 'Więcej o dostępności architektonicznej',
  communication: 'Dostępność komunikacyjno-informacyjna',
  interpreter: {
    yes: 'Tłumacz języka migowego online jest dostępny.',
    no: 'Tłumacza języka migowego online nie ma.',
  },
  about: 'Informacje o działalności podmiotu:',
  plainText: 'tekst odczytywalny maszynowo',
  signLanguage: 'nagranie w polskim języku migowym',
  easyToRead: 'tekst łatwy do czytania (ETR)',
};

const en: StatementWording = {
  date: '{date}',
  opening:
    '{body} is committed to making its {scope} accessible in accordance with the Polish act of 4 April 2019 on the digital accessibility of websites and mobile applications of public bodies. This accessibility statement applies to the website {site}.',
  scope: 'website',
  published: 'The website was published on {date}.',
  updated: 'It last changed significantly on {date}.',
  state: 'State of digital accessibility',
  status: {
    full: 'The website conforms to the annex of the act of 4 April 2019 on the digital accessibility of websites and mobile applications of public bodies.',
    partial:
      'The website partially conforms to the annex of the act of 4 April 2019 on the digital accessibility of websites and mobile applications of public bodies, because of the non-conformities or exemptions listed below.',
    none: 'The website does not conform to the annex of the act of 4 April 2019 on the digital accessibility of websites and mobile applications of public bodies, because of the non-conformities or exemptions listed below.',
  },
  inaccessible: 'Content that is not accessible',
  nonConformities: 'Non-conformity with the annex',
  excessiveCosts: 'Disproportionate cost',
  wholeAssessment: 'The whole assessment',
  exempt: 'Content that the law does not cover',
  exemptBasis: 'Basis: article 3 of the act.',
  exemptions: {
    broadcast: 'Sites of radio and television stations',
    'live-media': 'Live audio and video',
    'media-pre-2020': 'Audio and video published before 23 September 2020',
    'document-pre-2018': 'Documents published before 23 September 2018',
    map: 'Maps',
    'third-party': 'Content of others, which we may not change',
    'intranet-pre-2019': 'Intranet and extranet content published before 23 September 2019',
    heritage: 'Works of art and monuments',
    archive: 'Archives that have not been updated since 23 September 2019',
    'technical-drawing': 'Complex diagrams and technical documentation',
  },
  preparation: 'Preparation of this accessibility statement',
  prepared: 'The statement was drawn up on {date}.',
  reviewed: 'It was last reviewed and updated on {date}.',
  method: {
    self: 'It rests on our own assessment.',
    audit: 'It rests on an audit by an independent body.',
    contractor: 'It rests on a statement of the contractor who made the site.',
  },
  report: 'Report of the assessment',
  conveniences: 'Conveniences, limits and other information',
  shortcuts: 'Keyboard shortcuts',
  feedback: 'Feedback and contact',
  feedbackLead: 'Responsible for accessibility: {contact}',
  email: 'E-mail: {email}',
  phone: 'Phone: {phone}',
  procedure: 'Requests and complaints about accessibility',
  procedureLead:
    'Everybody may ask us to make this site or a part of it accessible. You may also ask for information in another form (alternative access), for example that we read a document to you on the phone. Write or call; the address and number are above.',
  requestParts: 'In your request, give:',
  request: [
    'your name and how to reach you,',
    'which page or which part of it you mean,',
    'how we should contact you,',
    'in which form you want the information, if you ask for alternative access.',
  ],
  reply:
    'We answer without delay, within 7 days at the latest. If that is not possible, we tell you why and give another date, not later than 2 months after your request.',
  refusal: 'If we cannot make something accessible, we offer alternative access. If we refuse, we tell you why.',
  complaint:
    'If we miss the date, refuse, or you do not agree with the form of access that we offer, you may complain to us. You may also turn to the Polish Commissioner for Human Rights.',
  ombudsman: 'Site of the Commissioner for Human Rights',
  other: 'Other information',
  apps: 'Mobile apps',
  architecture: 'Accessibility of the building',
  address: 'Address of the seat: {address}',
  architectureMore: 'More about the accessibility of the building',
  communication: 'Accessibility of communication and information',
  interpreter: {
    yes: 'A sign-language interpreter is available online.',
    no: 'There is no sign-language interpreter online.',
  },
  about: 'What the body does:',
  plainText: 'text that machines can read',
  signLanguage: 'recording in Polish Sign Language',
  easyToRead: 'text easy to read',
};

const uk: StatementWording = {
  date: '{date} р.',
  opening:
    '{body} зобов’язується забезпечити доступність свого {scope} відповідно до польського закону від 4 квітня 2019 р. про цифрову доступність вебсайтів і мобільних застосунків публічних установ. Ця декларація доступності стосується вебсайту {site}.',
  scope: 'вебсайту',
  published: 'Дата публікації вебсайту: {date}',
  updated: 'Дата останньої істотної зміни: {date}',
  state: 'Стан цифрової доступності',
  status: {
    full: 'Вебсайт відповідає додатку до закону від 4 квітня 2019 р. про цифрову доступність вебсайтів і мобільних застосунків публічних установ.',
    partial:
      'Вебсайт частково відповідає додатку до закону від 4 квітня 2019 р. про цифрову доступність вебсайтів і мобільних застосунків публічних установ через невідповідності або винятки, перелічені нижче.',
    none: 'Вебсайт не відповідає додатку до закону від 4 квітня 2019 р. про цифрову доступність вебсайтів і мобільних застосунків публічних установ через невідповідності або винятки, перелічені нижче.',
  },
  inaccessible: 'Недоступний вміст',
  nonConformities: 'Невідповідність додатку',
  excessiveCosts: 'Надмірні витрати',
  wholeAssessment: 'Повна оцінка',
  exempt: 'Вміст, на який закон не поширюється',
  exemptBasis: 'Підстава: стаття 3 закону.',
  exemptions: {
    broadcast: 'Сайти радіо- і телекомпаній',
    'live-media': 'Прямі трансляції',
    'media-pre-2020': 'Мультимедіа, опубліковані до 23 вересня 2020 р.',
    'document-pre-2018': 'Документи, опубліковані до 23 вересня 2018 р.',
    map: 'Карти',
    'third-party': 'Вміст інших осіб, який ми не можемо змінювати',
    'intranet-pre-2019': 'Вміст інтранету й екстранету, опублікований до 23 вересня 2019 р.',
    heritage: 'Твори мистецтва і пам’ятки',
    archive: 'Архівний вміст, не оновлюваний після 23 вересня 2019 р.',
    'technical-drawing': 'Складні схеми і технічна документація',
  },
  preparation: 'Підготовка декларації доступності',
  prepared: 'Декларацію складено: {date}',
  reviewed: 'Декларацію востаннє переглянуто й оновлено: {date}',
  method: {
    self: 'Декларацію складено на підставі самооцінки.',
    audit: 'Декларацію складено на підставі перевірки, яку зробила зовнішня установа.',
    contractor: 'Декларацію складено на підставі заяви виконавця сайту.',
  },
  report: 'Звіт про перевірку',
  conveniences: 'Зручності, обмеження та інша інформація',
  shortcuts: 'Клавіатурні скорочення',
  feedback: 'Зворотний зв’язок і контакти',
  feedbackLead: 'За доступність сайту відповідає: {contact}',
  email: 'Ел. пошта: {email}',
  phone: 'Телефон: {phone}',
  procedure: 'Розгляд запитів і скарг щодо доступності',
  procedureLead:
    'Кожен може вимагати доступності цього сайту або його частини. Можна також попросити інформацію в іншій формі (альтернативний доступ), наприклад прочитати документ телефоном. Досить написати або зателефонувати; адреса і номер вказані вище.',
  requestParts: 'У запиті вкажіть:',
  request: [
    'своє ім’я, прізвище і контактні дані,',
    'про яку сторінку або її частину йдеться,',
    'як нам із Вами зв’язатися,',
    'у якій формі Ви хочете отримати інформацію, якщо просите про альтернативний доступ.',
  ],
  reply:
    'Ми відповімо без зволікання, щонайпізніше за 7 днів. Якщо це неможливо, пояснимо чому і назвемо новий термін, не довший ніж 2 місяці від дня звернення.',
  refusal:
    'Якщо ми не можемо забезпечити доступність, запропонуємо альтернативний доступ. Про відмову та її причини повідомимо.',
  complaint:
    'Якщо ми не дотримаємо терміну, відмовимо або Ви не згодні із запропонованою формою доступу, Ви можете подати нам скаргу. Ви також можете звернутися до Уповноваженого з прав людини в Польщі.',
  ombudsman: 'Сайт Уповноваженого з прав людини',
  other: 'Інша інформація',
  apps: 'Мобільні застосунки',
  architecture: 'Архітектурна доступність',
  address: 'Адреса установи: {address}',
  architectureMore: 'Більше про архітектурну доступність',
  communication: 'Комунікаційна та інформаційна доступність',
  interpreter: {
    yes: 'Перекладач жестової мови онлайн доступний.',
    no: 'Перекладача жестової мови онлайн немає.',
  },
  about: 'Інформація про діяльність установи:',
  plainText: 'машиночитаний текст',
  signLanguage: 'запис польською жестовою мовою',
  easyToRead: 'текст, легкий для читання',
};

const all: Record<Locale, StatementWording> = { pl, en, uk };

/** The wording of the accessibility statement in a language. */
export function statementWording(locale: Locale): StatementWording {
  return all[locale];
}
