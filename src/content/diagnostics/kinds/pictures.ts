import type { FileSign } from '../../file-sign.ts';
import { kind, meant, quoted } from '../kind.ts';
import { plainFileName } from '../../plain-file-name.ts';
import { signWords } from './sign-words.ts';

/** Whether a file is known for something that is no picture. */
function isNoPicture(sign: FileSign | undefined): sign is FileSign {
  return sign !== undefined && ['pdf', 'zip', 'office', 'rtf', 'archive', 'web-page'].includes(sign);
}

/** Files of pictures. */
export const picturesKinds = {
  'file-on-computer': kind<{ value: string; line?: (path: string) => string }>('error', {
    pl: ({ value }) =>
      `Plik ${quoted(value, 'pl')} leży na Twoim komputerze, a czytelnicy go nie mają. Skopiuj go do folderu wpisu i wpisz samą nazwę.`,
    en: ({ value }) =>
      `The file ${quoted(value, 'en')} is on your computer, and readers do not have it. Copy it into the folder of the entry and write its name alone.`,
    paste: ({ value, line = (path) => `![…](${path})` }) => line(`./${plainFileName(value)}`),
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
  'photo-not-listed': kind<{ path: string }>('error', {
    pl: ({ path }) =>
      `Zdjęcie ${path} leży w folderze galerii, ale nie ma go na liście „photos”. Dopisz je z opisem „alt” albo usuń plik.`,
    en: ({ path }) =>
      `The picture ${path} lies in the gallery's folder but is not in "photos". Add it with its "alt", or remove the file.`,
    paste: ({ path }) => `- src: ./${path}\n  alt: …`,
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
} as const;
