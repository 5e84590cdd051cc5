import type { AddressFault } from '../../old-address.ts';
import type { EditorLanguage } from '../../../schemas/editor-language.ts';
import { kind, meant, named, quoted } from '../kind.ts';

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

/** Addresses of pages, and those they had before. */
export const addressesKinds = {
  'address-taken': kind<{ address: string; other: string }>('error', {
    pl: ({ address, other }) => `Adres ${address} ma już ${other}. Zmień nazwę jednego z plików albo folderów.`,
    en: ({ address, other }) =>
      `The address ${address} already belongs to ${other}. Rename one of the files or folders.`,
  }),
  'entry-copy': kind<{ original: string }>('warning', {
    pl: ({ original }) =>
      `Nazwa tego pliku wygląda na kopię wpisu ${original}, jakie zostawia system albo program do synchronizacji, a na stronie będą oba. Porównaj je i usuń zbędny. Jeśli mają zostać oba, nazwij ten inaczej.`,
    en: ({ original }) =>
      `By its name this is a copy of ${original}, as a system or a program for synchronising leaves one, and both will be on the site. Compare them and delete the one that is not wanted. Where both are to stay, call this one differently.`,
  }),
  'address-reserved': kind<{ address: string }>('error', {
    pl: ({ address }) => `Adres ${address} należy do działu albo listy strony. Zmień nazwę pliku albo folderu.`,
    en: ({ address }) => `The address ${address} belongs to a section or list of the site. Rename the file or folder.`,
  }),
  'section-path-taken': kind<{ field: string; value: string; other: string }>('error', {
    pl: ({ field, value, other }) =>
      `Słowa „${value}” z pola ${named(field, 'pl')} nie można użyć w adresie: ma je już ${other}. Wybierz inne.`,
    en: ({ field, value, other }) =>
      `The word "${value}" in ${named(field, 'en')} cannot be used in addresses: ${other} has it already. Choose another.`,
  }),
  'alias-taken': kind<{ alias: string; other: string }>('error', {
    pl: ({ alias, other }) => `Dawny adres ${alias} ma już ${other}. Usuń jeden z nich.`,
    en: ({ alias, other }) => `The old address ${alias} already belongs to ${other}. Remove one of them.`,
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
  'address-lost': kind<{ value: string; file: string; hasOthers: boolean }>('warning', {
    pl: ({ value, file }) =>
      `Ten wpis był dotąd w pliku ${file} i miał adres ${value}. Pod tym adresem nie ma już nic, a ktoś może mieć do niego odnośnik. Dopisz dawny adres; „npm run check -- --fix” zrobi to sam.`,
    en: ({ value, file }) =>
      `This entry was in the file ${file} and had the address ${value}. Nothing is there any more, and people may have links to it. Add the old address; "npm run check -- --fix" does it by itself.`,
    paste: ({ value, hasOthers }) => (hasOthers ? `- ${value}` : `aliases:\n  - ${value}`),
  }),
  'section-address-lost': kind<{ section: string; value: string; hasOthers: boolean }>('warning', {
    pl: ({ section, value }) =>
      `Wpisy z działu „${section}” miały dotąd adresy od ${value}. Pod nimi nie ma już nic, a ktoś może mieć do nich odnośniki. Dopisz dawny adres w „sections”, pod „${section}”.`,
    en: ({ section, value }) =>
      `The addresses of entries in "${section}" began with ${value}. Nothing is there any more, and people may have links to them. Add the old address under "${section}" in "sections".`,
    paste: ({ value, hasOthers }) => (hasOthers ? `- ${value}` : `aliases:\n  - ${value}`),
  }),
  'address-gone': kind<{ value: string; file: string; to: string | undefined; hasOthers: boolean }>('warning', {
    pl: ({ value, file }) =>
      `Pod adresem ${value} był wpis z pliku ${file}, a teraz nie ma tam nic. Jeśli ma nową nazwę, dopisz w nim ten adres do „aliases”. Jeśli usunięto go celowo, dopisz adres tutaj: pod nim będzie strona, która to mówi.`,
    en: ({ value, file }) =>
      `At the address ${value} there was the entry of the file ${file}, and now there is nothing. If it has a new name, add this address to "aliases" in it. If it was deleted on purpose, add the address here, and a page there says so.`,
    paste: ({ value, to, hasOthers }) => {
      const item = `- ${to === undefined ? `path: ${value}` : `{ path: ${value}, to: ${to} }`}`;
      return hasOthers ? item : `gone:\n  ${item}`;
    },
  }),
  'gone-never-there': kind<{ value: string; suggestion: string | undefined }>('warning', {
    pl: ({ value, suggestion }) =>
      `Odkąd treść tej strony jest w gicie, pod adresem ${value} nie było żadnego wpisu.${meant(suggestion, { pl: 'Czy chodziło o' })} Jeśli ten adres jest starszy, dopisz, kiedy stronę usunięto („date: …”).`,
    en: ({ value, suggestion }) =>
      `Since the content of this site is in git, no entry was at the address ${value}.${meant(suggestion, { en: 'Did you mean' })} If the address is older, say when the page was taken off ("date: …").`,
    paste: ({ suggestion }) => suggestion && `path: ${suggestion}`,
  }),
} as const;
