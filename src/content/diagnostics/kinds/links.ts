import { kind, meant, quoted } from '../kind.ts';

const isMail = (value: string) => /^[^/#?:\s]+@[\w-]+(?:\.[\w-]+)+$/.test(value);

/** An address of the same kind as one that is malformed. */
function wholeAddress(value: string, page: string): string {
  if (/^mailto:/i.test(value)) return 'mailto:biuro@example.org';
  return /^tel:/i.test(value) ? 'tel:+48221234567' : `https://example.org/${page}`;
}

/** A link within the site that leads nowhere. */
export interface LinkToNothing {
  value: string;
  /** What it may have meant. */
  suggestion?: string | undefined;
  /** An address of an entry, where the link is written as files are. */
  example?: string | undefined;
  isFile?: boolean;
}

/** Links in texts. */
export const linksKinds = {
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
  'link-text': kind<{ value: string }>('warning', {
    pl: ({ value }) =>
      `Odnośnik ${quoted(value, 'pl')} nie mówi, dokąd prowadzi. Napisz na przykład „Relacja ze spotkania w Legionowie”.`,
    en: ({ value }) =>
      `The link ${quoted(value, 'en')} does not say where it leads. Write for example "Report of the meeting in Legionowo".`,
  }),
  'link-scheme': kind<{ value: string; why: 'unknown' | 'computer'; suggestion?: string | undefined }>('error', {
    pl: ({ value, why }) =>
      why === 'computer'
        ? `Adres ${quoted(value, 'pl')} prowadzi do pliku na Twoim komputerze, a czytelnicy go nie mają. Połóż plik obok wpisu i podaj go w polu „attachments”.`
        : `Adres ${quoted(value, 'pl')} zaczyna się w sposób, którego Kronika nie zna, więc odnośnik jest pominięty. Czy to miało być https://, mailto: albo tel:?`,
    en: ({ value, why }) =>
      why === 'computer'
        ? `The address ${quoted(value, 'en')} leads to a file on your computer, which readers do not have. Put the file beside the entry and name it in "attachments".`
        : `The address ${quoted(value, 'en')} begins in a way that Kronika does not know, so the link is left out. Should it be https://, mailto: or tel:?`,
    paste: ({ suggestion }) => suggestion,
  }),
  'link-malformed': kind<{ value: string }>('error', {
    pl: ({ value }) => {
      if (value.trim() === '')
        return 'Odnośnik nie ma adresu. Wpisz w nawiasie, dokąd prowadzi, albo zostaw sam tekst.';
      return isMail(value)
        ? `Adres ${quoted(value, 'pl')} to adres e-mail. W odnośniku stoi przed nim „mailto:”.`
        : `Adres ${quoted(value, 'pl')} jest źle zbudowany. Pełny adres wygląda tak: „${wholeAddress(value, 'strona')}”.`;
    },
    en: ({ value }) => {
      if (value.trim() === '')
        return 'The link has no address. Write in the brackets where it leads, or leave the words alone.';
      return isMail(value)
        ? `The address ${quoted(value, 'en')} is one of e-mail. In a link, "mailto:" stands before it.`
        : `The address ${quoted(value, 'en')} is malformed. A full address looks like this: "${wholeAddress(value, 'page')}".`;
    },
    paste: ({ value }) => {
      if (value.startsWith('//')) return value.replace(/^\/+/, '/');
      if (/^https?\/\//i.test(value)) return value.replace('//', '://');
      if (/^https?:.*\.\./i.test(value)) return value.replace(/\.{2,}/, '.');
      if (isMail(value)) return `mailto:${value}`;
      // The name of a host alone.
      return /^[^:/?#\s]+\.[^:/?#\s]+(?:[/?#]|$)/.test(value) ? `https://${value}` : undefined;
    },
  }),
  'link-local': kind<{ value: string; suggestion?: string | undefined }>('error', {
    pl: ({ value }) =>
      `Adres ${quoted(value, 'pl')} działa tylko na Twoim komputerze albo w sieci urzędu, więc czytelnik niczego pod nim nie znajdzie. Wpisz adres, który otwiera się wszędzie.`,
    en: ({ value }) =>
      `The address ${quoted(value, 'en')} answers only on your computer or in the network of the office, so readers find nothing there. Write one that opens everywhere.`,
    paste: ({ suggestion }) => suggestion,
  }),
  'link-with-password': kind<{ value: string; suggestion: string }>('error', {
    pl: ({ value }) =>
      `W adresie ${quoted(value, 'pl')} jest nazwa użytkownika albo hasło, a stronę czyta każdy. Podaj adres bez nich i zmień hasło, jeśli było już na stronie albo w historii zmian.`,
    en: ({ value }) =>
      `The address ${quoted(value, 'en')} holds a user name or a password, and everybody reads the site. Give it without them, and change the password if it has been on the site or in the history of changes.`,
    paste: ({ suggestion }) => suggestion,
  }),
  'link-to-old-address': kind<{ value: string; address: string }>('warning', {
    pl: ({ value, address }) =>
      `Odnośnik prowadzi pod dawny adres ${quoted(value, 'pl')}. Czytelnik trafi na miejsce, ale przez przekierowanie. Wpisz nowy adres: ${address}.`,
    en: ({ value, address }) =>
      `The link leads to the old address ${quoted(value, 'en')}. Readers arrive, but by a redirect. Write the new address: ${address}.`,
    paste: ({ address }) => address,
  }),
  'link-to-nothing': kind<LinkToNothing>('error', {
    pl: ({ value, suggestion, example, isFile = false }) =>
      isFile
        ? `Odnośnik prowadzi do pliku ${quoted(value, 'pl')}, a takiego pliku nie ma obok wpisu. Połóż go w folderze wpisu albo popraw nazwę.${meant(suggestion, { pl: 'Czy chodziło o' })}`
        : `Odnośnik prowadzi do ${quoted(value, 'pl')}, a takiej strony tu nie ma.${meant(suggestion, { pl: 'Czy chodziło o' })}${example === undefined ? '' : ` Inny wpis wskazuje się jego adresem na stronie, na przykład ${quoted(example, 'pl')}.`}`,
    en: ({ value, suggestion, example, isFile = false }) =>
      isFile
        ? `The link leads to the file ${quoted(value, 'en')}, which is not beside the entry. Put it into the folder of the entry or correct its name.${meant(suggestion, { en: 'Did you mean' })}`
        : `The link leads to ${quoted(value, 'en')}, but there is no such page here.${meant(suggestion, { en: 'Did you mean' })}${example === undefined ? '' : ` Another entry is named by its address on the site, such as ${quoted(example, 'en')}.`}`,
    paste: ({ suggestion }) => suggestion,
  }),
  'anchor-to-nothing': kind<{ value: string; known: string; suggestion?: string | undefined }>('error', {
    pl: ({ value, known, suggestion }) =>
      `Odnośnik prowadzi do miejsca ${quoted(value, 'pl')}, którego na tej stronie nie ma.${meant(suggestion, { pl: 'Czy chodziło o' }) || (known === '' ? ' Nie ma na niej śródtytułów, do których można prowadzić.' : ` Są: ${known}.`)}`,
    en: ({ value, known, suggestion }) =>
      `The link leads to the place ${quoted(value, 'en')}, which that page does not have.${meant(suggestion, { en: 'Did you mean' }) || (known === '' ? ' It has no headings to lead to.' : ` There are: ${known}.`)}`,
  }),
} as const;
