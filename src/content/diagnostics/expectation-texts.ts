import type { Expectation } from '../../schemas/fields/expectation.ts';

/** How each expected form is worded after "write …", with an example that can be pasted. */
export const expectationTexts: Record<Expectation, { pl: string; en: string }> = {
  text: { pl: 'tekst, który nie jest pusty', en: 'text that is not empty' },
  date: {
    pl: 'dzień (2012-06-20), dzień z godziną (2012-06-20T09:00), miesiąc (2012-06) albo rok (2012)',
    en: 'a day (2012-06-20), a day with its hour (2012-06-20T09:00), a month (2012-06) or a year (2012)',
  },
  'edtf-date': {
    pl: 'dzień (2012-06-20), dzień z godziną (2012-06-20T09:00), miesiąc (2012-06) albo rok (2012); datę niepewną ze znakiem: 2024~ (około), 2013? (przypuszczenie)',
    en: 'a day (2012-06-20), a day with its hour (2012-06-20T09:00), a month (2012-06) or a year (2012); a doubted date with a sign: 2024~ (about), 2013? (assumed)',
  },
  'period-end': {
    pl: 'datę końca: 2027-12-31, 2027 albo 2027? (przypuszczenie); .. jeśli projekt trwa bez daty końca',
    en: 'the end: 2027-12-31, 2027 or 2027? (an assumption); .. where the project goes on without an end',
  },
  year: {
    pl: 'rok: 2013; jeśli nie jest pewny: 2013? albo 201X',
    en: 'a year: 2013; where it is not certain: 2013? or 201X',
  },
  moment: {
    pl: 'dzień (2012-06-20) albo dzień z godziną (2012-06-20T09:00)',
    en: 'a day (2012-06-20) or a day with its hour (2012-06-20T09:00)',
  },
  day: { pl: 'dzień: 2012-06-20', en: 'a day: 2012-06-20' },
  'time-span': { pl: 'długość nagrania: 4:35 albo 1:02:10', en: 'the length of a recording: 4:35 or 1:02:10' },
  'clock-time': {
    pl: 'godzinę z dwukropkiem: 09:30',
    en: 'an hour with a colon: 09:30',
  },
  money: {
    pl: 'kwotę z walutą: 1250000.00 PLN albo 1 250 000,00 PLN',
    en: 'an amount with its currency: 1250000.00 PLN',
  },
  'web-address': {
    pl: 'pełny adres strony: https://example.org/strona',
    en: 'a full web address: https://example.org/page',
  },
  'form-address': {
    pl: 'adres z atrybutu action w kodzie formularza, jaki pokazuje ten dostawca',
    en: 'the address in the attribute action of the code that this provider shows for its form',
  },
  repository: {
    pl: 'właściciela i nazwę repozytorium z ukośnikiem: gmina-trojrzecz/kronika',
    en: 'the owner and the name of the repository with a slash: gmina-trojrzecz/kronika',
  },
  branch: {
    pl: 'nazwę gałęzi w gicie: main',
    en: 'the name of a branch in git: main',
  },
  proposals: {
    pl: 'false: z serwisem Gitea albo Forgejo formularze nie potrafią robić propozycji',
    en: 'false: with Gitea or Forgejo the forms cannot make proposals',
  },
  'content-folder': {
    pl: 'folder w repozytorium, bez ukośnika na początku i na końcu: content',
    en: 'a folder of the repository, without a slash before and behind: content',
  },
  'service-id': {
    pl: 'oznaczenie z kodu formularza: litery, cyfry i łączniki, bez spacji',
    en: 'the id from the code of the form: letters, digits and hyphens, without spaces',
  },
  'service-number': {
    pl: 'numer z adresu formularza: 1234567',
    en: 'the number from the address of the form: 1234567',
  },
  uuid: {
    pl: 'oznaczenie w postaci 6c1f0e4e-0f3a-4a8e-9f6e-5f6d7c8b9a00',
    en: 'an id of the form 6c1f0e4e-0f3a-4a8e-9f6e-5f6d7c8b9a00',
  },
  email: { pl: 'adres e-mail: biuro@example.org', en: 'an e-mail address: office@example.org' },
  host: {
    pl: 'nazwę serwera bez https://: newsletter.example.org',
    en: 'the name of a host without https://: newsletter.example.org',
  },
  'counter-address': {
    pl: 'adres programu od https://, bez znaków ? i #: https://licznik.example.org/',
    en: 'the address of the program, with https:// and without ? and #: https://counter.example.org/',
  },
  phone: {
    pl: 'numer telefonu z co najmniej dziewięcioma cyframi: "22 123 45 67"',
    en: 'a phone number of at least nine digits: "22 123 45 67"',
  },
  alias: {
    pl: 'dawny adres na tej stronie, od ukośnika: /aktualnosci/42.html',
    en: 'an old address on this site, starting with a slash: /news/42.html',
  },
  'gone-address': {
    pl: 'adres, jaki strona miała, od ukośnika, bez znaków spoza zwykłych liter, cyfr i łączników: /aktualnosci/2019-03-01-nabor/',
    en: 'the address that the page had, starting with a slash, of plain letters, digits and hyphens: /news/2019-03-01-call/',
  },
  'entry-or-address': {
    pl: 'kolekcję i nazwę wpisu (projects/dolina-trzech-rzek) albo pełny adres od https://',
    en: 'a collection and the name of an entry (projects/valley) or a full address from https://',
  },
  'home-sections': {
    pl: 'każdą część strony głównej najwyżej raz: [events, news, path, featured, galleries, newsletter]',
    en: 'each part of the home page at most once: [events, news, path, featured, galleries, newsletter]',
  },
  'path-segment': {
    pl: 'słowo z małych liter bez znaków diakrytycznych, cyfr i łączników, bez ukośników: narady, spotkania-zespolow',
    en: 'a word of small letters without diacritics, digits and hyphens, without slashes: councils, team-meetings',
  },
  version: { pl: 'numer wersji: 1.2.0', en: 'the number of a version: 1.2.0' },
  'time-zone': { pl: 'nazwę strefy czasowej: Europe/Warsaw', en: 'the name of a time zone: Europe/Warsaw' },
  'site-address': {
    pl: 'adres strony, z folderem bez polskich liter, spacji i znaków szczególnych: https://example.org/ albo https://example.org/kronika/',
    en: 'the address of the site, its folder in plain letters without spaces: https://example.org/ or https://example.org/chronicle/',
  },
  'host-name': {
    pl: 'nazwę hostingu albo kilka nazw w nawiasach: nginx, apache, caddy, lighttpd, netlify, cloudflare, github, gitlab',
    en: 'the name of a host, or several in brackets: nginx, apache, caddy, lighttpd, netlify, cloudflare, github, gitlab',
  },
  'email-or-address': {
    pl: 'adres e-mail albo pełny adres strony: zgloszenia@example.org, https://example.org/zglos',
    en: 'an e-mail address, or the full address of a page: reports@example.org, https://example.org/report',
  },
  colour: { pl: 'kolor jako kratkę i sześć znaków: "#0b4f6c"', en: 'a colour as a hash and six characters: "#0b4f6c"' },
  locale: { pl: 'kod języka: pl, en albo uk', en: 'a language code: pl, en or uk' },
  language: {
    pl: 'kod języka: pl (polski), en (angielski), uk (ukraiński) albo języka, który strona przynosi sama (docs/languages.md)',
    en: 'the code of a language: pl (Polish), en (English), uk (Ukrainian), or one that the site brings along (docs/languages.md)',
  },
  'language-tag': {
    pl: 'znacznik języka, po którym zapisuje się daty: de-DE',
    en: 'the tag of the language by which dates are written: de-DE',
  },
  languages: { pl: 'każdy język raz: [pl, en]', en: 'each language once: [pl, en]' },
  reference: {
    pl: 'nazwę wpisu bez rozszerzenia, tak jak nazywa się jego plik albo folder: urzad-miasta',
    en: 'the name of an entry without its ending, as its file or folder is called: town-hall',
  },
  'entry-reference': {
    pl: 'kolekcję i nazwę wpisu: meetings/2012-06-20-legionowo',
    en: 'a collection and the name of an entry: meetings/2012-06-20-legionowo',
  },
  'menu-item': {
    pl: 'nazwę działu (news), stronę ({ page: o-nas }) albo adres ze słowami, które mają stać w menu ({ url: https://example.org/, title: Powiat })',
    en: 'the name of a section (news), a page ({ page: o-nas }), or an address with the words that the menu shows ({ url: https://example.org/, title: Powiat })',
  },
  'event-reference': {
    pl: 'spotkanie albo warsztaty: meetings/2012-06-20-legionowo',
    en: 'a meeting or a workshop: meetings/2012-06-20-legionowo',
  },
  party: {
    pl: 'nazwę wpisu z organisations albo „name: …”',
    en: 'the name of an entry in organisations, or "name: …"',
  },
  venue: { pl: 'nazwę wpisu z places albo „name: …”', en: 'the name of an entry in places, or "name: …"' },
  online: {
    pl: 'adres „url: …” albo nazwę „platform: …”, albo oba',
    en: '"url: …" with the address, or "platform: …" with a name, or both',
  },
  registration: {
    pl: 'sposób zapisów: „url: …” z adresem formularza, „phone: …” albo „email: …”',
    en: 'a way to sign up: "url: …" with the address of the form, "phone: …" or "email: …"',
  },
  price: {
    pl: 'free (udział bezpłatny) albo kwotę z walutą: 20,00 PLN',
    en: 'free, or an amount with its currency: 20.00 PLN',
  },
  'picture-text': {
    pl: 'opis zdjęcia „alt: …”, „decorative: true” albo „altPending: true”, jedno z trzech',
    en: '"alt: …" with what the picture shows, "decorative: true" or "altPending: true", one of the three',
  },
  'focus-point': {
    pl: 'dwie liczby od 0 do 1, ile od lewej i ile od góry: [0.5, 0.25]',
    en: 'two numbers from 0 to 1, the share from the left and from the top: [0.5, 0.25]',
  },
  'attachment-file': {
    pl: 'ścieżkę pliku obok wpisu, bez spacji: ./raport.pdf',
    en: 'the path of a file beside the entry, without spaces: ./report.pdf',
  },
  'positive-integer': { pl: 'liczbę całkowitą większą od zera: 5', en: 'a whole number greater than zero: 5' },
  'event-number': { pl: 'liczbę całkowitą od 1 do 999: 5', en: 'a whole number from 1 to 999: 5' },
  isbn: { pl: 'ISBN: 978-83-01-00000-1', en: 'an ISBN: 978-83-01-00000-1' },
  funding: {
    pl: 'listę tych, którzy płacą („- programme: …”), albo none, jeśli wiadomo, że nikt',
    en: 'a list of those who pay ("- programme: …"), or none where it is known that nobody does',
  },
  'funding-amounts': { pl: 'wszystkie kwoty w jednej walucie', en: 'all amounts in one currency' },
  'end-after-start': { pl: 'datę końca nie wcześniejszą niż początek', en: 'an end that is not before the start' },
  'series-number': {
    pl: '„series” razem z „number” albo żadne z nich',
    en: '"series" together with "number", or neither',
  },
  'file-or-url': { pl: '„file” albo „url”, nie oba', en: '"file" or "url", not both' },
  'document-version': {
    pl: "wersję jako liczbę całkowitą albo w apostrofach: '1.10'",
    en: "the version as a whole number, or within apostrophes: '1.10'",
  },
  'alert-expiry': {
    pl: 'dzień, od którego komunikatu ma już nie być: expiryDate: 2026-12-11',
    en: 'the day from which the alert is no longer shown: expiryDate: 2026-12-11',
  },
};
