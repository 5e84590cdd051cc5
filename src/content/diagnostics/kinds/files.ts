import type { FileSign } from '../../file-sign.ts';
import { kind, meant } from '../kind.ts';
import { signWords } from './sign-words.ts';

const isOfWeb = (path: string) => /^https?:/i.test(path);

/** Files and folders, and what is offered to download. */
export const filesKinds = {
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
  'attachment-missing': kind<{ path: string; suggestion?: string | undefined }>('error', {
    pl: ({ path, suggestion }) =>
      isOfWeb(path)
        ? `Tu wskazuje się plik obok wpisu, a „${path}” to adres w internecie. Pobierz ten plik i połóż go obok wpisu; jeśli ma zostać tam, gdzie jest, podaj jego adres w polu „links”.`
        : `Nie ma pliku ${path}. Połóż go obok wpisu albo popraw nazwę.${meant(suggestion, { pl: 'Czy chodziło o' })}`,
    en: ({ path, suggestion }) =>
      isOfWeb(path)
        ? `A file beside the entry is named here, and "${path}" is an address on the web. Fetch the file and put it beside the entry; if it is to stay where it is, give its address in "links".`
        : `There is no file ${path}. Put it beside the entry or correct its name.${meant(suggestion, { en: 'Did you mean' })}`,
    paste: ({ suggestion }) => (suggestion === undefined ? undefined : `file: ${suggestion}`),
  }),
  'file-name': kind<{ name: string; suggestion: string }>('warning', {
    pl: ({ name, suggestion }) =>
      `W nazwie „${name}” są spacje, wielkie litery, znaki diakrytyczne albo inne znaki, które psują adresy. Nazwij plik lub folder „${suggestion}”.`,
    en: ({ name, suggestion }) =>
      `The name "${name}" has spaces, capitals, diacritics or other signs that spoil addresses. Call the file or folder "${suggestion}".`,
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
  'attachment-too-large': kind<{ path: string; size: string; limit: string }>('warning', {
    pl: ({ path, size, limit }) =>
      `Plik ${path} ma ${size} MB; powyżej ${limit} MB nikt go nie pobierze na telefonie. Zmniejsz go albo podziel.`,
    en: ({ path, size, limit }) =>
      `The file ${path} has ${size} MB; above ${limit} MB nobody downloads it on a phone. Make it smaller or split it.`,
  }),
} as const;
