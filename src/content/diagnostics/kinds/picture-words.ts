import { kind, quoted } from '../kind.ts';

/** Whether a file is a film, a sound or its captions by its ending. */
function isRecording(path: string): boolean {
  return /\.(?:mp4|m4v|mov|webm|og[gvma]|mp3|m4a|wav|flac|opus|vtt|srt)$/i.test(path);
}

/** What is said of pictures, and whether the people in them agreed. */
export const pictureWordsKinds = {
  'picture-without-alt': kind<{ picture: string }>('error', {
    duty: 'pictures',
    pl: ({ picture }) =>
      `Zdjęcie ${picture} nie ma opisu. Dodaj „alt: …” (co na nim widać) albo „decorative: true”, jeśli nic nie wnosi. Jeśli opis dopiero powstanie, wpisz „altPending: true”.`,
    en: ({ picture }) =>
      `The picture ${picture} has no description. Add "alt: …" (what it shows), or "decorative: true" where it adds nothing. Where it is still to be written, put "altPending: true".`,
    paste: () => 'alt: …',
  }),
  'alt-pending': kind<{ picture: string }>('warning', {
    duty: 'pictures',
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
  'caption-without-picture': kind<{ field: string }>('error', {
    pl: ({ field }) => `Jest podpis, a nie ma zdjęcia. Dodaj „${field}: ./zdjecie.jpg” albo usuń podpis.`,
    en: ({ field }) => `There is a caption but no picture. Add "${field}: ./picture.jpg" or remove the caption.`,
    paste: () => 'src: ./zdjecie.jpg',
  }),
  'text-picture-without-alt': kind<{ picture: string }>('warning', {
    duty: 'pictures',
    pl: ({ picture }) => `Zdjęcie ${picture} w tekście nie ma opisu. Wpisz go w nawias: ![co widać](${picture}).`,
    en: ({ picture }) =>
      `The picture ${picture} in the text has no description. Write it in the brackets: ![what it shows](${picture}).`,
    paste: ({ picture }) => `![…](${picture})`,
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
} as const;
