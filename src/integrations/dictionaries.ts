import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { ContentSource } from '../content/content-source.ts';
import { dictionaryCredits } from '../lexicon/dictionary-credits.ts';
import { installedDictionaries } from '../lexicon/dictionaries.ts';
import { say } from './say.ts';

/**
 * Credits on the search page only those dictionaries that are there, and says of a language whose dictionary the site
 * would have to bring that it has none.
 * @param source the content root, for the languages of the site and of its editors
 * @param packageRoot absolute path of the package
 */
export function dictionaries(source: ContentSource, packageRoot: string): AstroIntegration {
  const module = join(packageRoot, 'src', 'lexicon', 'dictionary-credits.ts');
  return {
    name: 'kronika:dictionaries',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        if (command === 'preview') return;
        const installed = installedDictionaries();
        const plugin = {
          name: 'kronika:dictionaries',
          enforce: 'pre' as const,
          load: (id: string) =>
            id === module ? `export const dictionaryCredits = ${JSON.stringify(installed)};` : undefined,
        };
        updateConfig({ vite: { plugins: [plugin] } });
        if (command !== 'build') return;
        const languages = (await source.content()).settings?.languages ?? [];
        const known = new Set(installed.map((credit) => credit.locale));
        for (const { locale, package: name, licence } of dictionaryCredits) {
          if (known.has(locale) || !languages.includes(locale)) continue;
          await say(source, {
            pl: `Wyszukiwarka w języku ${locale} zna tylko rdzenie słów, bo nie ma słownika ${name}. Zna wszystkie formy po „npm install ${name}”; kto publikuje taką stronę, przekazuje je dalej na warunkach licencji ${licence}.`,
            en: `The search in the language ${locale} knows stems of words only, as there is no dictionary ${name}. It knows all forms after "npm install ${name}"; whoever publishes such a site passes them on under ${licence}.`,
          });
        }
      },
    },
  };
}
