import type { EditorLanguage } from '../../../schemas/editor-language.ts';
import { kind, quoted } from '../kind.ts';

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

/** The text of an entry: headings, HTML, components. */
export const htmlKinds = {
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
} as const;
