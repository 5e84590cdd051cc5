import type { StatementWording } from '../accessibility-statement.ts';

const act =
  'ustawy z dnia 4 kwietnia 2019 r. o dostępności cyfrowej stron internetowych i aplikacji mobilnych podmiotów publicznych';

/** The accessibility statement in Polish. */
export const statement: StatementWording = {
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
