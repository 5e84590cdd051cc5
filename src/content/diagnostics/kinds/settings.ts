import type { EditorLanguage } from '../../../schemas/editor-language.ts';
import { kind, meant, named, quoted } from '../kind.ts';

/** A number with at most two decimals, never rounded up to what it does not reach. */
function decimal(value: number, language: EditorLanguage): string {
  const text = String(Math.floor(value * 100) / 100);
  return language === 'pl' ? text.replace('.', ',') : text;
}

/** The settings of the site as a whole. */
export const settingsKinds = {
  'root-picture-missing': kind<{ path: string; suggestion: string | undefined; line: (path: string) => string }>(
    'error',
    {
      pl: ({ path, suggestion }) =>
        `Pod adresem ${path} na stronie nie ma pliku. Połóż zdjęcie obok wpisu i podaj samą jego nazwę (./zdjecie.jpg), albo w folderze „public/”.${meant(suggestion, { pl: 'Chodziło o' })}`,
      en: ({ path, suggestion }) =>
        `No file of the site has the address ${path}. Put the picture beside the entry and give its name alone (./picture.jpg), or put it in the folder "public/".${meant(suggestion, { en: 'Did you mean' })}`,
      paste: ({ suggestion, line }) => (suggestion === undefined ? undefined : line(suggestion)),
    },
  ),
  'settings-missing': kind<object>('error', {
    pl: () => 'Nie ma pliku z ustawieniami strony. Utwórz go i wpisz co najmniej „name: Nazwa strony”.',
    en: () => 'There is no file with the settings of the site. Create it with at least "name: Name of the site".',
    paste: () => 'name: …',
  }),
  'settings-empty': kind<object>('error', {
    pl: () => 'Plik z ustawieniami strony jest pusty. Wpisz co najmniej „name: Nazwa strony”.',
    en: () => 'The file with the settings of the site is empty. Write at least "name: Name of the site".',
    paste: () => 'name: …',
  }),
  'kronika-too-old': kind<{ wanted: string; installed: string }>('error', {
    pl: ({ wanted, installed }) =>
      `Tę treść pisano dla Kroniki ${wanted} albo nowszej, a zainstalowana jest ${installed}. Uruchom „npm install” (gdyby nie pomogło: „npm update kronika”) i sprawdź jeszcze raz.`,
    en: ({ wanted, installed }) =>
      `This content was written for Kronika ${wanted} or newer, and ${installed} is installed. Run "npm install" (should that not help: "npm update kronika") and check again.`,
  }),
  'logo-without-alt': kind<object>('error', {
    pl: () =>
      'Logo stoi w nagłówku bez nazwy strony („withName: false”), więc musi ją powiedzieć osobom, które go nie widzą. Dodaj „alt: …”, zwykle z nazwą strony.',
    en: () =>
      'The logo stands in the header without the name of the site ("withName: false"), so it has to say it to people who cannot see it. Add "alt: …", most often the name of the site.',
    paste: () => 'alt: …',
  }),
  'icon-unreadable': kind<{ path: string }>('error', {
    pl: ({ path }) =>
      `Plik ${path}, znak strony, nie jest rysunkiem SVG, który da się odczytać. Zapisz go jako SVG albo go usuń: strona ma wtedy znak w swoim kolorze.`,
    en: ({ path }) =>
      `The file ${path}, the icon of the site, is no SVG drawing that can be read. Save it as SVG, or remove it: the site then has an icon in its colour.`,
  }),
  'accent-contrast': kind<{ value: string; ratio: number; needed: number; suggestion: string }>('warning', {
    pl: ({ value, ratio, needed, suggestion }) =>
      `Kolor ${quoted(value, 'pl')} jest za jasny na słowa i odnośniki: kontrast z tłem to ${decimal(ratio, 'pl')}:1, a potrzeba ${decimal(needed, 'pl')}:1 (WCAG 1.4.3). Na jasnym tle strona pokaże najbliższy czytelny: ${suggestion}.`,
    en: ({ value, ratio, needed, suggestion }) =>
      `The colour ${quoted(value, 'en')} is too light for words and links: its contrast with the background is ${decimal(ratio, 'en')}:1, and ${decimal(needed, 'en')}:1 is needed (WCAG 1.4.3). On a light background the site shows the nearest readable one: ${suggestion}.`,
    paste: ({ suggestion }) => `accent: '${suggestion}'`,
  }),
  'text-language-missing': kind<{ field: string; missing: string }>('error', {
    duty: 'translations',
    pl: ({ field, missing }) =>
      `Tekst w polu ${named(field, 'pl')} nie jest we wszystkich językach strony. Brakuje: ${missing}. Powstaje z niego strona w każdym języku.`,
    en: ({ field, missing }) =>
      `The text in the field ${named(field, 'en')} is not in all languages of the site. Missing: ${missing}. A page in each language is made from it.`,
  }),
} as const;
