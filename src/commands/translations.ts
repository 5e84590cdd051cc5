import { parseArgs } from 'node:util';
import { buildInputs } from '../content/build-inputs.ts';
import { contentSource } from '../content/content-source.ts';
import { pathPrefix } from '../content/path-prefix.ts';
import { missingTexts } from '../content/missing-texts.ts';
import { owedTranslations, type OwedTranslation } from '../content/owed-translations.ts';
import { languageName } from '../i18n/language-name.ts';
import { isBuiltIn, isLocale } from '../i18n/locale.ts';
import type { EditorLanguage } from '../schemas/editor-language.ts';
import { command, CommandFault } from './command.ts';
import { languageOf, withHelp } from './with-help.ts';

const usage = {
  pl: `kronika translations [--format text|json] [--lang pl|en]
Wylicza wpisy, których nie ma w innych językach strony, i tłumaczenia starsze od oryginału (według historii w gicie).
kronika translations --interface KOD
Wypisuje teksty strony, których brakuje w pliku languages/KOD/texts.yaml, gotowe do przetłumaczenia (docs/languages.md).`,
  en: `kronika translations [--format text|json] [--lang pl|en]
Lists entries that the other languages of the site lack, and translations older than their original (by the history in git).
kronika translations --interface CODE
Writes out the texts of the site that languages/CODE/texts.yaml lacks, ready to be translated (docs/languages.md).`,
};

const list = command(async (argv, { cwd, env, out }) => {
  const language = languageOf(argv, { cwd, env });
  const { format, tag } = readOptions(argv, language);
  const { contentRoot, today } = buildInputs(env, cwd);
  if (tag !== undefined) {
    out(missingTexts(contentRoot, tag) || texts[language].nothing);
    return 0;
  }
  const content = await contentSource(contentRoot, [], today).content();
  const owed = owedTranslations(content);
  if (format === 'json') out(JSON.stringify({ translations: owed }, undefined, 2));
  else out(asText(owed, content.settings?.languages.slice(1) ?? [], pathPrefix(contentRoot, cwd), language));
  return 0;
});

interface Options {
  format: 'text' | 'json';
  /** The language whose interface texts are asked for. */
  tag: string | undefined;
}

function readOptions(argv: readonly string[], language: EditorLanguage): Options {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        format: { type: 'string', default: 'text' },
        lang: { type: 'string' },
        interface: { type: 'string' },
      },
    });
    const { format, interface: tag } = values;
    if (tag !== undefined && (isBuiltIn(tag) || !/^[a-z]{2}$/.test(tag))) throw new Error(`--interface ${tag}?`);
    if (format === 'text' || format === 'json') return { format, tag };
    throw new Error(`--format ${format}?`);
  } catch (error) {
    throw new CommandFault(2, error instanceof Error ? error.message : String(error), usage[language]);
  }
}

function asText(
  owed: readonly OwedTranslation[],
  locales: readonly string[],
  prefix: string,
  language: EditorLanguage,
): string {
  const words = texts[language];
  if (locales.length === 0) return words.oneLanguage;
  return locales
    .map((locale) => {
      const own = owed.filter((one) => one.locale === locale);
      const name = isLocale(locale) ? languageName(locale, language) : locale;
      if (own.length === 0) return `${name}: ${words.nothing}`;
      return [
        `${name}: ${own.length}`,
        ...own.map(({ original, translation, daysBehind }) =>
          translation === undefined || daysBehind === undefined
            ? `  ${words.missing}  ${prefix}${original}`
            : `  ${words.behind(daysBehind)}  ${prefix}${translation}`,
        ),
      ].join('\n');
    })
    .join('\n\n');
}

const texts = {
  pl: {
    oneLanguage: 'Strona ma jeden język.',
    nothing: 'wszystko przetłumaczone',
    missing: 'brak',
    behind: (days: number) =>
      `${days} ${new Intl.PluralRules('pl').select(days) === 'one' ? 'dzień' : 'dni'} za oryginałem`,
  },
  en: {
    oneLanguage: 'The site has one language.',
    nothing: 'all is translated',
    missing: 'missing',
    behind: (days: number) => `${days} ${days === 1 ? 'day' : 'days'} behind`,
  },
};

/** Lists what is still to be translated. */
export const run = withHelp(usage, list);
