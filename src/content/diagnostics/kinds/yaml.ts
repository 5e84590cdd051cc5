import { invisibleSign, kind } from '../kind.ts';

/** What most often keeps YAML from being read, and how to mend it. */
const yamlCauses = {
  colon: {
    pl: "W wartości jest dwukropek ze spacją. Ujmij całą wartość w apostrofy: title: 'Legionowo: spotkanie'.",
    en: "The value has a colon and a space. Put the whole value in quotation marks: title: 'Legionowo: a meeting'.",
  },
  'colon-space': {
    pl: 'Po dwukropku brakuje spacji. Między nazwą pola a wartością stoi dwukropek i spacja.',
    en: 'There is no space after the colon. Between the name of a field and its value stand a colon and a space.',
  },
  'hyphen-space': {
    pl: 'Po łączniku brakuje spacji. Pozycja listy zaczyna się od „- ”.',
    en: 'There is no space after the hyphen. An item of a list begins with "- ".',
  },
  'printed-quotes': {
    pl: "Cudzysłowy „ ” i apostrofy ‘ ’ są tu zwykłymi literami, a w wartości jest dwukropek ze spacją. Ujmij całą wartość w proste apostrofy (').",
    en: "The quotation marks “ ” and ‘ ’ are plain letters here, and the value has a colon and a space. Put the whole value in straight ones (').",
  },
  'bare-line': {
    pl: 'W tym wierszu nie ma nazwy pola z dwukropkiem. Pozycja listy zaczyna się od „- ”, a dalszy ciąg wartości z wiersza wyżej od dwóch spacji.',
    en: 'This line has no name of a field with a colon. An item of a list begins with "- ", and what goes on from the line above with two spaces.',
  },
  'field-twice': {
    pl: 'To pole jest już wyżej w tej samej grupie. Zostaw jedno z nich.',
    en: 'This field stands above in the same group already. Keep one of them.',
  },
  'open-quote': {
    pl: 'Cudzysłów albo apostrof otwarty tutaj nie jest zamknięty.',
    en: 'The quotation mark opened here is not closed.',
  },
  sign: {
    pl: 'Wartość zaczyna się od znaku, który ma tu swoje znaczenie (* & @ % [ {). Ujmij całą wartość w apostrofy.',
    en: 'The value begins with a sign that has a meaning here (* & @ % [ {). Put the whole value in quotation marks.',
  },
  indent: {
    pl: 'Wiersz ma inne wcięcie niż sąsiednie pola tej grupy. Wyrównaj je (po dwie spacje na poziom).',
    en: 'The line is indented differently from the other fields of its group. Align them (two spaces for a level).',
  },
  'after-quote': {
    pl: 'Po zamkniętym cudzysłowie jest jeszcze tekst. Ujmij w apostrofy całą wartość.',
    en: 'There is text after the closing quotation mark. Put the whole value in quotation marks.',
  },
  'after-bracket': {
    pl: "Wartość zaczyna się od nawiasu [ albo {, który otwiera tu listę, a po nim jest jeszcze tekst. Ujmij całą wartość w apostrofy: title: '[Ważne] Spotkanie'.",
    en: "The value begins with a bracket [ or {, which opens a list here, and there is text after it. Put the whole value in quotation marks: title: '[Important] Meeting'.",
  },
  escape: {
    pl: "W cudzysłowie znak \\ ma swoje znaczenie. Zamień cudzysłów na apostrofy: title: 'C:\\Dokumenty'.",
    en: "Within double quotation marks the sign \\ has a meaning. Use single ones: title: 'C:\\Documents'.",
  },
  conflict: {
    pl: 'W pliku są ślady dwóch wersji (<<<<<<<, =======, >>>>>>>). Wybierz jedną i usuń znaczniki.',
    en: 'The file holds traces of two versions (<<<<<<<, =======, >>>>>>>). Choose one and remove the markers.',
  },
  other: {
    pl: 'Tego wiersza nie da się odczytać. Sprawdź wcięcie, dwukropek ze spacją po nazwie pola i cudzysłowy.',
    en: 'This line cannot be read. Check its indentation, the colon and space after the field, and quotation marks.',
  },
} as const;

/** What kept YAML from being read. */
export type YamlCause = keyof typeof yamlCauses;

/** How a file is written before its fields can be read: front matter, YAML, signs in it. */
export const yamlKinds = {
  'yaml-syntax': kind<{ cause: YamlCause; line?: string }>('error', {
    pl: ({ cause }) => yamlCauses[cause].pl,
    en: ({ cause }) => yamlCauses[cause].en,
    paste: ({ line }) => line,
  }),
  'front-matter-missing': kind<{ isNearly?: boolean }>('error', {
    pl: ({ isNearly }) =>
      isNearly
        ? 'Pierwszy wiersz ma otwierać nagłówek: trzy łączniki „---” od początku wiersza i nic więcej. Word zamienia je na myślnik, a spacji przed nimi nie widać.'
        : 'Plik nie zaczyna się od nagłówka. Pierwszy wiersz to „---”, potem pola, potem znów „---”.',
    en: ({ isNearly }) =>
      isNearly
        ? 'The first line has to open the front matter: three hyphens "---" from its beginning and nothing else. Word makes a dash of them, and a space before them is easily missed.'
        : 'The file does not begin with front matter. Line one is "---", then the fields, then "---" again.',
    paste: ({ isNearly }) => (isNearly ? '---' : '---\ntitle: …\n---'),
  }),
  'front-matter-toml': kind<object>('error', {
    pl: () =>
      'Ten nagłówek jest w TOML (wiersze „+++”, „nazwa = wartość”). Kronika czyta YAML: wiersze „---”, a między nimi „nazwa: wartość”.',
    en: () =>
      'This front matter is TOML (lines "+++", "name = value"). Kronika reads YAML: lines "---", and between them "name: value".',
    paste: () => '---\ntitle: …\n---',
  }),
  'front-matter-json': kind<object>('error', {
    pl: () => 'Ten nagłówek jest w JSON (klamry). Kronika czyta YAML: wiersze „---”, a między nimi „nazwa: wartość”.',
    en: () => 'This front matter is JSON (braces). Kronika reads YAML: lines "---", and between them "name: value".',
    paste: () => '---\ntitle: …\n---',
  }),
  'invisible-sign': kind<{ sign: string }>('error', {
    pl: ({ sign }) =>
      `Stoi tu niewidoczny znak (${invisibleSign(sign, 'pl')}), przez który pól nie da się odczytać. Usuń go albo wstaw zwykłą spację.`,
    en: ({ sign }) =>
      `Here stands an invisible sign (${invisibleSign(sign, 'en')}) that keeps the fields from being read. Remove it, or put an ordinary space.`,
  }),
  'front-matter-open': kind<{ isNearly?: boolean }>('error', {
    pl: ({ isNearly }) =>
      isNearly
        ? 'Ten wiersz ma zamykać nagłówek: trzy łączniki „---” od początku wiersza i nic więcej.'
        : 'Nagłówek nie jest zamknięty. Po ostatnim polu dodaj wiersz „---”.',
    en: ({ isNearly }) =>
      isNearly
        ? 'This line has to close the front matter: three hyphens "---" from its beginning and nothing else.'
        : 'The front matter is not closed. Add a line "---" after the last field.',
    paste: () => '---',
  }),
  'front-matter-twice': kind<object>('error', {
    pl: () => 'Wiersz „---” stoi tu drugi raz, a każdy z nich otwiera albo zamyka nagłówek. Usuń ten wiersz.',
    en: () => 'The line "---" stands here a second time, and each opens or closes the front matter. Remove this line.',
  }),
  'not-a-group': kind<object>('error', {
    pl: () => 'Tu powinny być pola w postaci „nazwa: wartość”.',
    en: () => 'There should be fields here, as "name: value".',
  }),
  'file-encoding': kind<{ encoding: string }>('error', {
    pl: ({ encoding }) =>
      `Plik nie jest zapisany w UTF-8, tylko zapewne w ${encoding}. Otwórz go i zapisz jako UTF-8, inaczej znikną litery takie jak ą, ż albo ї.`,
    en: ({ encoding }) =>
      `The file is not saved as UTF-8 but probably as ${encoding}. Open it and save it as UTF-8, or its letters with marks are lost.`,
  }),
  'yaml-tab': kind<{ line?: string }>('error', {
    pl: () => 'Wiersz jest wcięty tabulatorem. Zamień go na spacje (po dwie na poziom).',
    en: () => 'The line is indented with a tab. Use spaces instead (two for a level).',
    paste: ({ line }) => line,
  }),
} as const;
