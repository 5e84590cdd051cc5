import { stringify } from 'yaml';
import type { EditorLanguage } from '../../../schemas/editor-language.ts';
import { type LeftOverHint, leftOverHints, type LeftOverSign } from '../../left-over-signs.ts';
import type { Untaken } from '../../untaken-markdown.ts';
import { kind, named, pasteValue, quoted } from '../kind.ts';

function shownCharacter(character: string, language: EditorLanguage): string {
  return /\s/u.test(character) ? { pl: 'spacja', en: 'a space' }[language] : character;
}

type StrayText = (collections: string, suggestion: string | undefined) => string;

/** Why a file is not published, and what to do about it. */
const strayTexts = {
  elsewhere: {
    pl: (collections, suggestion) =>
      `Ten plik nie należy do żadnej kolekcji i nie trafi na stronę.${suggestion ? ` Czy miał leżeć w ${suggestion}?` : ` Kolekcje: ${collections}.`}`,
    en: (collections, suggestion) =>
      `This file belongs to no collection and will not be published.${suggestion ? ` Should it lie in ${suggestion}?` : ` Collections: ${collections}.`}`,
  },
  texts: {
    pl: (_, suggestion) =>
      `Ten plik nie trafi na stronę. Jeśli to własne słowa strony, nazwij go ${suggestion ?? ''}, z językiem w nazwie.`,
    en: (_, suggestion) =>
      `This file will not be published. If it holds the site's own words, call it ${suggestion ?? ''}, with the language in its name.`,
  },
  depth: {
    pl: () =>
      'Ten plik nie leży tam, gdzie wpisy, i nie trafi na stronę. Wpis to plik zaraz w folderze kolekcji (news/nazwa.md) albo index.md w jednym folderze niżej (news/nazwa/index.md).',
    en: () =>
      'This file does not lie where entries do and will not be published. An entry is a file right in the folder of its collection (news/name.md), or index.md one folder below (news/name/index.md).',
  },
  ending: {
    pl: (_, suggestion) =>
      `Plik z takim rozszerzeniem nie jest wpisem i nie trafi na stronę. Wpis nazywa się tu ${suggestion ?? ''}; w Markdownie zaczyna się od „---” i pól, tekst z Worda trzeba do niego wkleić.`,
    en: (_, suggestion) =>
      `A file with this ending is no entry and will not be published. An entry is called ${suggestion ?? ''} here; one in Markdown begins with "---" and its fields, and text from Word has to be pasted into it.`,
  },
  copy: {
    pl: () => 'To kopia, którą zostawił jakiś program. Nie trafi na stronę; usuń ją.',
    en: () => 'This is a copy that some program left. It will not be published; remove it.',
  },
  alone: {
    pl: () =>
      'Ten spis zdjęć został bez swojej galerii i nie trafi na stronę: obok nie ma pliku index.md. Jeśli galerię usunięto celowo, usuń cały ten folder, razem ze zdjęciami; jeśli nie, przywróć jej index.md.',
    en: () =>
      'This list of photographs is left without its gallery and will not be published: there is no index.md beside it. If the gallery was removed on purpose, remove this whole folder with its photographs; if not, bring its index.md back.',
  },
  captions: {
    pl: () =>
      'To wygląda na tabelę z opisami zdjęć. Strona jej nie czyta: połóż ją poza folderem „content” i podaj poleceniu „npm run photos” przez „--captions”, a przepisze opisy do photos.yaml.',
    en: () =>
      'This looks like a table of captions. The site does not read it: put it outside the folder "content" and give it to "npm run photos" with "--captions", which writes them into photos.yaml.',
  },
  unused: {
    pl: () =>
      'Do tego pliku nic nie prowadzi, więc nie trafi na stronę. Dopisz go w polu „attachments” wpisu obok albo go usuń.',
    en: () =>
      'Nothing leads to this file, so it will not be published. Add it to "attachments" of the entry beside it, or remove it.',
  },
} satisfies Record<string, { pl: StrayText; en: StrayText }>;

/** Why a file is not published. */
export type StrayReason = keyof typeof strayTexts;

/** What was typed so that it does not take, why, and how to type it. */
const untakenTexts: Record<Untaken, { pl: string; en: string }> = {
  strong: {
    pl: 'Gwiazdki ** staną na stronie jako gwiazdki. Muszą dotykać liter: **tekst**, nie ** tekst **, a cudzysłów i nawias stoją na zewnątrz: „**tekst**”.',
    en: 'The stars ** will stand on the page as stars. They must touch letters: **text**, not ** text **, with quotation marks and brackets outside them.',
  },
  emphasis: {
    pl: 'Gwiazdki * staną na stronie jako gwiazdki. Muszą dotykać liter: *tekst*, a cudzysłów i nawias stoją na zewnątrz: „*tekst*”.',
    en: 'The stars * will stand on the page as stars. They must touch letters: *text*, with quotation marks and brackets outside them.',
  },
  underscore: {
    pl: 'Podkreślniki wewnątrz słowa staną na stronie tak, jak są. Część słowa wyróżnia się gwiazdkami: *tekst*owi.',
    en: 'Underscores within a word will stand on the page as they are. Part of a word is stressed with stars.',
  },
  strike: {
    pl: 'Znaki ~~ staną na stronie tak, jak są. Muszą dotykać liter z obu stron: ~~tekst~~.',
    en: 'The signs ~~ will stand on the page as they are. They must touch letters on both sides: ~~text~~.',
  },
  heading: {
    pl: 'To nie będzie nagłówek: po znakach # brakuje spacji.',
    en: 'This will be no heading: there is no space after the signs #.',
  },
  'no-break-space': {
    pl: 'Po znaku na początku wiersza jest twarda albo inna niewidoczna spacja, więc nie będzie to ani nagłówek, ani lista. Wstaw zwykłą spację.',
    en: 'After the sign at the beginning of the line is a no-break or other invisible space, so this will be neither a heading nor a list. Put an ordinary space there.',
  },
  'list-space': {
    pl: 'To nie będzie lista: po myślniku albo numerze brakuje spacji, więc punkty zleją się w jeden akapit.',
    en: 'This will be no list: there is no space after the hyphen or number, so the items run together.',
  },
  bullets: {
    pl: 'To nie będzie lista: punktory z innego programu nic tu nie znaczą, więc punkty zleją się w jeden akapit. Zacznij wiersze od „- ”.',
    en: 'This will be no list: bullets of another program mean nothing here, so the items run together. Begin the lines with "- ".',
  },
  letters: {
    pl: 'Punkty a), b) zleją się w jeden akapit. Zacznij wiersze od „- ” albo od „1. ”, albo rozdziel je pustymi wierszami.',
    en: 'The items a), b) run together. Begin the lines with "- " or "1. ", or put empty lines between them.',
  },
  'table-rule': {
    pl: 'To nie będzie tabela: po pierwszym wierszu brakuje wiersza z kreskami.',
    en: 'This will be no table: the line of dashes after the first line is missing.',
  },
  'table-columns': {
    pl: 'To nie będzie tabela: wiersz z kreskami musi mieć tyle kolumn, ile pierwszy wiersz, i stać zaraz pod nim.',
    en: 'This will be no table: the line of dashes must have as many columns as the first line, and stand right below it.',
  },
  'table-cells': {
    pl: 'Wiersz ma więcej komórek niż tabela kolumn, a nadmiarowe znikną. Dodaj kolumny w pierwszym wierszu albo zapisz kreskę w tekście jako \\|.',
    en: 'The row has more cells than the table has columns, and the further ones vanish. Add columns in the first line, or write a bar within the text as \\|.',
  },
  'link-space': {
    pl: 'To nie będzie odnośnik ani zdjęcie, bo w adresie jest spacja. Ujmij adres w < >.',
    en: 'This will be neither a link nor a picture, as its address has a space. Put the address between < and >.',
  },
  'link-apart': {
    pl: 'To nie będzie odnośnik: między ] a ( nie może być spacji.',
    en: 'This will be no link: there must be no space between ] and (.',
  },
  'link-reversed': {
    pl: 'To nie będzie odnośnik: nawiasy są zamienione. Tekst stoi w [ ], adres w ( ).',
    en: 'This will be no link: the brackets are the wrong way round. The text stands in [ ], the address in ( ).',
  },
  'link-open': {
    pl: 'To nie będzie odnośnik: nawias po adresie nie jest zamknięty.',
    en: 'This will be no link: the bracket after the address is not closed.',
  },
  'code-open': {
    pl: 'Blok kodu otwarty tutaj nie jest zamknięty, więc cały dalszy tekst będzie pokazany jako kod. Dodaj na końcu bloku taki sam wiersz albo usuń ten.',
    en: 'The block of code opened here is not closed, so all the text below is shown as code. Add the same line at the end of the block, or remove this one.',
  },
  indented: {
    pl: 'Wiersz zaczyna się od co najmniej czterech spacji, więc będzie pokazany jako kod. Usuń wcięcie.',
    en: 'The line begins with four spaces or more, so it is shown as code. Remove the indentation.',
  },
};

type LeftOver = Omit<LeftOverSign, 'index' | 'length'>;

/** Kinds of problems that nobody sees on the page until a reader does: text that is lost or stands as it was typed. */
export const unnoticedKinds = {
  'stray-file': kind<{ collections: string; why: StrayReason; suggestion?: string | undefined }>('warning', {
    pl: ({ collections, why, suggestion }) => strayTexts[why].pl(collections, suggestion),
    en: ({ collections, why, suggestion }) => strayTexts[why].en(collections, suggestion),
  }),
  'left-over-sign': kind<LeftOver>('warning', {
    pl: ({ sign, program, isHidden, hint }) =>
      `Znaki ${sign} (${program}) nic tu nie znaczą i ${isHidden ? 'nie trafią na stronę' : 'staną na stronie tak, jak są wpisane'}. ${hint ? leftOverHints[hint].pl : 'Usuń je albo zapisz to zwykłym tekstem.'}`,
    en: ({ sign, program, isHidden, hint }) =>
      `The signs ${sign} (${program}) mean nothing here and ${isHidden ? 'do not reach the page' : 'will stand on the page as they are typed'}. ${hint ? leftOverHints[hint].en : 'Remove them, or write it as plain text.'}`,
  }),
  'left-over-sign-in-field': kind<{ field: string; sign: string; program: string; hint?: LeftOverHint | undefined }>(
    'warning',
    {
      pl: ({ field, sign, program }) =>
        `Pole ${named(field, 'pl')} to zwykły tekst: znaki ${sign} (${program}) staną na stronie tak, jak są wpisane. Zostaw same słowa.`,
      en: ({ field, sign, program }) =>
        `The field ${named(field, 'en')} is plain text: the signs ${sign} (${program}) will stand on the page as they are typed. Keep the words alone.`,
    },
  ),
  'entity-in-field': kind<{ field: string; value: string; character: string; text: string }>('warning', {
    pl: ({ field, value, character }) =>
      `W polu ${named(field, 'pl')} jest zapis HTML ${value}, który stanie na stronie dosłownie. Wpisz sam znak: ${shownCharacter(character, 'pl')}.`,
    en: ({ field, value, character }) =>
      `The field ${named(field, 'en')} holds ${value} of HTML, which will stand on the page letter for letter. Write the character itself: ${shownCharacter(character, 'en')}.`,
    paste: ({ field, text }) =>
      text.includes('\n')
        ? undefined
        : pasteValue(field, stringify(text, { singleQuote: true, lineWidth: 0 }).trimEnd()),
  }),
  'markdown-not-taken': kind<{ what: Untaken; line?: string | undefined }>('warning', {
    pl: ({ what }) => untakenTexts[what].pl,
    en: ({ what }) => untakenTexts[what].en,
    paste: ({ line }) => line,
  }),
  'value-cut': kind<{ field: string; kept: string; lost: string; line: string | undefined }>('error', {
    pl: ({ field, kept, lost }) =>
      `Po spacji znak # zaczyna uwagę, której nikt nie zobaczy, więc w polu ${named(field, 'pl')} zostaje ${quoted(kept, 'pl')}, a ginie ${quoted(lost, 'pl')}. Ujmij całą wartość w apostrofy.`,
    en: ({ field, kept, lost }) =>
      `After a space the sign # begins a comment that nobody sees, so the field ${named(field, 'en')} keeps ${quoted(kept, 'en')} and loses ${quoted(lost, 'en')}. Put the whole value in quotation marks.`,
    paste: ({ line }) => line,
  }),
  'value-before-comment': kind<{ field: string; kept: string; lost: string; line: string | undefined }>('warning', {
    pl: ({ field, kept, lost }) =>
      `W polu ${named(field, 'pl')} zostaje ${quoted(kept, 'pl')}, bo to, co stoi po znaku #, jest uwagą i nie trafi na stronę (${quoted(lost, 'pl')}). Jeśli to część wartości, ujmij całość w apostrofy; uwagę wpisz w osobnym wierszu.`,
    en: ({ field, kept, lost }) =>
      `The field ${named(field, 'en')} keeps ${quoted(kept, 'en')}: what stands after # is a comment and does not reach the site (${quoted(lost, 'en')}). If it belongs to the value, put the whole in quotation marks; give a comment a line of its own.`,
    paste: ({ line }) => line,
  }),
} as const;
