import type { Locale } from '../i18n/locale.ts';
import { builtInTexts } from '../i18n/languages.ts';
import { textPaths } from './text-paths.ts';
import { ownValue } from './own-value.ts';

const locales: readonly Locale[] = ['pl', 'en'];

/** The page of `docs/` that lists every interface text with its name, in Markdown. */
export function textsPage(): string {
  const rows = textPaths(builtInTexts('pl'), 'pl').map((path) => {
    const told = locales.map((locale) => textAt(path, builtInTexts(locale), locale)).filter((text) => text !== '');
    return `- \`${path}\`: ${told.map(asWords).join(' / ')}`;
  });
  return [
    '# Interface texts',
    '',
    '`npm run docs` writes this file. Do not change it by hand.',
    '',
    'Each of these texts can be said in other words in `content/texts.pl.yaml`, `texts.en.yaml` or `texts.uk.yaml`; [customise.md](customise.md) tells how. A dot in a name means a text within a group, which is indented below it. A name in braces is a place for a value: it has to stay, wherever it stands. Each is shown in Polish and in English.',
    '',
    ...rows,
    '',
  ].join('\n');
}

/**
 * A text by its name.
 * @param path such as `home.allNews`
 * @param known the texts of the language
 * @returns empty for the form of a word that the language has not
 */
export function textAt(path: string, known: object, locale: Locale): string {
  if (!textPaths(known, locale).includes(path)) return '';
  return String(path.split('.').reduce<unknown>((value, name) => ownValue(value, name), known));
}

/** A text so that Markdown shows it letter for letter. */
function asWords(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>]/g, '\\$&');
}
