import type { Message } from '../content/new-entry/message.ts';
import { limits } from './limits.ts';

const megabytes = (bytes: number) => Math.round(bytes / 1e6);

const quoted = (names: readonly string[], [open, close]: [string, string]) =>
  names.map((name) => `${open}${name}${close}`).join(', ');

const pl: [string, string] = ['„', '”'];
const en: [string, string] = ['"', '"'];

/** What can be wrong with photographs, their table and their place, each as a sentence that says what to do. */
export const messages = {
  empty: (): Message => ({
    pl: 'Plik jest pusty (0 bajtów). Skopiuj go jeszcze raz z aparatu.',
    en: 'The file is empty (0 bytes). Copy it from the camera again.',
  }),
  lfsPointer: (): Message => ({
    pl: 'To nie zdjęcie, tylko wskaźnik Git LFS: samo zdjęcie nie zostało pobrane. Pobierz je: git lfs pull.',
    en: 'This is no photograph but a pointer of Git LFS: the photograph itself was not fetched. Fetch it: git lfs pull.',
  }),
  notAPicture: (): Message => ({
    pl: 'To nie jest zdjęcie. Pasują pliki JPEG, PNG, WebP, TIFF i HEIC.',
    en: 'This is no photograph. JPEG, PNG, WebP, TIFF and HEIC files are.',
  }),
  raw: (): Message => ({
    pl: 'To surowe zdjęcie z aparatu (RAW). Zapisz je jako JPEG w programie do zdjęć.',
    en: 'This is a raw picture of a camera. Save it as JPEG in a photo program.',
  }),
  gif: (): Message => ({
    pl: 'Plików GIF polecenie nie bierze. Zapisz obraz jako PNG albo JPEG.',
    en: 'GIF files are not taken. Save the picture as PNG or JPEG.',
  }),
  svg: (): Message => ({
    pl: 'To rysunek SVG, nie zdjęcie. Połóż go ręcznie obok wpisu; sprawdzi go npm run check.',
    en: 'This is an SVG drawing, no photograph. Put it beside the entry by hand; npm run check looks at it.',
  }),
  animated: (): Message => ({
    pl: 'To animacja. Zapisz jedną klatkę jako JPEG albo PNG.',
    en: 'This is an animation. Save one frame as JPEG or PNG.',
  }),
  manyPages: (): Message => ({
    pl: 'W tym pliku jest kilka obrazów. Zapisz każdy w osobnym pliku.',
    en: 'There are several pictures in this file. Save each in a file of its own.',
  }),
  heic: (): Message => ({
    pl: 'Zdjęcia HEIC nie da się tu odczytać. Zapisz je jako JPEG w programie do zdjęć. Na przyszłość w iPhonie: Ustawienia → Aparat → Formaty → Najbardziej zgodne.',
    en: 'This HEIC photograph cannot be read here. Save it as JPEG in a photo program. For the future, on an iPhone: Settings → Camera → Formats → Most Compatible.',
  }),
  damaged: (): Message => ({
    pl: 'Zdjęcie jest uszkodzone albo ucięte. Skopiuj je jeszcze raz z aparatu.',
    en: 'The photograph is damaged or cut short. Copy it from the camera again.',
  }),
  unreadable: (): Message => ({
    pl: 'Pliku nie da się odczytać. Sprawdź, czy nadal tam jest i czy wolno Ci go otworzyć.',
    en: 'The file cannot be read. Check that it is still there and that you may open it.',
  }),
  tooManyPixels: (width: number, height: number): Message => ({
    pl: `Zdjęcie ma ${width} × ${height} pikseli, a może mieć najwyżej ${limits.pixels / 1e6} milionów. Zmniejsz je w programie do zdjęć.`,
    en: `The photograph has ${width} × ${height} pixels; it may have ${limits.pixels / 1e6} million at most. Make it smaller in a photo program.`,
  }),
  tooLarge: (bytes: number): Message => ({
    pl: `Plik ma ${megabytes(bytes)} MB, a może mieć najwyżej ${megabytes(limits.bytes)} MB. Zapisz zdjęcie jako JPEG.`,
    en: `The file has ${megabytes(bytes)} MB; it may have ${megabytes(limits.bytes)} MB at most. Save the photograph as JPEG.`,
  }),
  linkOut: (): Message => ({
    pl: 'To skrót (dowiązanie), który prowadzi poza podany folder albo donikąd. Skopiuj samo zdjęcie.',
    en: 'This is a link that leads out of the given folder or nowhere. Copy the photograph itself.',
  }),

  tableMissing: (path: string): Message => ({
    pl: `--captions ${path}: nie ma takiego pliku albo nie da się go otworzyć.`,
    en: `--captions ${path}: there is no such file, or it cannot be opened.`,
  }),
  tableNotText: (): Message => ({
    pl: 'Tabela z podpisami to nie jest plik CSV. W arkuszu wybierz Plik → Zapisz jako → CSV.',
    en: 'The table of captions is no CSV file. In the spreadsheet choose File → Save as → CSV.',
  }),
  tableEmpty: (): Message => ({
    pl: 'Tabela z podpisami jest pusta.',
    en: 'The table of captions is empty.',
  }),
  tableBroken: (line: number): Message => ({
    pl: `Tabela z podpisami, wiersz ${line}: cudzysłów jest otwarty i nie ma końca. Zamknij go albo usuń.`,
    en: `The table of captions, line ${line}: a quotation mark is opened and has no end. Close or remove it.`,
  }),
  headingOfFileMissing: (line: number, shown: readonly string[]): Message => ({
    pl: `Tabela z podpisami, wiersz ${line}: brakuje kolumny „plik”. Są: ${quoted(shown, pl)}. Pierwszy wiersz nazywa kolumny: plik; opis; podpis; autor.`,
    en: `The table of captions, line ${line}: the column "file" is missing. There are: ${quoted(shown, en)}. The first line names the columns: file; alt; caption; credit.`,
  }),
  headingsOfTextsMissing: (line: number, shown: readonly string[]): Message => ({
    pl: `Tabela z podpisami, wiersz ${line}: brakuje kolumny „opis”, „podpis” albo „autor”. Są: ${quoted(shown, pl)}.`,
    en: `The table of captions, line ${line}: there is no column "alt", "caption" or "credit". There are: ${quoted(shown, en)}.`,
  }),
  headingTwice: (shown: readonly string[]): Message => ({
    pl: `Tabela z podpisami ma dwie kolumny o tym samym znaczeniu: ${quoted(shown, pl)}. Usuń jedną.`,
    en: `The table of captions has two columns that mean the same: ${quoted(shown, en)}. Remove one.`,
  }),
  tooManyCells: (): Message => ({
    pl: 'Komórek jest więcej niż kolumn. Tekst ze znakiem, który rozdziela komórki, weź w cudzysłów.',
    en: 'There are more cells than columns. Put text with the sign that separates cells into quotation marks.',
  }),
  rowWithoutFile: (): Message => ({
    pl: 'Brakuje nazwy pliku.',
    en: 'The name of the file is missing.',
  }),
  rowTwice: (file: string, before: number): Message => ({
    pl: `Plik „${file}” był już w wierszu ${before}. Użyty został tamten wiersz.`,
    en: `The file "${file}" was in line ${before} already. That line was used.`,
  }),
  rowUnknown: (file: string): Message => ({
    pl: `W galerii nie ma zdjęcia z pliku „${file}”. Sprawdź nazwę.`,
    en: `There is no photograph in the gallery from the file "${file}". Check the name.`,
  }),
  rowAmbiguous: (file: string): Message => ({
    pl: `Nazwę „${file}” miało kilka różnych zdjęć. Wpisz nazwę, którą zdjęcie ma w galerii.`,
    en: `Several different photographs had the name "${file}". Write the name that the photograph has in the gallery.`,
  }),
  textKept: (file: string, field: string): Message => ({
    pl: `${file}: pole „${field}” ma już inną treść w photos.yaml i zostało bez zmian.`,
    en: `${file}: the field "${field}" says something else in photos.yaml already, and stays.`,
  }),

  targetMissing: (): Message => ({
    pl: 'Brakuje galerii: --to content/galleries/<nazwa>. Jeśli ją podano, napisz „--” przed argumentami: npm run photos -- …',
    en: 'The gallery is missing: --to content/galleries/<slug>. If it was given, write "--" before the arguments: npm run photos -- …',
  }),
  sourcesMissing: (): Message => ({
    pl: 'Brakuje folderu ze zdjęciami albo nazw plików.',
    en: 'A folder with photographs, or names of files, is missing.',
  }),
  targetElsewhere: (given: string, galleries: string): Message => ({
    pl: `--to ${given}: galeria musi być folderem w ${galleries}.`,
    en: `--to ${given}: a gallery has to be a folder in ${galleries}.`,
  }),
  targetName: (slug: string, suggestion: string): Message => ({
    pl: `--to: nazwa „${slug}” nie nadaje się na adres. Używaj małych liter bez polskich znaków, cyfr i łączników: ${suggestion}.`,
    en: `--to: the name "${slug}" does not do as an address. Use lower-case letters without diacritics, digits and hyphens: ${suggestion}.`,
  }),
  targetNoFolder: (given: string): Message => ({
    pl: `--to ${given}: to nie jest zwykły folder, tylko plik albo skrót (dowiązanie).`,
    en: `--to ${given}: this is no plain folder but a file or a link.`,
  }),
  targetIsFile: (file: string, slug: string): Message => ({
    pl: `Galeria jest plikiem galleries/${file}. Utwórz folder galleries/${slug} i przenieś plik do niego jako index.md.`,
    en: `The gallery is the file galleries/${file}. Make the folder galleries/${slug} and move the file there as index.md.`,
  }),
  photosInEntry: (entry: string): Message => ({
    pl: `Galeria ma listę zdjęć w ${entry}, w polu „photos”, więc photos.yaml nie byłby czytany. Przenieś listę do pliku photos.yaml i usuń pole.`,
    en: `The gallery has its photographs in ${entry}, in the field "photos", so photos.yaml would not be read. Move the list to photos.yaml and remove the field.`,
  }),
  listUnreadable: (path: string): Message => ({
    pl: `${path} ma błąd, więc nic do niego nie dopisano. Pokaże go npm run check; popraw i uruchom polecenie jeszcze raz.`,
    en: `${path} has a fault, so nothing was added to it. npm run check shows it; mend it and run the command again.`,
  }),
  notWritten: (reason: string): Message => ({
    pl: `Nie udało się zapisać: ${reason}. To, co gotowe, zostało. Uruchom to samo polecenie jeszcze raz, a dokończy.`,
    en: `Writing failed: ${reason}. What is done stays. Run the same command again, and it does the rest.`,
  }),
  sourceMissing: (path: string): Message => ({
    pl: `Nie ma takiego folderu ani pliku: ${path}.`,
    en: `There is no such folder or file: ${path}.`,
  }),
  nothingFound: (): Message => ({
    pl: 'W podanym folderze nie ma żadnych plików.',
    en: 'There are no files in the given folder.',
  }),
  sourceIsTarget: (path: string): Message => ({
    pl: `Zdjęcia i galeria są w tym samym folderze: ${path}. Przenieś oryginały poza folder treści.`,
    en: `Photographs and gallery are in the same folder: ${path}. Move the originals out of the content folder.`,
  }),
  sourceInTarget: (path: string): Message => ({
    pl: `Zdjęcia leżą w folderze galerii: ${path}. Przenieś oryginały poza folder treści.`,
    en: `The photographs are in the gallery's folder: ${path}. Move the originals out of the content folder.`,
  }),
  targetInSource: (path: string): Message => ({
    pl: `Galeria leży w folderze, z którego mają być wzięte zdjęcia: ${path}. Podaj folder z samymi zdjęciami.`,
    en: `The gallery is in the folder that photographs are to be taken from: ${path}. Give a folder with photographs alone.`,
  }),
} as const;
