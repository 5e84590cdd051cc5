import type { Message } from '../content/new-entry/message.ts';
import type { LeftOut } from './clean-content.ts';
import type { FetchFault } from './fetch-file.ts';
import { limits } from './limits.ts';

const megabytes = (bytes: number) => Math.round(bytes / 1e6);

/** What can keep a page or a file of it from being taken, each as a sentence that says what to do. */
export const messages = {
  sourceMissing: (): Message => ({
    pl: 'Brakuje adresu strony albo pliku: npm run import -- https://www.example.pl/aktualnosci/12',
    en: 'The address of a page or a file is missing: npm run import -- https://www.example.org/news/12',
  }),
  sourcesMany: (): Message => ({
    pl: 'Podaj jeden adres albo plik. Adres ze znakiem „&” weź w cudzysłów.',
    en: 'Give one address or file. Put an address with the sign "&" into quotation marks.',
  }),
  sourceUnknown: (given: string): Message => ({
    pl: `„${given}” to ani adres strony (https://…), ani plik, który tu jest.`,
    en: `"${given}" is neither the address of a page (https://…) nor a file that is here.`,
  }),
  sourceOfOffice: (given: string): Message => ({
    pl: `„${given}” to dokument edytora tekstu. Zapisz go w edytorze jako stronę sieci Web (HTML) i podaj tamten plik.`,
    en: `"${given}" is a document of a word processor. Save it there as a web page (HTML), and give that file.`,
  }),
  noPage: (type: string): Message => ({
    pl: `Pod tym adresem nie ma strony, tylko plik innego rodzaju (${type}). Pobierz go i dodaj do wpisu jako załącznik.`,
    en: `There is no page at this address but a file of another kind (${type}). Download it and add it to an entry as an attachment.`,
  }),
  tooDeep: (): Message => ({
    pl: 'Tej strony nie da się odczytać: jej części są zagnieżdżone bez końca. Przenieś tekst ręcznie.',
    en: 'This page cannot be read: its parts lie within each other without end. Take the text over by hand.',
  }),
  textMissing: (): Message => ({
    pl: 'Na tej stronie nie ma tekstu. Jeśli widzisz go w przeglądarce, zapisz tam stronę jako plik HTML i podaj ten plik.',
    en: 'There is no text on this page. If you see one in a browser, save the page there as an HTML file, and give that file.',
  }),
  titleMissing: (): Message => ({
    pl: 'Strona nie podaje swojego tytułu. Podaj go: --title "Trzecie spotkanie".',
    en: 'The page does not say its title. Give it: --title "Third meeting".',
  }),
  dateMissing: (isEvent: boolean): Message => ({
    pl: isEvent
      ? 'Strona nie podaje tak, by program mógł to odczytać, kiedy jest to wydarzenie. Podaj datę: --date 2027-01-21T10:00'
      : 'Strona nie podaje tak, by program mógł to odczytać, kiedy ją opublikowano. Podaj datę: --date 2026-11-12',
    en: isEvent
      ? 'The page does not say, so that a program could read it, when this event is. Give the date: --date 2027-01-21T10:00'
      : 'The page does not say, so that a program could read it, when it was published. Give the date: --date 2026-11-12',
  }),
  kindOfOther: (kind: string, known: readonly string[]): Message => ({
    pl: `--kind ${kind}: takiego wpisu nie da się zrobić ze strony. Rodzaje: ${known.join(', ')}.`,
    en: `--kind ${kind}: no such entry can be made of a page. Kinds: ${known.join(', ')}.`,
  }),
  targetElsewhere: (given: string): Message => ({
    pl: `--to ${given}: wpis musi być folderem w treści, na przykład content/news/2026-11-12-otwarcie.`,
    en: `--to ${given}: an entry has to be a folder in the content, such as content/news/2026-11-12-opening.`,
  }),
  targetName: (slug: string, suggestion: string): Message => ({
    pl: `--to: nazwa „${slug}” nie nadaje się na adres. Używaj małych liter bez polskich znaków, cyfr i łączników: ${suggestion}.`,
    en: `--to: the name "${slug}" does not do as an address. Use lower-case letters without diacritics, digits and hyphens: ${suggestion}.`,
  }),
  targetOfKind: (kind: string, folder: string): Message => ({
    pl: `--kind ${kind} nie pasuje do folderu ${folder} z --to. Usuń jedno z nich.`,
    en: `--kind ${kind} does not go with the folder ${folder} of --to. Leave one of them out.`,
  }),
  targetThere: (path: string): Message => ({
    pl: `${path}: taki wpis już jest. Nic nie zostało zmienione.`,
    en: `${path}: there is such an entry already. Nothing was changed.`,
  }),
  addressTaken: (slug: string): Message => ({
    pl: `--to: adres „${slug}” ma już inna strona. Wybierz inną nazwę folderu.`,
    en: `--to: another page has the address "${slug}" already. Choose another name of the folder.`,
  }),
  notWritten: (reason: string): Message => ({
    pl: `Nie udało się zapisać wpisu: ${reason}`,
    en: `The entry could not be written: ${reason}`,
  }),

  notFetched: (fault: FetchFault): Message => faults(fault),
  tooManyFiles: (): Message => ({
    pl: `Plików jest więcej niż ${limits.files}. Dodaj go ręcznie.`,
    en: `There are more than ${limits.files} files. Add it by hand.`,
  }),
  notAsCalled: (ending: string): Message => ({
    pl: `To nie jest plik ${ending}, choć tak się nazywa. Odnośnik prowadzi do niego jak dotąd.`,
    en: `This is no ${ending} file, although it is called so. The link goes on leading to it.`,
  }),
} as const;

/** What a text cannot hold, in words. */
export const leftOutWords: Record<LeftOut['what'], Message> = {
  frame: { pl: 'ramka z inną stroną (mapa, film)', en: 'a frame with another page (a map, a film)' },
  film: { pl: 'film', en: 'a film' },
  sound: { pl: 'nagranie', en: 'a recording' },
  form: { pl: 'formularz', en: 'a form' },
  'data-picture': { pl: 'obraz zapisany w samej stronie', en: 'a picture written into the page itself' },
  'unsafe-link': { pl: 'odnośnik, który nie prowadzi na stronę', en: 'a link that leads to no page' },
};

function faults(fault: FetchFault): Message {
  switch (fault.fault) {
    case 'unreachable':
      return { pl: `Serwer nie odpowiada (${fault.words}).`, en: `The server does not answer (${fault.words}).` };
    case 'missing':
      return { pl: 'Nie ma tego pliku obok zapisanej strony.', en: 'There is no such file beside the saved page.' };
    case 'outside':
      return {
        pl: 'Ten plik leży poza folderem zapisanej strony: stąd niczego się nie bierze.',
        en: 'This file lies outside the folder of the saved page: nothing is taken from there.',
      };
    case 'status':
      return {
        pl: `Serwer odmawia albo nie ma tego pliku (kod ${fault.status}).`,
        en: `The server refuses, or has no such file (status ${fault.status}).`,
      };
    case 'private':
      return {
        pl: `${fault.host} to komputer w sieci prywatnej, a nie w internecie. Jeśli to Twoja sieć i ufasz tej stronie, dodaj --private.`,
        en: `${fault.host} is a computer of a private network, not of the internet. If it is your network and you trust the page, add --private.`,
      };
    case 'scheme':
      return {
        pl: `${fault.address}: stąd niczego się nie bierze, tylko z http:// i https://.`,
        en: `${fault.address}: nothing is taken from there, only from http:// and https://.`,
      };
    case 'too-large':
      return {
        pl: `Plik ma więcej niż ${megabytes(fault.bytes)} MB.`,
        en: `The file has more than ${megabytes(fault.bytes)} MB.`,
      };
    case 'too-slow':
      return {
        pl: `Serwer nie skończył przez ${fault.seconds} s. Spróbuj jeszcze raz później.`,
        en: `The server did not finish within ${fault.seconds} s. Try again later.`,
      };
    case 'redirects':
      return {
        pl: 'Serwer przekierowuje bez końca.',
        en: 'The server redirects without end.',
      };
  }
}
