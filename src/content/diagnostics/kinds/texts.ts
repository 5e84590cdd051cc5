import { languageName } from '../../../i18n/language-name.ts';
import type { BuiltInLocale } from '../../../i18n/locale.ts';
import { kind, meant, quoted } from '../kind.ts';

/** Lines of YAML for a text that was looked for under another name; its groups, where it was not among them. */
function linesOf(meantKey: string, key: string): string {
  const names = meantKey.split('.');
  const isBeside = names.slice(0, -1).join('.') === key.split('.').slice(0, -1).join('.');
  const lines = isBeside && meantKey !== key ? names.slice(-1) : names;
  return lines
    .map((name, depth) => `${'  '.repeat(depth)}${name}:${depth === lines.length - 1 ? ' …' : ''}`)
    .join('\n');
}

const inBraces = (names: readonly string[]) => names.map((name) => `{${name}}`).join(', ');

/** Kinds of problems of the files in which a site says its interface in its own words. */
export const textKinds = {
  'texts-language': kind<{ language: string; known: string; suggestion: string | undefined }>('warning', {
    pl: ({ language, known, suggestion }) =>
      `Strona nie ma języka „${language}” (ma: ${known}), więc tych tekstów nikt nie zobaczy.${meant(suggestion && `texts.${suggestion}.yaml`, { pl: 'Czy plik miał się nazywać' }) || ' Dopisz język w polu „languages” w site.yaml albo usuń plik.'}`,
    en: ({ language, known, suggestion }) =>
      `"${language}" is not a language of this site (${known}), so nobody will see these texts.${meant(suggestion && `texts.${suggestion}.yaml`, { en: 'Should the file be called' }) || ' Add the language to "languages" in site.yaml, or remove the file.'}`,
  }),
  'text-unknown': kind<{ key: string; suggestion: string | undefined; forms?: readonly string[] | undefined }>(
    'error',
    {
      pl: ({ key, suggestion, forms }) =>
        suggestion === key
          ? `Tekst „${key}” wpisz z wcięciem pod nazwą grupy, a nie z kropką.`
          : `Strona nie ma tekstu „${key}”.${meant(suggestion, { pl: 'Czy chodziło o' }) || (forms ? ` Formy tego języka: ${forms.join(', ')}.` : ' Wszystkie teksty wymienia docs/texts.md w folderze Kroniki.')}`,
      en: ({ key, suggestion, forms }) =>
        suggestion === key
          ? `Write the text "${key}" indented below the name of its group, not with a dot.`
          : `The site has no text "${key}".${meant(suggestion, { en: 'Did you mean' }) || (forms ? ` Forms of this language: ${forms.join(', ')}.` : ' All texts are listed in docs/texts.md of Kronika.')}`,
      paste: ({ key, suggestion }) => suggestion && linesOf(suggestion, key),
    },
  ),
  'text-place-missing': kind<{ key: string; missing: readonly string[]; builtIn: string }>('error', {
    pl: ({ key, missing, builtIn }) =>
      `W tekście „${key}” brakuje ${inBraces(missing)}: w to miejsce strona wstawia wartość. Wzór: ${quoted(builtIn, 'pl')}.`,
    en: ({ key, missing, builtIn }) =>
      `The text "${key}" lacks ${inBraces(missing)}, where the site puts a value. The model is ${quoted(builtIn, 'en')}.`,
  }),
  'text-place-unknown': kind<{
    key: string;
    name: string;
    known: readonly string[];
    suggestion: string | undefined;
  }>('error', {
    pl: ({ key, name, known, suggestion }) =>
      `Strona nie wie, co wstawić w tekście „${key}” w miejsce {${name}}.${meant(suggestion && `{${suggestion}}`, { pl: 'Czy chodziło o' }) || (known.length > 0 ? ` Zna: ${inBraces(known)}.` : ' Usuń je razem z klamrami.')}`,
    en: ({ key, name, known, suggestion }) =>
      `The site does not know what to put in the place of {${name}} in the text "${key}".${meant(suggestion && `{${suggestion}}`, { en: 'Did you mean' }) || (known.length > 0 ? ` It knows ${inBraces(known)}.` : ' Remove it with its braces.')}`,
  }),
  'text-forms-missing': kind<{ key: string; missing: readonly string[]; forms: readonly string[] }>('error', {
    pl: ({ key, missing, forms }) =>
      `Tekst „${key}” odmienia się przez liczby. Brakuje form: ${missing.join(', ')}; potrzebne są wszystkie: ${forms.join(', ')}.`,
    en: ({ key, missing, forms }) =>
      `The text "${key}" has a form for each kind of number. It lacks: ${missing.join(', ')}. All are needed: ${forms.join(', ')}.`,
    paste: ({ missing }) => missing.map((form) => `  ${form}: …`).join('\n'),
  }),
  'language-missing': kind<{ tag: string; known: string }>('error', {
    pl: ({ tag, known }) =>
      `Kronika nie ma tekstów w języku: ${languageName(tag, 'pl')} (zna: ${known}). Strona może przynieść je sama, w pliku languages/${tag}/texts.yaml (docs/languages.md). Bez niego usuń „${tag}” z tej listy.`,
    en: ({ tag, known }) =>
      `Kronika has no texts in ${languageName(tag, 'en')} (it knows ${known}). A site can bring its own, in languages/${tag}/texts.yaml (docs/languages.md). Without them, remove "${tag}" from the list.`,
  }),
  'language-unused': kind<{ tag: string; known: string }>('warning', {
    pl: ({ tag, known }) =>
      `Strona ma języki: ${known}, więc folderu languages/${tag} nikt nie zobaczy. Dopisz „${tag}” w polu „languages” w site.yaml albo usuń folder.`,
    en: ({ tag, known }) =>
      `The site has the languages ${known}, so nobody will see the folder languages/${tag}. Add "${tag}" to "languages" in site.yaml, or remove the folder.`,
  }),
  'language-file': kind<{
    why: 'place' | 'built-in' | 'tag' | 'direction' | 'name';
    tag: string;
    suggestion: string | undefined;
  }>('warning', {
    pl: ({ why, tag, suggestion }) =>
      ({
        place:
          'Język strony ma własny folder, np. languages/de/texts.yaml. Ten plik leży poza takim folderem, więc nic nie zmienia.',
        'built-in': `Ten język Kronika już zna. Własne teksty wpisz w pliku texts.${tag}.yaml obok site.yaml; ten plik nic nie zmienia.`,
        tag: `„${tag}” nie jest kodem języka z dwóch małych liter, np. de, więc ten plik nic nie zmienia.`,
        direction: `Język „${tag}” pisze się od prawej do lewej, a stron w tym kierunku Kronika nie układa, więc ten plik nic nie zmienia.`,
        name: `W folderze języka mogą leżeć: language.yaml, texts.yaml i statement.yaml.${meant(suggestion, { pl: 'Czy plik miał się nazywać' })}`,
      })[why],
    en: ({ why, tag, suggestion }) =>
      ({
        place:
          'A language of the site has a folder of its own, as in languages/de/texts.yaml. This file lies outside of one and changes nothing.',
        'built-in': `Kronika knows this language already. Write your own words to texts.${tag}.yaml beside site.yaml; this file changes nothing.`,
        tag: `"${tag}" is not the code of a language, two small letters such as de, so this file changes nothing.`,
        direction: `The language "${tag}" is written from right to left. Kronika lays out no pages so, and this file changes nothing.`,
        name: `The folder of a language may hold language.yaml, texts.yaml and statement.yaml.${meant(suggestion, { en: 'Should the file be called' })}`,
      })[why],
  }),
  'language-incomplete': kind<{ tag: string; fallback: BuiltInLocale; paths: readonly string[] }>('warning', {
    pl: ({ tag, fallback, paths }) =>
      `W języku: ${languageName(tag, 'pl')} brakuje tekstów: ${paths.length}, np. ${paths.slice(0, 3).join(', ')}. W ich miejscu stoją teksty w języku: ${languageName(fallback, 'pl')}. Wszystkie wymienia docs/texts.md w folderze Kroniki.`,
    en: ({ tag, fallback, paths }) =>
      `In ${languageName(tag, 'en')} ${paths.length === 1 ? 'one text is' : `${paths.length} texts are`} missing, such as ${paths.slice(0, 3).join(', ')}. Those in ${languageName(fallback, 'en')} stand in their place. All are listed in docs/texts.md of Kronika.`,
  }),
  'language-word-twice': kind<{ word: string; name: string; other: string | undefined }>('error', {
    pl: ({ word, name, other }) =>
      other === undefined
        ? `„${word}” jest kodem języka, więc nie może być słowem dla „${name}” w adresach. Wybierz inne słowo.`
        : `Słowo „${word}” stoi w adresach już dla „${other}”, a dwie strony nie mogą mieć jednego adresu. Wybierz inne słowo dla „${name}”.`,
    en: ({ word, name, other }) =>
      other === undefined
        ? `"${word}" is the code of a language, so it cannot be the word for "${name}" in addresses. Choose another word.`
        : `The word "${word}" already stands for "${other}" in addresses, and two pages cannot have one address. Choose another word for "${name}".`,
  }),
} as const;
