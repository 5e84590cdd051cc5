import type { Expectation } from '../../schemas/fields/expectation.ts';
import { type FundingSource, fundingSourceTexts } from '../../schemas/fields/funding.ts';
import { foreignMoment } from '../foreign-moment.ts';
import { asSlug } from '../as-slug.ts';
import type { AddressFault } from '../old-address.ts';
import type { FileSign } from '../file-sign.ts';
import type { GitFault } from '../git-record.ts';
import type { MetadataKind } from '../picture-metadata/metadata-kind.ts';
import { expectationTexts } from './expectation-texts.ts';
import { type EditorLanguage, invisibleSign, type Kind, kind, lastKey, meant, pasteValue, quoted } from './kind.ts';
import { textKinds } from './text-kinds.ts';
import { unnoticedKinds } from './unnoticed-kinds.ts';

export { type EditorLanguage, isEditorLanguage, type Kind } from './kind.ts';

/** What to write in place of HTML that a text may not have. */
function unsafeWays(what: string): Record<EditorLanguage, string> {
  if (/^<(?:iframe|object|embed|video)/.test(what))
    return { pl: 'Film dodaj w polu „videos”.', en: 'Add a film in the field "videos".' };
  if (/^<(?:form|input|button|select|textarea)/.test(what))
    return {
      pl: 'Formularz zastąp odnośnikiem do strony, na której działa.',
      en: 'In place of a form, link to the page where it works.',
    };
  if (what === 'style=') return { pl: 'Usuń atrybut style.', en: 'Remove the style attribute.' };
  return { pl: 'Usuń ten kod.', en: 'Remove that code.' };
}

/** The last part of an address, as a file of the entry would be called. */
function fileNameOf(address: string): string {
  const name = /([\w.-]+\.(?:jpe?g|png|webp|gif|svg|avif))(?:[?#]|$)/i.exec(address)?.[1];
  return name?.toLowerCase() ?? 'zdjecie.jpg';
}

/** Whether a file is a film, a sound or its captions by its ending. */
function isRecording(path: string): boolean {
  return /\.(?:mp4|m4v|mov|webm|og[gvma]|mp3|m4a|wav|flac|opus|vtt|srt)$/i.test(path);
}

/** A number with at most two decimals, never rounded up to what it does not reach. */
function decimal(value: number, language: EditorLanguage): string {
  const text = String(Math.floor(value * 100) / 100);
  return language === 'pl' ? text.replace('.', ',') : text;
}

/** What keeps git from telling a history, and what helps. */
const faultWords: Record<Exclude<GitFault['kind'], 'shallow'>, Record<EditorLanguage, string>> = {
  refused: {
    pl: 'Folder należy na tym komputerze do kogoś innego (tak bywa w kontenerach CI), więc git mu nie ufa, póki tego nie dostanie na piśmie.',
    en: 'On this machine the folder belongs to somebody else (as in containers of a CI), so git does not trust it until it is told to.',
  },
  partial: {
    pl: 'Ta kopia repozytorium nie ma dawnych treści plików (git clone --filter). Pobierz je (w GitHub Actions: bez „filter”).',
    en: 'This clone lacks the older contents of files (git clone --filter). Fetch them (in GitHub Actions: no "filter").',
  },
  empty: {
    pl: 'W repozytorium nic jeszcze nie zapisano. Zrób pierwszy zapis (commit).',
    en: 'Nothing is committed in the repository yet. Make the first commit.',
  },
  absent: {
    pl: 'Na tym komputerze nie ma gita. Zainstaluj go.',
    en: 'There is no git on this machine. Install it.',
  },
  broken: {
    pl: 'Repozytorium jest uszkodzone. Sprawdź je albo sklonuj jeszcze raz.',
    en: 'The repository is damaged. Check it, or clone it once more.',
  },
};

/** What a file is by its first bytes, in words. */
const signWords: Record<FileSign, Record<EditorLanguage, string>> = {
  jpeg: { pl: 'JPEG', en: 'a JPEG' },
  png: { pl: 'PNG', en: 'a PNG' },
  webp: { pl: 'WebP', en: 'a WebP' },
  gif: { pl: 'GIF', en: 'a GIF' },
  tiff: { pl: 'TIFF', en: 'a TIFF' },
  heif: { pl: 'AVIF albo HEIC', en: 'an AVIF or HEIC' },
  svg: { pl: 'SVG', en: 'an SVG drawing' },
  ico: { pl: 'ikona (ICO)', en: 'an icon (ICO)' },
  pdf: { pl: 'PDF', en: 'a PDF' },
  zip: { pl: 'archiwum ZIP albo dokument (docx, xlsx, odt)', en: 'a ZIP archive or a document (docx, xlsx, odt)' },
  office: {
    pl: 'starszy dokument Worda, Excela albo PowerPointa',
    en: 'an older document of Word, Excel or PowerPoint',
  },
  rtf: { pl: 'dokument RTF', en: 'an RTF document' },
  archive: { pl: 'archiwum', en: 'an archive' },
  'web-page': {
    pl: 'strona internetowa, zwykle komunikat o błędzie zapisany zamiast pliku',
    en: 'a web page, most often a message of failure that was saved in place of the file',
  },
  'lfs-pointer': { pl: 'wskaźnik Git LFS', en: 'a pointer of Git LFS' },
  empty: { pl: 'plik pusty', en: 'empty' },
};

/** Whether a file is known for something that is no picture. */
function isNoPicture(sign: FileSign | undefined): sign is FileSign {
  return sign !== undefined && ['pdf', 'zip', 'office', 'rtf', 'archive', 'web-page'].includes(sign);
}

/** What a picture carries, in words; never what it says. */
const metadataWords: Record<MetadataKind, Record<EditorLanguage, string>> = {
  gps: { pl: 'miejsce (GPS)', en: 'the place (GPS)' },
  exif: { pl: 'dane aparatu (EXIF)', en: "the camera's data (EXIF)" },
  xmp: { pl: 'dane z programu do zdjęć (XMP)', en: "a photo program's data (XMP)" },
  iptc: { pl: 'podpisy i nazwiska (IPTC)', en: 'captions and names (IPTC)' },
  comment: { pl: 'komentarz', en: 'a comment' },
  other: { pl: 'inne dane urządzenia albo programu', en: 'other data of a device or program' },
};

function carried(found: readonly MetadataKind[], language: EditorLanguage): string {
  return found.map((kind) => metadataWords[kind][language]).join(', ');
}

/** Parts of a record that an entry lacks, with the fields that give them. */
/** The parts of a record that an entry may lack. */
export type RecordPart = 'publisher' | 'responsible' | 'publishedBy' | 'pubDate';

const recordWords: Record<RecordPart, Record<EditorLanguage, string>> = {
  publisher: {
    pl: 'kto udostępnia informacje (publisher w site.yaml)',
    en: 'who makes the information public (publisher in site.yaml)',
  },
  responsible: {
    pl: 'kto odpowiada za treść (responsible we wpisie albo record.responsible w site.yaml)',
    en: 'who answers for the text (responsible in the entry, or record.responsible in site.yaml)',
  },
  publishedBy: {
    pl: 'kto opublikował (publishedBy we wpisie albo record.publishedBy w site.yaml)',
    en: 'who published it (publishedBy in the entry, or record.publishedBy in site.yaml)',
  },
  pubDate: { pl: 'od kiedy wpis jest na stronie (pubDate)', en: 'since when it is on the site (pubDate)' },
};

const recordTexts = {
  pl: ({ missing }: { missing: readonly RecordPart[] }) =>
    `W metryczce brakuje: ${missing.map((part) => recordWords[part].pl).join('; ')}.`,
  en: ({ missing }: { missing: readonly RecordPart[] }) =>
    `The record lacks: ${missing.map((part) => recordWords[part].en).join('; ')}.`,
};

const reviewTexts = {
  pl: ({ last, day, isOver }: { last: string; day: string; isOver: boolean }) =>
    `Deklarację dostępności trzeba przejrzeć co roku do 31 marca. Ostatnio: ${last}; ${isOver ? 'termin minął' : 'termin mija'} ${day}. Przejrzyj ją i wpisz dzień przeglądu w polu „reviewed”.`,
  en: ({ last, day, isOver }: { last: string; day: string; isOver: boolean }) =>
    `The accessibility statement must be reviewed by 31 March every year. It last was on ${last}; ${isOver ? 'the time was up' : 'the time is up'} on ${day}. Review it and give the day in the field "reviewed".`,
};

/** What content calls otherwise than it did. */
interface RenamedName {
  field: string;
  /** The older name. */
  value: string;
  /** The new one. */
  suggestion: string;
  since: string;
}

interface UnknownField {
  field: string;
  suggestion?: string | undefined;
  /** What to do with a field of another program that nothing here stands for. */
  advice?: keyof typeof fieldAdvice;
  /** The most similar names. */
  allowed: string;
}

const fieldAdvice = {
  drop: {
    pl: 'Innym programom coś mówi, Kronice nie: usuń ten wiersz.',
    en: 'It tells other programs something, and nothing here: remove the line.',
  },
  'file-name': {
    pl: 'Adres wpisu bierze się z nazwy jego pliku albo folderu. Zmień nazwę, a dawny adres wpisz w polu „aliases”.',
    en: 'The address of an entry comes from the name of its file or folder. Rename that, and give the old address in "aliases".',
  },
} as const;

/**
 * The line that was meant, where what was written says it: a day in another notation, an address
 * without its scheme. An example is never offered to paste; it would publish something false.
 */
function pasteMeant(field: string, value: string, expectation: Expectation, timeZone: string): string | undefined {
  const day =
    /^(?<d>\d{1,2})\.(?<m>\d{1,2})\.(?<y>\d{4})(?: ?r\.?)?$|^(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})(?:[T ](?<h>\d{1,2})[:.](?<min>\d{2}))?$/;
  if (['date', 'edtf-date', 'period-end', 'moment', 'day'].includes(expectation)) {
    const { y, m = '', d = '', h, min = '' } = day.exec(value)?.groups ?? {};
    if (y === undefined) {
      const moment = foreignMoment(value, timeZone);
      return moment && pasteValue(field, expectation === 'day' ? moment.slice(0, 10) : moment);
    }
    const time = h === undefined ? '' : `T${h.padStart(2, '0')}:${min}`;
    return pasteValue(field, `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}${time}`);
  }
  if (expectation === 'web-address' && /^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(value))
    return pasteValue(field, `https://${value}`);
  if (expectation === 'alias' && /^https?:\/\//i.test(value) && URL.canParse(value)) {
    const { pathname, search } = new URL(value);
    return pasteValue(field, `${pathname}${search}`);
  }
  const segment = expectation === 'path-segment' ? asSlug(value) : '';
  if (segment !== '' && !value.startsWith('{')) return pasteValue(field, segment);
  if (expectation === 'alias' && /^[^/:\s][^:\s]*$/.test(value)) return pasteValue(field, `/${value}`);
  return undefined;
}

/** Why nothing can stand at an old address, and what to do. */
const addressFaults: Record<AddressFault, Record<EditorLanguage, string>> = {
  query: {
    pl: 'Strona z gotowych plików nie odpowiada na adresy ze znakiem zapytania. Usuń ten adres, a o przekierowanie poproś tego, kto prowadzi serwer',
    en: 'A site of ready files cannot answer addresses with a question mark. Remove the address, and ask whoever runs the server for a redirect',
  },
  anchor: {
    pl: 'Tego, co stoi po znaku #, przeglądarka nie wysyła do serwera. Wpisz sam adres strony',
    en: 'Browsers do not send what comes after # to a server. Write the address of the page alone',
  },
  'two-slashes': {
    pl: 'Dwa ukośniki obok siebie oznaczają inny serwer. Wpisz jeden',
    en: 'Two slashes side by side mean another host. Write one',
  },
  slash: {
    pl: 'Części adresu dzieli zwykły ukośnik (/), a nie odwrotny ani zapisany jako %2F albo %5C',
    en: 'Parts of an address are parted by a plain slash (/), not by a backslash, nor by one written as %2F or %5C',
  },
  steps: {
    pl: 'Części „.” i „..” prowadzą poza folder. Wpisz adres, jaki pokazywała przeglądarka',
    en: 'The parts "." and ".." lead out of the folder. Write the address as a browser showed it',
  },
  invisible: {
    pl: 'W adresie są znaki, których nie widać. Skopiuj go jeszcze raz z paska przeglądarki',
    en: 'The address has signs that cannot be seen. Copy it once more from the bar of a browser',
  },
  hidden: {
    pl: 'Plików i folderów, których nazwa zaczyna się od kropki, serwery nie pokazują, a niektórymi się rządzą. Usuń ten adres',
    en: 'Servers do not show files and folders whose name begins with a dot, and obey some of them. Remove the address',
  },
  percent: {
    pl: 'Znak % w adresie zapisuje się jako %25',
    en: 'The sign % is written as %25 in an address',
  },
  encoding: {
    pl: 'Litery po znaku % są zapisane w dawnym kodowaniu, innym niż UTF-8, i serwer nie znajdzie takiego pliku. Usuń ten adres, a o przekierowanie poproś tego, kto prowadzi serwer',
    en: 'The letters after % are in an old encoding other than UTF-8, and a server would not find such a file. Remove the address, and ask whoever runs the server for a redirect',
  },
  sign: {
    pl: 'Znaków < > : " | ? * # nie może być w nazwie pliku na każdym serwerze. Usuń ten adres, a o przekierowanie poproś tego, kto prowadzi serwer',
    en: 'The signs < > : " | ? * # cannot be in the name of a file on every server. Remove the address, and ask whoever runs the server for a redirect',
  },
  server: {
    pl: 'Plikiem o tej nazwie ustawia się serwer. Usuń ten adres',
    en: 'A file of this name steers the server. Remove the address',
  },
  long: {
    pl: 'Jedna część adresu ma więcej niż 255 bajtów albo cały adres więcej niż 1000, a tak długich nazw plików serwery nie mają. Usuń ten adres',
    en: 'A part of the address is longer than 255 bytes, or the whole longer than 1000; servers have no names of files that long. Remove the address',
  },
};

/** What most often keeps YAML from being read, and how to mend it. */
const yamlCauses = {
  colon: {
    pl: "W wartości jest dwukropek ze spacją. Ujmij całą wartość w apostrofy: title: 'Legionowo: spotkanie'.",
    en: "The value has a colon and a space. Put the whole value in quotation marks: title: 'Legionowo: a meeting'.",
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

const shapes = {
  string: { pl: 'tekst', en: 'text' },
  number: { pl: 'liczba', en: 'a number' },
  int: { pl: 'liczba całkowita', en: 'a whole number' },
  boolean: { pl: 'true albo false', en: 'true or false' },
  array: { pl: 'lista (wiersze zaczynające się od „- ”)', en: 'a list (lines that begin with "- ")' },
  object: { pl: 'grupa pól (wiersze z wcięciem)', en: 'a group of fields (indented lines)' },
  record: { pl: 'grupa pól (wiersze z wcięciem)', en: 'a group of fields (indented lines)' },
} as const;

/** A shape that YAML values have. */
export type Shape = keyof typeof shapes;

/** Whether a name is one of the shapes that have a wording. */
export function isShape(name: string): name is Shape {
  return Object.hasOwn(shapes, name);
}

/** What the description of a funded project has to tell, by the field that tells it. */
const dutyTexts = {
  shortTitle: {
    pl: 'krótki tytuł, bo tytuł ma ponad 150 znaków',
    en: 'a short title, as the title has more than 150 characters',
  },
  aims: { pl: 'cel', en: 'an aim' },
  tasks: { pl: 'zadania', en: 'the tasks' },
  targetGroups: { pl: 'grupy docelowe', en: 'the target groups' },
  plannedResults: {
    pl: 'planowane wyniki (albo „tasksDescribeResults: true”, jeśli mówią o nich zadania)',
    en: 'the planned results (or "tasksDescribeResults: true" where the tasks tell them)',
  },
  results: { pl: 'osiągnięte wyniki, bo projekt się zakończył', en: 'the achieved results, as the project has ended' },
  hashtags: {
    pl: "hasztag '#FunduszeUE' albo '#FunduszeEuropejskie'",
    en: `the hashtag '#FunduszeUE' or '#FunduszeEuropejskie'`,
  },
  total: { pl: 'wartość projektu', en: 'the value of the project' },
  eu: { pl: 'wysokość wkładu Unii Europejskiej', en: 'the contribution of the European Union' },
  national: { pl: 'kwotę z budżetu państwa', en: 'the amount from the state budget' },
  fund: { pl: 'nazwę funduszu, która stoi obok flagi', en: 'the name of the fund, which stands beside the flag' },
  region: { pl: 'województwo, którego jest program', en: 'the voivodeship whose programme it is' },
  agreementDate: {
    pl: 'datę umowy (bez niej nie widać znaków funduszy UE i KPO)',
    en: 'the date of the agreement (without it no signs of EU funds are shown)',
  },
  statement: { pl: 'słowa, którymi mówi się, kto zapłacił', en: 'the words that say who paid' },
} as const;

/** A field that the publicity rules of some source of money ask for. */
export type Duty = keyof typeof dutyTexts;

/** An hour that a time zone skips or repeats, and the nearest hours that come once. */
interface UnclearHour {
  field: string;
  value: string;
  timeZone: string;
  before: string;
  after: string;
}

/** Why a lack is no error. */
const milderTexts = {
  archived: {
    pl: 'Obowiązki tego projektu już się skończyły, więc to tylko ostrzeżenie.',
    en: 'The duties of this project are over, so this is only a warning.',
  },
  unverified: {
    pl: 'Zasady nie potwierdzono w tekście źródłowym, więc to tylko ostrzeżenie.',
    en: 'The rule was not verified in its source, so this is only a warning.',
  },
  advice: {
    pl: 'Żadne zasady tego nie wymagają, ale czytelnik chce to wiedzieć.',
    en: 'No rules ask for it, but readers want to know.',
  },
} as const;

/** A reason for which a lack is no error. */
export type MilderBecause = keyof typeof milderTexts;

/**
 * Every kind of problem: a code that never changes, how grave it is, and its sentence in each
 * language of editors. A sentence says what was found, what is allowed and how to mend it.
 */
const kinds = {
  'yaml-syntax': kind<{ cause: YamlCause }>('error', {
    pl: ({ cause }) => yamlCauses[cause].pl,
    en: ({ cause }) => yamlCauses[cause].en,
  }),
  'front-matter-missing': kind<object>('error', {
    pl: () => 'Plik nie zaczyna się od nagłówka. Pierwszy wiersz to „---”, potem pola, potem znów „---”.',
    en: () => 'The file does not begin with front matter. Line one is "---", then the fields, then "---" again.',
    paste: () => '---\ntitle: …\n---',
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
  'front-matter-open': kind<object>('error', {
    pl: () => 'Nagłówek nie jest zamknięty. Po ostatnim polu dodaj wiersz „---”.',
    en: () => 'The front matter is not closed. Add a line "---" after the last field.',
    paste: () => '---',
  }),
  'not-a-group': kind<object>('error', {
    pl: () => 'Tu powinny być pola w postaci „nazwa: wartość”.',
    en: () => 'There should be fields here, as "name: value".',
  }),
  'unknown-field': kind<UnknownField>('error', {
    pl: ({ field, suggestion, advice, allowed }) =>
      `Nie ma pola „${field}”.${advice ? ` ${fieldAdvice[advice].pl}` : meant(suggestion, { pl: 'Czy chodziło o' }) || ` Najbardziej podobne: ${allowed}.`}`,
    en: ({ field, suggestion, advice, allowed }) =>
      `There is no field "${field}".${advice ? ` ${fieldAdvice[advice].en}` : meant(suggestion, { en: 'Did you mean' }) || ` Most alike: ${allowed}.`}`,
    paste: ({ suggestion }) => (suggestion === undefined ? undefined : `${suggestion}: …`),
  }),
  'missing-field': kind<{ field: string }>('error', {
    pl: ({ field }) => `Brakuje obowiązkowego pola „${field}”. Dodaj wiersz „${field}: …”.`,
    en: ({ field }) => `The required field "${field}" is missing. Add a line "${field}: …".`,
    paste: ({ field }) => `${lastKey(field)}: …`,
  }),
  'wrong-type': kind<{ field: string; value: string; shape: Shape }>('error', {
    pl: ({ field, value, shape }) =>
      `W polu „${field}” jest ${quoted(value, 'pl')}, a powinno być: ${shapes[shape].pl}.`,
    en: ({ field, value, shape }) =>
      `The field "${field}" holds ${quoted(value, 'en')}, but should hold ${shapes[shape].en}.`,
  }),
  'not-allowed': kind<{ field: string; value: string; allowed: string; suggestion?: string | undefined }>('error', {
    pl: ({ field, value, allowed, suggestion }) =>
      `W polu „${field}” jest ${quoted(value, 'pl')}. Dozwolone wartości: ${allowed}.${meant(suggestion, { pl: 'Czy chodziło o' })}`,
    en: ({ field, value, allowed, suggestion }) =>
      `The field "${field}" holds ${quoted(value, 'en')}. Allowed values: ${allowed}.${meant(suggestion, { en: 'Did you mean' })}`,
    paste: ({ field, suggestion }) => (suggestion === undefined ? undefined : pasteValue(field, suggestion)),
  }),
  'wrong-form': kind<{ field: string; value: string; expectation: Expectation; timeZone: string }>('error', {
    pl: ({ field, value, expectation }) =>
      `W polu „${field}” jest ${quoted(value, 'pl')}. Wpisz ${expectationTexts[expectation].pl}.`,
    en: ({ field, value, expectation }) =>
      `The field "${field}" holds ${quoted(value, 'en')}. Write ${expectationTexts[expectation].en}.`,
    paste: ({ field, value, expectation, timeZone }) => pasteMeant(field, value, expectation, timeZone),
  }),
  'out-of-range': kind<{ field: string; value: string; limit: string }>('error', {
    pl: ({ field, value, limit }) => `W polu „${field}” jest ${quoted(value, 'pl')}; granica to ${limit}.`,
    en: ({ field, value, limit }) => `The field "${field}" holds ${quoted(value, 'en')}; the limit is ${limit}.`,
  }),
  'end-before-start': kind<{ field: string; value: string; start: string }>('error', {
    pl: ({ field, value, start }) => `Koniec w polu „${field}” (${value}) jest wcześniejszy niż początek (${start}).`,
    en: ({ field, value, start }) => `The end in "${field}" (${value}) is before the start (${start}).`,
  }),
  'picture-without-alt': kind<{ picture: string }>('error', {
    pl: ({ picture }) =>
      `Zdjęcie ${picture} nie ma opisu. Dodaj „alt: …” (co na nim widać) albo „decorative: true”, jeśli nic nie wnosi. Jeśli opis dopiero powstanie, wpisz „altPending: true”.`,
    en: ({ picture }) =>
      `The picture ${picture} has no description. Add "alt: …" (what it shows), or "decorative: true" where it adds nothing. Where it is still to be written, put "altPending: true".`,
    paste: () => 'alt: …',
  }),
  'alt-pending': kind<{ picture: string }>('warning', {
    pl: ({ picture }) =>
      `Zdjęcie ${picture} czeka na opis. Do tego czasu osoby, które go nie widzą, słyszą tylko, że opisu jeszcze nie ma. Dodaj „alt: …” w miejsce „altPending: true”.`,
    en: ({ picture }) =>
      `The picture ${picture} waits for its description. Until then those who cannot see it hear only that there is none yet. Put "alt: …" in the place of "altPending: true".`,
    paste: () => 'alt: …',
  }),
  'picture-decorative-with-alt': kind<{ picture: string }>('error', {
    pl: ({ picture }) =>
      `Zdjęcie ${picture} ma więcej niż jedno z pól „alt”, „decorative” i „altPending”. Zostaw jedno z nich.`,
    en: ({ picture }) =>
      `The picture ${picture} has more than one of "alt", "decorative" and "altPending". Keep one of them.`,
  }),
  'picture-missing': kind<{
    path: string;
    suggestion?: string | undefined;
    /** The file beside which it should lie, where that is no entry. */
    beside?: string;
    line: (path: string) => string;
  }>('error', {
    pl: ({ path, suggestion, beside = 'wpisu' }) =>
      `Nie ma pliku zdjęcia ${path}. Połóż go obok ${beside} albo popraw nazwę.${meant(suggestion, { pl: 'Czy chodziło o' })}`,
    en: ({ path, suggestion, beside = 'the entry' }) =>
      `There is no picture ${path}. Put it beside ${beside} or correct its name.${meant(suggestion, { en: 'Did you mean' })}`,
    paste: ({ suggestion, line }) => (suggestion === undefined ? undefined : line(suggestion)),
  }),
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
  'picture-unreadable': kind<{ path: string; sign: FileSign | undefined }>('error', {
    pl: ({ path, sign }) =>
      sign === 'empty'
        ? `Plik ${path} jest pusty. Skopiuj zdjęcie jeszcze raz.`
        : isNoPicture(sign)
          ? `Plik ${path} to nie zdjęcie, tylko ${signWords[sign].pl}. Połóż tu samo zdjęcie.`
          : `Plik ${path} nie jest zdjęciem, które Kronika umie odczytać, albo jest uszkodzony. Zapisz go jako JPEG, PNG albo WebP.`,
    en: ({ path, sign }) =>
      sign === 'empty'
        ? `The file ${path} is empty. Copy the picture once more.`
        : isNoPicture(sign)
          ? `The file ${path} is no picture but ${signWords[sign].en}. Put the picture itself here.`
          : `The file ${path} is no picture that Kronika can read, or it is damaged. Save it as JPEG, PNG or WebP.`,
  }),
  'picture-cut-short': kind<{ path: string }>('error', {
    pl: ({ path }) => `Plik ${path} urywa się w połowie zdjęcia. Skopiuj zdjęcie jeszcze raz, w całości.`,
    en: ({ path }) => `The file ${path} breaks off in the middle of the picture. Copy the whole picture once more.`,
  }),
  'picture-damaged': kind<{ path: string }>('error', {
    pl: ({ path }) =>
      `Plik ${path} jest uszkodzony w środku: część zdjęcia byłaby szara albo poprzesuwana. Skopiuj je jeszcze raz z oryginału.`,
    en: ({ path }) =>
      `The file ${path} is damaged in the middle: a part of the picture would be grey or shifted. Copy it once more from the original.`,
  }),
  'picture-damaged-published': kind<Record<never, never>>('error', {
    pl: () =>
      'Ten obraz jest uszkodzony albo urwany, więc czytelnicy by go nie zobaczyli. Jeśli leży w „public/” albo jest załącznikiem, skopiuj go jeszcze raz; jeśli nie, zbuduj stronę ponownie.',
    en: () =>
      'This picture is damaged or cut short, so readers would not see it. If it lies in "public/" or is an attachment, copy it once more; if not, build the site again.',
  }),
  'picture-ending': kind<{ path: string; type: FileSign; suggestion: string; line: (path: string) => string }>(
    'error',
    {
      pl: ({ path, type, suggestion }) =>
        `Plik ${path} jest w formacie ${signWords[type].pl}, ale z taką końcówką nazwy Kronika go nie weźmie. Zmień nazwę pliku na ${suggestion}, także tutaj.`,
      en: ({ path, type, suggestion }) =>
        `The file ${path} is ${signWords[type].en}, but with this ending of its name Kronika does not take it. Call the file ${suggestion}, here too.`,
      paste: ({ suggestion, line }) => line(suggestion),
    },
  ),
  'picture-name': kind<{ name: string; sign: string; suggestion: string }>('error', {
    pl: ({ name, sign, suggestion }) =>
      `W nazwie ${quoted(name, 'pl')} jest znak ${quoted(sign, 'pl')}, przez który zdjęcie nie trafi na stronę. Zmień nazwę pliku albo folderu, np. na ${quoted(suggestion, 'pl')}, także w tym miejscu.`,
    en: ({ name, sign, suggestion }) =>
      `The name ${quoted(name, 'en')} has the sign ${quoted(sign, 'en')}, which keeps the picture from the site. Call the file or folder otherwise, such as ${quoted(suggestion, 'en')}, here too.`,
  }),
  'lfs-pointer': kind<{ path: string }>('error', {
    pl: ({ path }) =>
      `Plik ${path} to tylko wskaźnik Git LFS, kilka wierszy tekstu: sam plik nie został pobrany. Pobierz go (w GitHub Actions: „lfs: true” przy actions/checkout).`,
    en: ({ path }) =>
      `The file ${path} is only a pointer of Git LFS, a few lines of text: the file itself was not fetched. Fetch it (in GitHub Actions: "lfs: true" at actions/checkout).`,
    paste: () => 'git lfs pull',
  }),
  'attachment-kind': kind<{ path: string; sign: FileSign | undefined }>('error', {
    pl: ({ path, sign }) =>
      `Plik ${path} nie jest tym, co mówi jego nazwa: to ${sign ? signWords[sign].pl : 'plik uszkodzony albo innego rodzaju'}. Pobierz albo zapisz go jeszcze raz.`,
    en: ({ path, sign }) =>
      `The file ${path} is not what its name says: it is ${sign ? signWords[sign].en : 'damaged or of another kind'}. Download or save it once more.`,
  }),
  'svg-without-size': kind<{ path: string }>('error', {
    pl: ({ path }) =>
      `Rysunek ${path} nie mówi, jak jest duży: znacznik <svg> nie ma „viewBox” ani „width” i „height” w pikselach. Zapisz go jeszcze raz w programie do rysunków albo dopisz na przykład to, co niżej.`,
    en: ({ path }) =>
      `The drawing ${path} does not say how large it is: the tag <svg> has neither "viewBox" nor "width" and "height" in pixels. Save it once more in a drawing program, or add something like the line below.`,
    paste: () => 'viewBox="0 0 800 600"',
  }),
  'picture-linked': kind<{ path: string }>('error', {
    pl: ({ path }) =>
      `Plik ${path} to dowiązanie, a Kronika publikuje tylko pliki, które naprawdę leżą w treści. Połóż tu samo zdjęcie.`,
    en: ({ path }) =>
      `The file ${path} is a symbolic link, and Kronika publishes only files that really lie in the content. Put the picture itself here.`,
  }),
  'picture-in-html': kind<{ path: string }>('error', {
    pl: ({ path }) =>
      isRecording(path)
        ? `Plik ${path}, wpisany w HTML, nie trafi na stronę. Film dodaj w polu „videos”, a plik do pobrania w polu „attachments”.`
        : `Zdjęcie ${path}, wpisane znacznikiem <img>, nie trafi na stronę. Wpisz je tak jak niżej, z opisem zamiast kropek.`,
    en: ({ path }) =>
      isRecording(path)
        ? `The file ${path}, written in HTML, does not reach the site. Add a film in the field "videos", a file to download in "attachments".`
        : `The picture ${path}, written as an <img> tag, does not reach the site. Write it as below, with a description in place of the dots.`,
    paste: ({ path }) => (isRecording(path) ? undefined : `![…](${path})`),
  }),
  'photo-not-listed': kind<{ path: string }>('error', {
    pl: ({ path }) =>
      `Zdjęcie ${path} leży w folderze galerii, ale nie ma go na liście „photos”. Dopisz je z opisem „alt” albo usuń plik.`,
    en: ({ path }) =>
      `The picture ${path} lies in the gallery's folder but is not in "photos". Add it with its "alt", or remove the file.`,
  }),
  'attachment-missing': kind<{ path: string; suggestion?: string | undefined }>('error', {
    pl: ({ path, suggestion }) =>
      `Nie ma pliku ${path}. Połóż go obok wpisu albo popraw nazwę.${meant(suggestion, { pl: 'Czy chodziło o' })}`,
    en: ({ path, suggestion }) =>
      `There is no file ${path}. Put it beside the entry or correct its name.${meant(suggestion, { en: 'Did you mean' })}`,
    paste: ({ suggestion }) => (suggestion === undefined ? undefined : `file: ${suggestion}`),
  }),
  'broken-reference': kind<{
    field: string;
    target: string;
    value?: string;
    suggestion?: string | undefined;
    known: string;
  }>('error', {
    pl: ({ field, target, suggestion, known }) =>
      `Pole „${field}” wskazuje na „${target}”, ale nie ma takiego wpisu.${meant(suggestion, { pl: 'Czy chodziło o' }) || ` Są: ${known}.`}`,
    en: ({ field, target, suggestion, known }) =>
      `The field "${field}" points to "${target}", but there is no such entry.${meant(suggestion, { en: 'Did you mean' }) || ` There are: ${known}.`}`,
    paste: ({ field, suggestion }) => (suggestion === undefined ? undefined : pasteValue(field, suggestion)),
  }),
  'address-taken': kind<{ address: string; other: string }>('error', {
    pl: ({ address, other }) => `Adres ${address} ma już ${other}. Zmień nazwę jednego z plików albo folderów.`,
    en: ({ address, other }) =>
      `The address ${address} already belongs to ${other}. Rename one of the files or folders.`,
  }),
  'address-reserved': kind<{ address: string }>('error', {
    pl: ({ address }) => `Adres ${address} należy do działu albo listy strony. Zmień nazwę pliku albo folderu.`,
    en: ({ address }) => `The address ${address} belongs to a section or list of the site. Rename the file or folder.`,
  }),
  'section-path-taken': kind<{ field: string; value: string; other: string }>('error', {
    pl: ({ field, value, other }) =>
      `Słowa „${value}” z pola „${field}” nie można użyć w adresie: ma je już ${other}. Wybierz inne.`,
    en: ({ field, value, other }) =>
      `The word "${value}" in "${field}" cannot be used in addresses: ${other} has it already. Choose another.`,
  }),
  'alias-taken': kind<{ alias: string; other: string }>('error', {
    pl: ({ alias, other }) => `Dawny adres ${alias} ma już ${other}. Usuń jeden z nich.`,
    en: ({ alias, other }) => `The old address ${alias} already belongs to ${other}. Remove one of them.`,
  }),
  'file-name': kind<{ name: string; suggestion: string }>('warning', {
    pl: ({ name, suggestion }) =>
      `W nazwie „${name}” są spacje, wielkie litery, znaki diakrytyczne albo inne znaki, które psują adresy. Nazwij plik lub folder „${suggestion}”.`,
    en: ({ name, suggestion }) =>
      `The name "${name}" has spaces, capitals, diacritics or other signs that spoil addresses. Call the file or folder "${suggestion}".`,
  }),
  'unknown-language': kind<{ language: string; known: string }>('error', {
    pl: ({ language, known }) =>
      `Język „${language}” nie jest językiem tej strony (${known}). Dopisz go w site.yaml albo zmień nazwę pliku.`,
    en: ({ language, known }) =>
      `"${language}" is not a language of this site (${known}). Add it in site.yaml or rename the file.`,
  }),
  'translation-without-original': kind<{ original: string }>('error', {
    pl: ({ original }) =>
      `To tłumaczenie nie ma oryginału. Dodaj plik ${original}. Wpis, który jest tylko w tym języku, musi mieć wszystkie obowiązkowe pola.`,
    en: ({ original }) =>
      `This translation has no original. Add the file ${original}. An entry in this language alone needs all required fields.`,
  }),
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
  'field-renamed': kind<RenamedName>('warning', {
    pl: ({ field, suggestion, since }) =>
      `Pole „${field}” nazywa się od wersji ${since} „${suggestion}”. Strona czyta je jak dotąd; „npm run check -- --fix” zmieni nazwę.`,
    en: ({ field, suggestion, since }) =>
      `"${field}" is now "${suggestion}" (since ${since}). It is still read as before; "npm run check -- --fix" renames it.`,
    paste: ({ suggestion }) => `${suggestion}: …`,
  }),
  'field-renamed-twice': kind<{ field: string; to: string; since: string }>('error', {
    pl: ({ field, to, since }) =>
      `Pole „${field}” nazywa się od wersji ${since} „${to}”, a pole „${to}” też tu jest. Zostaw jedno z nich, „${to}”.`,
    en: ({ field, to, since }) =>
      `"${field}" is now "${to}" (since ${since}), and "${to}" is here too. Keep one of them, "${to}".`,
  }),
  'value-renamed': kind<RenamedName>('warning', {
    pl: ({ field, value, suggestion, since }) =>
      `Wartość „${value}” pola „${field}” nazywa się od wersji ${since} „${suggestion}”. Strona czyta ją jak dotąd; „npm run check -- --fix” zmieni nazwę.`,
    en: ({ field, value, suggestion, since }) =>
      `The value "${value}" of "${field}" is now "${suggestion}" (since ${since}). It is still read as before; "npm run check -- --fix" renames it.`,
    paste: ({ field, suggestion }) => pasteValue(field, suggestion),
  }),
  'folder-unreadable': kind<object>('error', {
    pl: () =>
      'Nie wolno otworzyć tego folderu, więc wszystko, co w nim jest, zniknęłoby ze strony. Sprawdź, do kogo należy, i nadaj prawo odczytu: chmod u+rx.',
    en: () =>
      'This folder may not be opened, so all that is in it would vanish from the site. Check whose it is and allow reading: chmod u+rx.',
  }),
  'file-unreadable': kind<object>('error', {
    pl: () => 'Nie wolno odczytać tego pliku. Sprawdź, do kogo należy, i nadaj prawo odczytu: chmod u+r.',
    en: () => 'This file may not be read. Check whose it is and allow reading: chmod u+r.',
  }),
  'link-skipped': kind<object>('warning', {
    pl: () =>
      'To dowiązanie (skrót), a Kronika ich nie czyta, bo mogą prowadzić dokądkolwiek. Połóż tu sam plik albo folder.',
    en: () =>
      'This is a link, which Kronika does not follow: it could lead anywhere. Put the file or folder itself here.',
  }),
  'file-encoding': kind<{ encoding: string }>('error', {
    pl: ({ encoding }) =>
      `Plik nie jest zapisany w UTF-8, tylko zapewne w ${encoding}. Otwórz go i zapisz jako UTF-8, inaczej znikną litery takie jak ą, ż albo ї.`,
    en: ({ encoding }) =>
      `The file is not saved as UTF-8 but probably as ${encoding}. Open it and save it as UTF-8, or its letters with marks are lost.`,
  }),
  'yaml-tab': kind<object>('error', {
    pl: () => 'Wiersz jest wcięty tabulatorem. Zamień go na spacje (po dwie na poziom).',
    en: () => 'The line is indented with a tab. Use spaces instead (two for a level).',
  }),
  'mdx-syntax': kind<object>('error', {
    pl: () => 'Tekstu nie da się odczytać jako MDX. Znaki { i < zapisz jako \\{ i &lt;, a <br> jako <br />.',
    en: () => 'The text cannot be read as MDX. Write { and < as \\{ and &lt;, and <br> as <br />.',
  }),
  'mdx-unknown-component': kind<{ name: string }>('error', {
    pl: ({ name }) =>
      `Tekst używa komponentu <${name}>, a Kronika nie uruchamia w tekstach żadnego kodu. Usuń go albo zapisz znak < jako &lt;.`,
    en: ({ name }) =>
      `The text uses the component <${name}>, but Kronika runs no code in texts. Remove it, or write its < as &lt;.`,
  }),
  'mdx-code': kind<{ what: string }>('error', {
    pl: ({ what }) =>
      `To jest program (${quoted(what, 'pl')}), a Kronika nie uruchamia w tekstach żadnego kodu. Wpisz gotowy wynik; klamrę zapisz jako \\{.`,
    en: ({ what }) =>
      `This is a program (${quoted(what, 'en')}), but Kronika runs no code in texts. Write what it would give; write a brace as \\{.`,
  }),
  'mdx-not-allowed': kind<{ isAllowed: boolean }>('error', {
    pl: ({ isAllowed }) =>
      isAllowed
        ? 'Pliki .mdx mogą leżeć tylko w folderze pages. Zmień końcówkę na .md.'
        : 'Pliki .mdx nie są tu czytane. Zmień końcówkę na .md; zwykły Markdown wystarcza. Jeśli to ma być MDX, wpisz „mdx: true” w site.yaml (działa tylko w pages/).',
    en: ({ isAllowed }) =>
      isAllowed
        ? 'Files .mdx may lie in the folder pages only. Change the ending to .md.'
        : 'Files .mdx are not read here. Change the ending to .md; plain Markdown is enough. If it has to be MDX, write "mdx: true" in site.yaml (it holds for pages/ only).',
  }),
  'link-to-draft': kind<{ value: string }>('warning', {
    pl: ({ value }) =>
      `Odnośnik prowadzi do szkicu (${quoted(value, 'pl')}). Czytelnik trafi donikąd, dopóki szkic nie zostanie opublikowany.`,
    en: ({ value }) =>
      `The link leads to a draft (${quoted(value, 'en')}). Readers get nowhere until the draft is published.`,
  }),
  'link-to-hidden': kind<{ value: string; why: 'scheduled' | 'expired'; day: string }>('warning', {
    pl: ({ value, why, day }) =>
      why === 'scheduled'
        ? `Odnośnik ${quoted(value, 'pl')} prowadzi do wpisu, który ukaże się dopiero ${day}. Do tego czasu czytelnik trafi donikąd.`
        : `Odnośnik ${quoted(value, 'pl')} prowadzi do wpisu, który zniknął ze strony (${day}). Czytelnik trafi donikąd.`,
    en: ({ value, why, day }) =>
      why === 'scheduled'
        ? `The link ${quoted(value, 'en')} leads to an entry that will be published on ${day} only. Until then readers get nowhere.`
        : `The link ${quoted(value, 'en')} leads to an entry that has left the site (${day}). Readers get nowhere.`,
  }),
  'topic-without-address': kind<{ tag: string }>('error', {
    pl: ({ tag }) =>
      `Z tematu ${quoted(tag, 'pl')} nie da się zrobić adresu, bo nie ma w nim liter polskich ani ukraińskich, ani cyfr. Nazwij go słowem.`,
    en: ({ tag }) =>
      `No address can be made of the topic ${quoted(tag, 'en')}, as it has no Latin or Ukrainian letters and no digits. Call it by a word.`,
  }),
  'topics-alike': kind<{ tag: string; other: string; address: string }>('warning', {
    pl: ({ tag, other, address }) =>
      `Tematy ${quoted(tag, 'pl')} i ${quoted(other, 'pl')} mają ten sam adres (${address}), więc strona bierze je za jeden. Jeśli to jeden temat, pisz go tak samo; jeśli dwa, nazwij je różnie.`,
    en: ({ tag, other, address }) =>
      `The topics ${quoted(tag, 'en')} and ${quoted(other, 'en')} have the same address (${address}), so the site takes them for one. If they are one, write it alike; if they are two, call them differently.`,
  }),
  'empty-field': kind<{ field: string }>('error', {
    pl: ({ field }) => `Pole „${field}” jest puste. Wpisz wartość albo usuń ten wiersz.`,
    en: ({ field }) => `The field "${field}" is empty. Write a value or remove the line.`,
  }),
  'impossible-date': kind<{ field: string; value: string; last: string }>('error', {
    pl: ({ field, value, last }) =>
      `W polu „${field}” jest ${quoted(value, 'pl')}, ale takiego dnia nie ma. Ostatni dzień tego miesiąca to ${last}.`,
    en: ({ field, value, last }) =>
      `The field "${field}" holds ${quoted(value, 'en')}, but there is no such day. The last day of that month is ${last}.`,
    paste: ({ field, last }) => `${lastKey(field)}: ${last}`,
  }),
  'hour-skipped': kind<UnclearHour>('error', {
    pl: ({ field, value, timeZone, before, after }) =>
      `Godziny w polu „${field}” (${value}) nie ma: w strefie ${timeZone} zegary przechodzą wtedy na czas letni. Wpisz godzinę, o której to naprawdę jest: ${before} albo ${after}.`,
    en: ({ field, value, timeZone, before, after }) =>
      `The hour in the field "${field}" (${value}) does not exist: the clocks of ${timeZone} go forward then. Write the hour at which it really is: ${before} or ${after}.`,
  }),
  'hour-twice': kind<UnclearHour>('warning', {
    pl: ({ field, value, timeZone, before, after }) =>
      `Godzina w polu „${field}” (${value}) jest tej nocy dwa razy: w strefie ${timeZone} zegary cofają się na czas zimowy. Strona i kalendarze rozumieją ją jako pierwszą z nich. Jeśli to możliwe, wpisz inną: ${before} albo ${after}.`,
    en: ({ field, value, timeZone, before, after }) =>
      `The hour in the field "${field}" (${value}) comes twice that night: the clocks of ${timeZone} go back. The site and calendars take it for the first. Where you can, write another: ${before} or ${after}.`,
  }),
  'outside-project-period': kind<{ field: string; value: string; project: string; period: string }>('warning', {
    pl: ({ value, project, period }) =>
      `Wydarzenie (${value}) nie mieści się w czasie projektu „${project}” (${period}). Sprawdź datę i projekt.`,
    en: ({ value, project, period }) =>
      `The event (${value}) falls outside the period of the project "${project}" (${period}). Check the date and the project.`,
  }),
  'results-before-event': kind<{ field: string; value: string }>('warning', {
    pl: ({ field, value }) =>
      `Pole „${field}” mówi o wyniku, a wydarzenie jest dopiero przed nami (${value}). Dopisz je po wydarzeniu albo popraw datę.`,
    en: ({ field, value }) =>
      `The field "${field}" tells a result, but the event is still ahead (${value}). Add it afterwards, or correct the date.`,
  }),
  'series-overrun': kind<{ value: string; planned: string; series: string }>('error', {
    pl: ({ value, planned, series }) =>
      `Numer ${value} wykracza poza cykl „${series}”, w którym zaplanowano ${planned}. Popraw „number” albo „planned” w cyklu.`,
    en: ({ value, planned, series }) =>
      `Number ${value} is beyond the series "${series}", which has ${planned} planned. Correct "number", or "planned" in the series.`,
  }),
  'series-number-taken': kind<{ value: string; series: string; other: string }>('error', {
    pl: ({ value, series, other }) => `Numer ${value} w cyklu „${series}” ma już ${other}. Popraw jeden z nich.`,
    en: ({ value, series, other }) =>
      `Number ${value} of the series "${series}" already belongs to ${other}. Correct one of them.`,
  }),
  'amounts-differ': kind<{ value: string; sum: string }>('warning', {
    pl: ({ value, sum }) =>
      `Wartość projektu (${value}) nie równa się sumie wkładów „eu” i „national” (${sum}). Sprawdź kwoty.`,
    en: ({ value, sum }) =>
      `The value of the project (${value}) is not the sum of "eu" and "national" (${sum}). Check the amounts.`,
  }),
  'publicity-missing': kind<{ duty: Duty; source: FundingSource }>('error', {
    pl: ({ duty, source }) =>
      `Opis projektu (${fundingSourceTexts[source].pl}) musi podać ${dutyTexts[duty].pl}. Dopisz pole „${duty}”; za braki w promocji grozi utrata do 3% dofinansowania.`,
    en: ({ duty, source }) =>
      `The description of the project (${fundingSourceTexts[source].en}) must give ${dutyTexts[duty].en}. Add the field "${duty}"; failing the publicity duties can cost up to 3% of the support.`,
  }),
  'publicity-incomplete': kind<{ duty: Duty; source: FundingSource; because: MilderBecause }>('warning', {
    pl: ({ duty, source, because }) =>
      `Opis projektu (${fundingSourceTexts[source].pl}) powinien podać ${dutyTexts[duty].pl}: pole „${duty}”. ${milderTexts[because].pl}`,
    en: ({ duty, source, because }) =>
      `The description of the project (${fundingSourceTexts[source].en}) should give ${dutyTexts[duty].en}: the field "${duty}". ${milderTexts[because].en}`,
  }),
  'funding-unstated': kind<{ title: string }>('warning', {
    pl: ({ title }) =>
      `Projekt ${quoted(title, 'pl')} nie podaje, kto go finansuje, więc żadna jego strona nic o tym nie mówi. Jeśli ktoś dał pieniądze, dopisz pole „funding”. „none” wpisz tylko wtedy, gdy na pewno nikt ich nie dał. Jeśli tego nie wiadomo, zostaw tak, jak jest.`,
    en: ({ title }) =>
      `The project ${quoted(title, 'en')} does not tell who pays for it, so none of its pages speaks of it. If somebody gave money, add the field "funding". Write "none" only where it is certain that nobody did. Where it is not known, leave it as it is.`,
  }),
  'funding-source-missing': kind<{ programme: string; suggestion: FundingSource | undefined }>('warning', {
    pl: ({ programme, suggestion }) =>
      `Nie wiadomo, czyje zasady promocji obowiązują przy programie ${quoted(programme, 'pl')}, więc strona pokazuje tylko jego nazwę. Dopisz pole „source”.${meant(suggestion, { pl: 'Może' })}`,
    en: ({ programme, suggestion }) =>
      `It is not known whose publicity rules hold for the programme ${quoted(programme, 'en')}, so the site shows its name alone. Add the field "source".${meant(suggestion, { en: 'Is it' })}`,
    paste: ({ suggestion }) => suggestion && `source: ${suggestion}`,
  }),
  'funding-not-yet': kind<{ value: string }>('warning', {
    pl: ({ value }) =>
      `Umowa ma być podpisana ${value}. Do tego dnia strona nie pokazuje znaków, kwot ani hasztagów; sprawdź, czy o dofinansowaniu nie mówi też sam tekst.`,
    en: ({ value }) =>
      `The agreement is to be signed on ${value}. Until then the site shows no signs, amounts or hashtags; check that the text does not speak of the support either.`,
  }),
  'funding-outside-period': kind<{ source: FundingSource; period: string }>('warning', {
    pl: ({ source, period }) =>
      `Projekt (${period}) nie mieści się w czasie, w którym wydawano te pieniądze: ${fundingSourceTexts[source].pl}. Sprawdź „source” i „period”.`,
    en: ({ source, period }) =>
      `The project (${period}) falls outside the years in which this money was spent: ${fundingSourceTexts[source].en}. Check "source" and "period".`,
  }),
  'funding-statement-fixed': kind<{ value: string; source: FundingSource }>('error', {
    pl: ({ value, source }) =>
      `Formuła ${quoted(value, 'pl')} nie będzie pokazana: słowa obok znaków są tu stałe (${fundingSourceTexts[source].pl}). Usuń pole „statement”.`,
    en: ({ value, source }) =>
      `The words ${quoted(value, 'en')} will not be shown: those beside the signs are fixed here (${fundingSourceTexts[source].en}). Remove the field "statement".`,
  }),
  'funder-statement': kind<{ value: string; language: string; known: string }>('error', {
    pl: ({ value, language, known }) =>
      `Słowa obok flagi Unii (${language}: ${quoted(value, 'pl')}) nie są żadną z ustalonych formuł. Wpisz jedną z nich: ${known}.`,
    en: ({ value, language, known }) =>
      `The words beside the flag of the Union (${language}: ${quoted(value, 'en')}) are none of the fixed ones. Write one of them: ${known}.`,
  }),
  'contribution-above-total': kind<{ value: string; total: string }>('error', {
    pl: ({ value, total }) =>
      `Wkład Unii Europejskiej (${value}) jest większy niż wartość całego projektu (${total}). Popraw jedną z kwot.`,
    en: ({ value, total }) =>
      `The contribution of the European Union (${value}) is above the value of the whole project (${total}). Correct one of the amounts.`,
  }),
  'agreement-prefix': kind<{ value: string; suggestion: string }>('warning', {
    pl: ({ value, suggestion }) =>
      `Numer umowy ${quoted(value, 'pl')} nie zaczyna się tak, jak numery tego programu (${suggestion}). Sprawdź numer i program.`,
    en: ({ value, suggestion }) =>
      `The agreement number ${quoted(value, 'en')} does not begin like those of this programme (${suggestion}). Check number and programme.`,
  }),
  'sign-missing': kind<{ sign: string; name: string }>('warning', {
    pl: ({ sign, name }) =>
      `Nie ma pliku ze znakiem ${quoted(name, 'pl')}, więc strona pokazuje samą nazwę. Pobierz znak ze strony programu, połóż obok wpisu i podaj w polu „signs.${sign}”.`,
    en: ({ sign, name }) =>
      `There is no file with the sign ${quoted(name, 'en')}, so the site shows its name alone. Get the sign from the programme's site, put it beside the entry and name it in "signs.${sign}".`,
  }),
  'sign-grey': kind<{ path: string }>('error', {
    pl: ({ path }) =>
      `Znak ${path} jest czarno-biały. Na stronach internetowych wolno pokazywać tylko znaki pełnokolorowe.`,
    en: ({ path }) => `The sign ${path} is black and white. On websites only signs in full colour may be shown.`,
  }),
  'signs-too-many': kind<{ count: string; names: string }>('error', {
    pl: ({ count, names }) =>
      `W jednej linii mogą stać najwyżej 4 znaki, a tu jest ich ${count}: ${names}. Zostaw obowiązkowe; o pozostałych powiedz w tekście.`,
    en: ({ count, names }) =>
      `At most 4 signs may stand in one line, and here are ${count}: ${names}. Keep the obligatory ones; tell of the others in the text.`,
  }),
  'results-due': kind<{ value: string }>('warning', {
    pl: ({ value }) =>
      `Projekt kończy się ${value}. Przed rozliczeniem opis musi mówić, co osiągnięto: uzupełnij pole „results”.`,
    en: ({ value }) =>
      `The project ends on ${value}. Before the settlement its description must say what was achieved: fill in "results".`,
  }),
  'expires-too-early': kind<{ value: string; until: string }>('error', {
    pl: ({ value, until }) =>
      `Wpis zniknie ze strony ${value}, a projekt trzeba pokazywać do ${until}. Usuń „expiryDate” albo je przesuń.`,
    en: ({ value, until }) =>
      `The entry disappears on ${value}, but the project must be shown until ${until}. Remove "expiryDate" or move it.`,
  }),
  'team-unknown': kind<{ value: string; project: string; suggestion: string | undefined; known: string }>('warning', {
    pl: ({ value, project, suggestion, known }) =>
      `Projekt „${project}” nie ma zespołu ${quoted(value, 'pl')}, więc to spotkanie nie liczy się do planu. Ma: ${known}.${meant(suggestion, { pl: 'Może' })}`,
    en: ({ value, project, suggestion, known }) =>
      `The project "${project}" has no team ${quoted(value, 'en')}, so this meeting does not count in its plan. It has: ${known}.${meant(suggestion, { en: 'Is it' })}`,
    paste: ({ suggestion }) => suggestion && `team: ${suggestion}`,
  }),
  'plan-exceeded': kind<{ what: string; planned: string; found: string }>('warning', {
    pl: ({ what, planned, found }) =>
      `W planie: ${planned}, a na stronie jest ${found} (${what}). Popraw plan albo wpisy.`,
    en: ({ what, planned, found }) =>
      `Planned: ${planned}, and the site tells of ${found} (${what}). Correct the plan or the entries.`,
  }),
  'plan-unmet': kind<{ what: string; planned: string; found: string }>('warning', {
    pl: ({ what, planned, found }) =>
      `Projekt się zakończył, a z planu opisano ${found} z ${planned} (${what}). Dopisz brakujące wydarzenia albo popraw plan: przyda się do rozliczenia.`,
    en: ({ what, planned, found }) =>
      `The project has ended, and of its plan ${found} of ${planned} are described (${what}). Add what is missing or correct the plan: the settlement needs it.`,
  }),
  'results-differ': kind<{ value: string; label: string; found: string; isLeast: boolean }>('warning', {
    pl: ({ value, label, found, isLeast }) =>
      `Rezultat projektu: ${value} ${label}, a z wpisów o wydarzeniach wynika ${isLeast ? 'co najmniej ' : ''}${found}. Popraw jedno z nich albo dopisz brakujące wydarzenia.`,
    en: ({ value, label, found, isLeast }) =>
      `A result of the project: ${value} ${label}, and the entries of its events make ${isLeast ? 'at least ' : ''}${found}. Correct one of them or add the events that are missing.`,
  }),
  'project-removed': kind<{ until: string; commit: string; file: string }>('warning', {
    pl: ({ until, commit, file }) =>
      `Ten projekt miał być na stronie do ${until} (keepUntil), a jego plik usunięto. Przywróć go poleceniem w folderze z treścią: „git checkout ${commit}^ -- ${file}”.`,
    en: ({ until, commit, file }) =>
      `This project was to stay on the site until ${until} (keepUntil), and its file was deleted. Bring it back by a command in the content folder: "git checkout ${commit}^ -- ${file}".`,
  }),
  'participants-missing': kind<{ value: string }>('warning', {
    pl: ({ value }) =>
      `Wydarzenie (${value}) się odbyło, a nie wiadomo, ile osób przyszło. Dopisz „participants: count”: przyda się do rozliczenia.`,
    en: ({ value }) =>
      `The event (${value}) is over, and nobody says how many came. Add "participants: count": the settlement needs it.`,
  }),
  'series-number-skipped': kind<{ value: string; series: string }>('warning', {
    pl: ({ value, series }) =>
      `W cyklu „${series}” nie ma warsztatów o numerze ${value}, choć są późniejsze. Dopisz je albo popraw numery.`,
    en: ({ value, series }) =>
      `The series "${series}" has no workshop number ${value}, though there are later ones. Add it or correct the numbers.`,
  }),
  'reference-to-draft': kind<{ field: string; target: string }>('warning', {
    pl: ({ field, target }) =>
      `Pole „${field}” wskazuje na szkic „${target}”. Czytelnik nie zobaczy odnośnika, dopóki szkic nie zostanie opublikowany.`,
    en: ({ field, target }) =>
      `The field "${field}" points to the draft "${target}". Readers see no link until the draft is published.`,
  }),
  'reference-with-language': kind<{ field: string; value: string; suggestion: string }>('error', {
    pl: ({ field, value, suggestion }) =>
      `Pole „${field}” wskazuje na tłumaczenie (${quoted(value, 'pl')}). Wpisz nazwę bez języka: ${suggestion}. Język dobiera się sam.`,
    en: ({ field, value, suggestion }) =>
      `The field "${field}" points to a translation (${quoted(value, 'en')}). Write the name without the language: ${suggestion}. The language is chosen by itself.`,
    paste: ({ field, suggestion }) => pasteValue(field, suggestion),
  }),
  'alias-of-itself': kind<{ value: string }>('error', {
    pl: ({ value }) =>
      `Dawny adres ${value} to obecny adres tego wpisu; przekierowanie kręciłoby się w kółko. Usuń go z „aliases”.`,
    en: ({ value }) =>
      `The old address ${value} is the entry's own address; the redirect would go round in circles. Remove it from "aliases".`,
  }),
  'alias-impossible': kind<{ value: string; reason: AddressFault; suggestion?: string | undefined }>('error', {
    pl: ({ value, reason }) =>
      `Pod dawnym adresem ${quoted(value, 'pl')} nie może nic stać. ${addressFaults[reason].pl}.`,
    en: ({ value, reason }) =>
      `Nothing can stand at the old address ${quoted(value, 'en')}. ${addressFaults[reason].en}.`,
    paste: ({ suggestion }) => suggestion && `- ${suggestion}`,
  }),
  'alias-clash': kind<{ alias: string; other: string; reason: 'case' | 'folder' }>('error', {
    pl: ({ alias, other, reason }) =>
      reason === 'case'
        ? `Dawny adres ${alias} różni się od ${other} tylko wielkością liter. Serwery i dyski, które jej nie rozróżniają, pokazałyby jedną stronę zamiast drugiej. Usuń jeden z nich.`
        : `Dawny adres ${alias} i ${other} nie mogą być razem: jeden jest plikiem, a drugi leży w folderze o tej samej nazwie. Usuń jeden z nich.`,
    en: ({ alias, other, reason }) =>
      reason === 'case'
        ? `The old address ${alias} differs from ${other} in capitals alone. Servers and disks that do not tell them apart would show one page for the other. Remove one of them.`
        : `The old address ${alias} and ${other} cannot be together: one is a file, the other lies in a folder of the same name. Remove one of them.`,
  }),
  'picture-type': kind<{ path: string; type: string }>('error', {
    pl: ({ path, type }) =>
      `Zdjęcie ${path} jest typu ${type}, którego przeglądarki ani Kronika nie czytają. Zapisz je jako JPEG, PNG albo WebP.`,
    en: ({ path, type }) =>
      `The picture ${path} is of type ${type}, which neither browsers nor Kronika read. Save it as JPEG, PNG or WebP.`,
  }),
  'picture-too-large': kind<{ path: string; size: string; limit: string }>('warning', {
    pl: ({ path, size, limit }) =>
      `Zdjęcie ${path} ma ${size} MB; powyżej ${limit} MB repozytorium i budowa strony wyraźnie zwalniają. Zmniejsz je.`,
    en: ({ path, size, limit }) =>
      `The picture ${path} has ${size} MB; above ${limit} MB the repository and the build slow down. Make it smaller.`,
  }),
  'picture-too-many-pixels': kind<{ path: string; size: string; limit: string }>('error', {
    pl: ({ path, size, limit }) => `Zdjęcie ${path} ma ${size} pikseli, a granica to ${limit} milionów. Zmniejsz je.`,
    en: ({ path, size, limit }) =>
      `The picture ${path} has ${size} pixels, and the limit is ${limit} million. Make it smaller.`,
  }),
  'picture-moves': kind<{ path: string }>('warning', {
    pl: ({ path }) =>
      `Zdjęcie ${path} się rusza, a na stronie będzie widać tylko pierwszą klatkę. Film podaj w polu „videos”.`,
    en: ({ path }) => `The picture ${path} moves, and the site shows only its first frame. Give films in "videos".`,
  }),
  'picture-location': kind<{ path: string }>('warning', {
    pl: ({ path }) =>
      `W zdjęciu ${path} zapisano, gdzie je zrobiono (GPS). Na stronę to nie trafi, ale zostanie w repozytorium. Usuń te dane z pliku.`,
    en: ({ path }) =>
      `The picture ${path} says where it was taken (GPS). That is not published, but stays in the repository. Remove it from the file.`,
  }),
  'svg-script': kind<{ path: string; what: string; line: number }>('error', {
    pl: ({ path, what, line }) =>
      `Rysunek ${path} zawiera w wierszu ${line} coś, co działa albo sięga na zewnątrz: ${what}. Zapisz go w programie graficznym jako zwykły SVG („Plain SVG”) albo jako PNG.`,
    en: ({ path, what, line }) =>
      `The drawing ${path} has on line ${line} something that runs or reaches elsewhere: ${what}. Save it in a drawing program as plain SVG, or as PNG.`,
  }),
  'svg-unreadable': kind<{ path: string; what: string; line: number }>('error', {
    pl: ({ path, what, line }) =>
      `Rysunku ${path} przeglądarki nie odczytają (wiersz ${line}: ${what}). Zapisz go w programie graficznym jeszcze raz jako SVG w UTF-8 albo jako PNG.`,
    en: ({ path, what, line }) =>
      `Browsers cannot read the drawing ${path} (line ${line}: ${what}). Save it once more in a drawing program as SVG in UTF-8, or as PNG.`,
  }),
  'attachment-runs': kind<{ path: string; type: string }>('error', {
    pl: ({ path, type }) =>
      `Załącznik ${path} (${type}) przeglądarka czytelnika uruchomiłaby jak część strony albo jak program. Zapisz go jako PDF albo spakuj do ZIP.`,
    en: ({ path, type }) =>
      `A reader's browser would run the attachment ${path} (${type}) as a part of the site or as a program. Save it as PDF, or pack it into a ZIP.`,
  }),
  'attachment-private': kind<{ path: string }>('error', {
    pl: ({ path }) =>
      `Pliku ${path} nie wolno wydać czytelnikom: należy do treści strony albo do ustawień serwera. Usuń go z załączników.`,
    en: ({ path }) =>
      `The file ${path} must not be handed to readers: it belongs to the site's content or to a server's settings. Remove it from the attachments.`,
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
  'alt-is-file-name': kind<{ value: string }>('warning', {
    pl: ({ value }) => `Opis zdjęcia to tylko nazwa pliku (${quoted(value, 'pl')}). Napisz, co na nim widać.`,
    en: ({ value }) =>
      `The description is only the file's name (${quoted(value, 'en')}). Write what the picture shows.`,
  }),
  'alt-too-long': kind<{ length: string; limit: string }>('warning', {
    pl: ({ length, limit }) =>
      `Opis zdjęcia ma ${length} znaków; słucha się go w całości, więc skróć do ${limit}, a resztę przenieś do tekstu.`,
    en: ({ length, limit }) =>
      `The description has ${length} characters; it is heard in one go, so cut it to ${limit} and move the rest to the text.`,
  }),
  'description-too-long': kind<{ length: string; limit: string }>('warning', {
    pl: ({ length, limit }) =>
      `Pole „description” ma ${length} znaków; listy pokazują początek, do około ${limit}. Zostaw zdanie albo dwa, a resztę przenieś do tekstu.`,
    en: ({ length, limit }) =>
      `The description has ${length} characters; lists show its beginning, up to about ${limit}. Leave a sentence or two and move the rest to the text.`,
  }),
  'caption-without-picture': kind<{ field: string }>('error', {
    pl: ({ field }) => `Jest podpis, a nie ma zdjęcia. Dodaj „${field}: ./zdjecie.jpg” albo usuń podpis.`,
    en: ({ field }) => `There is a caption but no picture. Add "${field}: ./picture.jpg" or remove the caption.`,
    paste: () => 'src: ./zdjecie.jpg',
  }),
  'text-picture-without-alt': kind<{ picture: string }>('warning', {
    pl: ({ picture }) => `Zdjęcie ${picture} w tekście nie ma opisu. Wpisz go w nawias: ![co widać](${picture}).`,
    en: ({ picture }) =>
      `The picture ${picture} in the text has no description. Write it in the brackets: ![what it shows](${picture}).`,
    paste: ({ picture }) => `![…](${picture})`,
  }),
  'attachment-too-large': kind<{ path: string; size: string; limit: string }>('warning', {
    pl: ({ path, size, limit }) =>
      `Plik ${path} ma ${size} MB; powyżej ${limit} MB nikt go nie pobierze na telefonie. Zmniejsz go albo podziel.`,
    en: ({ path, size, limit }) =>
      `The file ${path} has ${size} MB; above ${limit} MB nobody downloads it on a phone. Make it smaller or split it.`,
  }),
  'attachment-camera-data': kind<{ path: string; found: readonly MetadataKind[] }>('error', {
    pl: ({ path, found }) =>
      `Obraz ${path} jest załącznikiem, więc trafi na stronę ze wszystkim, co w nim zapisano: ${carried(found, 'pl')}. Usuń te dane z pliku.`,
    en: ({ path, found }) =>
      `The picture ${path} is an attachment, so it is published with all that is written in it: ${carried(found, 'en')}. Remove that from the file.`,
  }),
  'picture-metadata-published': kind<{ found: readonly MetadataKind[] }>('error', {
    pl: ({ found }) =>
      `W tym obrazie jest coś, czego nie wolno publikować: ${carried(found, 'pl')}. Usuń te dane z pliku, z którego pochodzi: „npm run photos” zapisuje zdjęcia bez nich.`,
    en: ({ found }) =>
      `This picture carries what must not be published: ${carried(found, 'en')}. Remove it from the file that it comes from: "npm run photos" writes photographs without it.`,
  }),
  'picture-original-published': kind<Record<never, never>>('error', {
    pl: () =>
      'To zdjęcie trafiło na stronę takie, jakie leży w treści, bez zmniejszenia i bez oczyszczenia. Pokaż je polem wpisu albo jako ![opis](./plik.jpg).',
    en: () =>
      'This photograph got to the site as it lies in the content, neither made smaller nor cleaned. Show it by a field of an entry, or as ![description](./file.jpg).',
  }),
  'consent-over': kind<{ until: string }>('warning', {
    pl: ({ until }) => `Zgoda była ważna do ${until}, więc zdjęć, których dotyczy, nie ma już na stronie.`,
    en: ({ until }) =>
      `The consent was valid until ${until}, so the pictures that it is for are no longer on the site.`,
  }),
  'consent-ending': kind<{ until: string }>('warning', {
    pl: ({ until }) => `Zgoda jest ważna tylko do ${until}. Potem zdjęcia, których dotyczy, znikną ze strony.`,
    en: ({ until }) =>
      `The consent is valid only until ${until}. After that the pictures that it is for leave the site.`,
  }),
  'withdrawn-in-mdx': kind<{ picture: string }>('error', {
    pl: ({ picture }) =>
      `Zdjęcie ${picture} jest wycofane, a stoi w tekście. Z pliku .mdx Kronika go nie usunie: wykreśl je stąd.`,
    en: ({ picture }) =>
      `The picture ${picture} is withdrawn but stands in the text. Kronika cannot take it out of an .mdx file: strike it out here.`,
  }),
  'heading-second-h1': kind<{ value: string }>('error', {
    pl: ({ value }) =>
      `Nagłówek ${quoted(value, 'pl')} jest pierwszego stopnia (#), a taki ma już tytuł strony. Zacznij od „##”.`,
    en: ({ value }) =>
      `The heading ${quoted(value, 'en')} is of the first level (#), which the page's title has already. Begin with "##".`,
    paste: ({ value }) => `## ${value}`,
  }),
  'heading-skipped': kind<{ value: string; found: string; wanted: string }>('warning', {
    pl: ({ value, found, wanted }) =>
      `Nagłówek ${quoted(value, 'pl')} (${found}) przeskakuje stopień. Zamień „${found}” na „${wanted}”.`,
    en: ({ value, found, wanted }) =>
      `The heading ${quoted(value, 'en')} (${found}) skips a level. Change "${found}" to "${wanted}".`,
    paste: ({ value, wanted }) => `${wanted} ${value}`,
  }),
  'link-text': kind<{ value: string }>('warning', {
    pl: ({ value }) =>
      `Odnośnik ${quoted(value, 'pl')} nie mówi, dokąd prowadzi. Napisz na przykład „Relacja ze spotkania w Legionowie”.`,
    en: ({ value }) =>
      `The link ${quoted(value, 'en')} does not say where it leads. Write for example "Report of the meeting in Legionowo".`,
  }),
  'link-scheme': kind<{ value: string; why: 'unknown' | 'computer' }>('error', {
    pl: ({ value, why }) =>
      why === 'computer'
        ? `Adres ${quoted(value, 'pl')} prowadzi do pliku na Twoim komputerze, a czytelnicy go nie mają. Połóż plik obok wpisu i podaj go w polu „attachments”.`
        : `Adres ${quoted(value, 'pl')} zaczyna się w sposób, którego Kronika nie zna, więc odnośnik jest pominięty. Czy to miało być https://, mailto: albo tel:?`,
    en: ({ value, why }) =>
      why === 'computer'
        ? `The address ${quoted(value, 'en')} leads to a file on your computer, which readers do not have. Put the file beside the entry and name it in "attachments".`
        : `The address ${quoted(value, 'en')} begins in a way that Kronika does not know, so the link is left out. Should it be https://, mailto: or tel:?`,
  }),
  'link-malformed': kind<{ value: string }>('error', {
    pl: ({ value }) =>
      `Adres ${quoted(value, 'pl')} jest źle zbudowany. Pełny adres wygląda tak: „https://example.org/strona”.`,
    en: ({ value }) =>
      `The address ${quoted(value, 'en')} is malformed. A full address looks like this: "https://example.org/page".`,
  }),
  'link-to-old-address': kind<{ value: string; address: string }>('warning', {
    pl: ({ value, address }) =>
      `Odnośnik prowadzi pod dawny adres ${quoted(value, 'pl')}. Czytelnik trafi na miejsce, ale przez przekierowanie. Wpisz nowy adres: ${address}.`,
    en: ({ value, address }) =>
      `The link leads to the old address ${quoted(value, 'en')}. Readers arrive, but by a redirect. Write the new address: ${address}.`,
    paste: ({ address }) => address,
  }),
  'link-to-nothing': kind<{ value: string; suggestion?: string | undefined }>('error', {
    pl: ({ value, suggestion }) =>
      `Odnośnik prowadzi do ${quoted(value, 'pl')}, a takiej strony tu nie ma.${meant(suggestion, { pl: 'Czy chodziło o' })}`,
    en: ({ value, suggestion }) =>
      `The link leads to ${quoted(value, 'en')}, but there is no such page here.${meant(suggestion, { en: 'Did you mean' })}`,
  }),
  'anchor-to-nothing': kind<{ value: string; known: string; suggestion?: string | undefined }>('error', {
    pl: ({ value, known, suggestion }) =>
      `Odnośnik prowadzi do miejsca ${quoted(value, 'pl')}, którego na tej stronie nie ma.${meant(suggestion, { pl: 'Czy chodziło o' }) || ` Są: ${known}.`}`,
    en: ({ value, known, suggestion }) =>
      `The link leads to the place ${quoted(value, 'en')}, which that page does not have.${meant(suggestion, { en: 'Did you mean' }) || ` There are: ${known}.`}`,
  }),
  'unsafe-html': kind<{ what: string }>('error', {
    pl: ({ what }) =>
      `W tekście jest kod, który działałby w przeglądarce czytelnika albo przejąłby stronę (${what}). ${unsafeWays(what).pl}`,
    en: ({ what }) =>
      `The text contains code that would run in a reader's browser or take the page over (${what}). ${unsafeWays(what).en}`,
  }),
  'foreign-request': kind<{ value: string }>('error', {
    pl: ({ value }) =>
      `Strona pobrałaby to z innego serwera, zanim czytelnik o to poprosi: ${quoted(value, 'pl')}. Pobierz plik, połóż go obok wpisu i wstaw tak jak niżej (dużo zdjęć: npm run photos), albo zostaw sam odnośnik.`,
    en: ({ value }) =>
      `The page would ask another server for this before the reader does: ${quoted(value, 'en')}. Download the file, put it beside the entry and write it as below (many photographs: npm run photos), or leave a link only.`,
    paste: ({ value }) => `![…](./${fileNameOf(value)})`,
  }),
  'picture-as-data': kind<object>('error', {
    pl: () =>
      'Obraz jest wklejony w tekst jako dane („data:”). Zapisz go jako plik obok wpisu i wstaw: ![opis](./obraz.png).',
    en: () =>
      'The picture is pasted into the text as data ("data:"). Save it as a file beside the entry and write: ![description](./picture.png).',
  }),
  'html-endless': kind<{ what: string }>('error', {
    pl: ({ what }) =>
      `To się nie kończy, więc cały tekst po tym by zniknął: ${quoted(what, 'pl')}. Domknij komentarz przez --> albo znacznik przez > i cudzysłów.`,
    en: ({ what }) =>
      `This never ends, so all the text after it would vanish: ${quoted(what, 'en')}. Close the comment with --> or the tag with its quotation mark and >.`,
  }),
  'html-unknown': kind<{ what: string }>('warning', {
    pl: ({ what }) =>
      `HTML nie ma elementu ${quoted(what, 'pl')}; strona pokaże go jako słowa. Jeśli to mają być słowa, zapisz znak < jako &lt; albo ujmij całość w odwrócone apostrofy (\`).`,
    en: ({ what }) =>
      `HTML has no element ${quoted(what, 'en')}; the page shows it as words. If words are meant, write < as &lt; or put the whole between backticks (\`).`,
    paste: ({ what }) => (what.length > 60 || what.includes('\n') ? undefined : `&lt;${what.slice(1)}`),
  }),
  'html-dropped': kind<{ what: string }>('warning', {
    pl: ({ what }) =>
      `Strona pomija ten zapis HTML (${what}): wygląd nadaje sama strona. Słowa zostają. Usuń go albo napisz to w Markdownie.`,
    en: ({ what }) =>
      `The page leaves this HTML out (${what}): it gives texts their looks itself. The words stay. Remove it, or write it in Markdown.`,
  }),
  'html-id-taken': kind<{ value: string }>('warning', {
    pl: ({ value }) =>
      `Strona ma już miejsce o nazwie ${quoted(value, 'pl')}, więc to jest pominięte. Nazwij je inaczej.`,
    en: ({ value }) =>
      `The page already has a place called ${quoted(value, 'en')}, so this one is left out. Give it another name.`,
  }),
  'html-unbalanced': kind<{ what: string }>('warning', {
    pl: ({ what }) =>
      what.startsWith('</')
        ? `Znacznik ${what} zamyka coś, czego nikt nie otworzył. Usuń go.`
        : `Znacznik ${what} nie jest zamknięty, więc obejmuje wszystko do końca tekstu. Dopisz </${what.slice(1)}.`,
    en: ({ what }) =>
      what.startsWith('</')
        ? `The tag ${what} closes what nobody opened. Remove it.`
        : `The tag ${what} is not closed, so it goes on to the end of the text. Add </${what.slice(1)}.`,
  }),
  'accent-contrast': kind<{ value: string; ratio: number; needed: number; suggestion: string }>('warning', {
    pl: ({ value, ratio, needed, suggestion }) =>
      `Kolor ${quoted(value, 'pl')} jest za jasny na słowa i odnośniki: kontrast z tłem to ${decimal(ratio, 'pl')}:1, a potrzeba ${decimal(needed, 'pl')}:1 (WCAG 1.4.3). Na jasnym tle strona pokaże najbliższy czytelny: ${suggestion}.`,
    en: ({ value, ratio, needed, suggestion }) =>
      `The colour ${quoted(value, 'en')} is too light for words and links: its contrast with the background is ${decimal(ratio, 'en')}:1, and ${decimal(needed, 'en')}:1 is needed (WCAG 1.4.3). On a light background the site shows the nearest readable one: ${suggestion}.`,
    paste: ({ suggestion }) => `accent: '${suggestion}'`,
  }),
  'translation-outdated': kind<{ original: string; date: string; own: string }>('warning', {
    pl: ({ original, date, own }) =>
      `Oryginał (${original}) zmieniono ${date}, a to tłumaczenie ostatnio ${own}. Sprawdź, czy mówi to samo.`,
    en: ({ original, date, own }) =>
      `The original (${original}) was changed on ${date}, this translation last on ${own}. Check that it says the same.`,
  }),
  'history-shallow': kind<object>('warning', {
    pl: () =>
      'Ta kopia repozytorium nie ma całej historii, więc metryczki wpisów są bez dat i zmian z gita. Pobierz ją: git fetch --unshallow (w GitHub Actions: fetch-depth: 0).',
    en: () =>
      'This clone lacks a part of the history, so records of entries have no dates and changes from git. Fetch it: git fetch --unshallow (in GitHub Actions: fetch-depth: 0).',
  }),
  'history-unreadable': kind<Exclude<GitFault, { kind: 'shallow' }>>('warning', {
    pl: ({ kind: fault, words }) =>
      `Git nie podaje historii treści, więc metryczki wpisów są bez dat i zmian z gita. ${faultWords[fault].pl} Git mówi: „${words}”.`,
    en: ({ kind: fault, words }) =>
      `Git does not tell the history of the content, so records of entries have no dates and changes from git. ${faultWords[fault].en} Git says: "${words}".`,
    paste: ({ command }) => command,
  }),
  'record-incomplete': kind<{ missing: readonly RecordPart[] }>('warning', recordTexts),
  'record-incomplete-bip': kind<{ missing: readonly RecordPart[] }>('error', recordTexts),
  'statement-missing': kind<object>('error', {
    pl: () =>
      'Podmiot publiczny musi mieć deklarację dostępności. Wpisz jej dane w polu „accessibility”; powstanie z nich strona.',
    en: () =>
      'A public body must have an accessibility statement. Give its facts in the field "accessibility"; a page is made from them.',
  }),
  'statement-date-ahead': kind<{ field: string; value: string }>('error', {
    pl: ({ field, value }) => `Data w polu „${field}” (${value}) jeszcze nie nadeszła. Podaj dzień, który już był.`,
    en: ({ field, value }) => `The date in the field "${field}" (${value}) has not come yet. Give a day that has.`,
  }),
  'statement-dates-order': kind<{ value: string; earlier: string }>('error', {
    pl: ({ value, earlier }) =>
      `Data ${value} jest wcześniejsza niż ${earlier}. Zmiana nie może być przed publikacją strony, a przegląd przed sporządzeniem deklaracji.`,
    en: ({ value, earlier }) =>
      `The date ${value} is before ${earlier}. A change cannot come before the site is published, nor a review before the statement is drawn up.`,
  }),
  'statement-status': kind<{ value: string; isListed: boolean }>('error', {
    pl: ({ isListed }) =>
      isListed
        ? 'Deklaracja mówi, że strona jest zgodna, a wymienia niedostępne treści. Zmień stan na „partial” albo usuń te treści z listy.'
        : 'Deklaracja mówi, że strona nie jest w pełni zgodna, a nie wymienia, co jest niedostępne. Dopisz „nonConformities”, „excessiveCosts” albo „exemptions”.',
    en: ({ isListed }) =>
      isListed
        ? 'The statement says that the site conforms, yet lists content that is not accessible. Change the status to "partial", or remove that content from the list.'
        : 'The statement says that the site does not fully conform, yet does not list what is not accessible. Add "nonConformities", "excessiveCosts" or "exemptions".',
  }),
  'statement-exemption': kind<{ value: string; kind: string; limit: string }>('error', {
    pl: ({ value, kind: name, limit }) =>
      `Wyłączenie „${name}” obejmuje treści sprzed ${limit}, a te opublikowano ${value}. Trzeba je udostępnić albo wpisać do niezgodności.`,
    en: ({ value, kind: name, limit }) =>
      `The exemption "${name}" holds for content from before ${limit}; this was published on ${value}. Make it accessible, or list it as non-conforming.`,
  }),
  'statement-change-unreviewed': kind<{ value: string; last: string }>('warning', {
    pl: ({ value, last }) =>
      `Strona istotnie zmieniła się ${value}, a deklarację ostatnio przejrzano ${last}. Przejrzyj ją i popraw pole „reviewed”.`,
    en: ({ value, last }) =>
      `The site changed significantly on ${value}, and the statement was last reviewed on ${last}. Review it and set the field "reviewed".`,
  }),
  'statement-review-due': kind<{ last: string; day: string; isOver: boolean }>('warning', reviewTexts),
  'statement-review-overdue': kind<{ last: string; day: string; isOver: boolean }>('error', reviewTexts),
  'statement-easy-information': kind<{ missing: string }>('warning', {
    pl: ({ missing }) =>
      `Podmiot publiczny informuje o swojej działalności w tekście odczytywalnym maszynowo, w języku migowym i w tekście łatwym do czytania. Brakuje adresów: ${missing}.`,
    en: ({ missing }) =>
      `A public body tells what it does as machine-readable text, in sign language and in words easy to read. These addresses are missing: ${missing}.`,
  }),
  'text-language-missing': kind<{ field: string; missing: string }>('error', {
    pl: ({ field, missing }) =>
      `Tekst w polu „${field}” nie jest we wszystkich językach strony. Brakuje: ${missing}. Powstaje z niego strona w każdym języku.`,
    en: ({ field, missing }) =>
      `The text in the field "${field}" is not in all languages of the site. Missing: ${missing}. A page in each language is made from it.`,
  }),
  'newsletter-without-clause': kind<object>('error', {
    pl: () =>
      'Jest formularz newslettera, a nie wiadomo, co dzieje się z adresami. Uzupełnij „privacy.newsletter”: obok formularza stanie krótka informacja (art. 13 RODO).',
    en: () =>
      'There is a newsletter form, but nothing says what is done with the addresses. Give "privacy.newsletter": a short notice stands beside the form (GDPR, article 13).',
  }),
  'newsletter-not-encrypted': kind<{ value: string }>('error', {
    pl: ({ value }) => `Adres formularza (${value}) nie jest szyfrowany. Podaj adres od https://.`,
    en: ({ value }) => `The address of the form (${value}) is not encrypted. Give one that begins with https://.`,
  }),
  'newsletter-recipient': kind<{ host: string }>('error', {
    pl: ({ host }) =>
      `Formularz wysyła adresy na serwer ${host}, a nie ma go wśród odbiorców danych. Dopisz go z polem „host”.`,
    en: ({ host }) =>
      `The form sends addresses to the host ${host}, which is not among the recipients of the data. Add it with the field "host".`,
    paste: ({ host }) => `host: ${host}`,
  }),
  'newsletter-unconfirmed': kind<object>('error', {
    pl: () =>
      'Adresy nie są potwierdzane, więc nie da się wykazać zgody i ktoś może zapisać cudzy adres. Włącz u dostawcy potwierdzanie (double opt-in) i wpisz „confirmed: true”.',
    en: () =>
      'Addresses are not confirmed, so consent cannot be proved and somebody may sign up another. Turn confirmation (double opt-in) on at your provider and write "confirmed: true".',
  }),
  'legal-placeholder': kind<{ value: string }>('error', {
    pl: ({ value }) => `Zostało puste miejsce szablonu: ${quoted(value, 'pl')}. Wpisz tu właściwą treść.`,
    en: ({ value }) => `A blank of a template is left: ${quoted(value, 'en')}. Write what belongs here.`,
  }),
  'legal-placeholder-yet': kind<{ value: string }>('warning', {
    pl: ({ value }) =>
      `Do uzupełnienia przed publikacją: ${quoted(value, 'pl')}. Gdy pole address w site.yaml będzie prawdziwym adresem strony, to będzie błąd.`,
    en: ({ value }) =>
      `To be filled in before publication: ${quoted(value, 'en')}. Once the field address in site.yaml is the real address of the site, this is an error.`,
  }),
  ...unnoticedKinds,
  ...textKinds,
} as const;

export type DiagnosticCode = keyof typeof kinds;

/** What each kind's sentences need to know. */
export type FactsByCode = { [Code in DiagnosticCode]: Parameters<(typeof kinds)[Code]['pl']>[0] };

/** The table by code, with each kind tied to its facts. */
export const diagnosticKinds: { [Code in DiagnosticCode]: Kind<FactsByCode[Code]> } = kinds;
