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
} as const;
