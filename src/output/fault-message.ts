import type { Message } from '../content/new-entry/message.ts';
import { errorCode } from './error-code.ts';

type Sentence = (place: string) => Message;

const full: Sentence = (place) => ({
  pl: `Na dysku nie ma już miejsca (${place}). Zwolnij miejsce i uruchom polecenie jeszcze raz.`,
  en: `There is no room left on the disk (${place}). Make room and run the command again.`,
});
const forbidden: Sentence = (place) => ({
  pl: `Brak dostępu do ${place}. Sprawdź, do kogo należy i czy wolno Ci tam czytać i pisać, albo uruchom polecenie jako jego właściciel.`,
  en: `No access to ${place}. Check whose it is and whether you may read and write there, or run the command as its owner.`,
});
const tooMany: Sentence = () => ({
  pl: 'System nie pozwala otworzyć tylu plików naraz. Zwiększ granicę (ulimit -n 4096) i uruchom polecenie jeszcze raz.',
  en: 'The system does not allow so many open files. Raise the limit (ulimit -n 4096) and run the command again.',
});

/** What to do about errors of the system, by their code in errno(3). */
const sentences = new Map<string, Sentence>([
  ['ENOSPC', full],
  ['EDQUOT', full],
  ['EACCES', forbidden],
  ['EPERM', forbidden],
  [
    'EROFS',
    (place) => ({
      pl: `Folder ${place} jest tylko do odczytu. Podaj inny albo uruchom polecenie tam, gdzie wolno pisać.`,
      en: `The folder ${place} is read-only. Give another one, or run the command where writing is allowed.`,
    }),
  ],
  ['EMFILE', tooMany],
  ['ENFILE', tooMany],
  [
    'ENOMEM',
    () => ({
      pl: 'Zabrakło pamięci. Zamknij inne programy i uruchom polecenie jeszcze raz.',
      en: 'Memory ran out. Close other programs and run the command again.',
    }),
  ],
  [
    'EBUSY',
    (place) => ({
      pl: `${place} jest w użyciu przez inny program. Zamknij go i uruchom polecenie jeszcze raz.`,
      en: `${place} is in use by another program. Close it and run the command again.`,
    }),
  ],
  [
    'ENOTDIR',
    (place) => ({
      pl: `Na drodze do ${place} leży plik, a powinien być folder.`,
      en: `There is a file where a folder should be on the way to ${place}.`,
    }),
  ],
  [
    'EISDIR',
    (place) => ({
      pl: `W miejscu pliku ${place} leży folder. Przenieś go albo zmień jego nazwę.`,
      en: `There is a folder where the file ${place} should be. Move it or rename it.`,
    }),
  ],
  [
    'ENAMETOOLONG',
    (place) => ({
      pl: `Ta nazwa jest dla systemu za długa: ${place}.`,
      en: `This name is too long for the system: ${place}.`,
    }),
  ],
]);

/**
 * What to do about an error of the system.
 * @param error what was thrown
 * @param place what was being written, for errors that do not say so themselves
 * @returns undefined for an error of another sort
 */
export function faultMessage(error: unknown, place: string): Message | undefined {
  const own = error instanceof Error && 'path' in error && typeof error.path === 'string' ? error.path : place;
  return sentences.get(errorCode(error) ?? '')?.(own);
}
