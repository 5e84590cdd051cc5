import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import type { Content } from '../content/content.ts';
import type { ContentSource } from '../content/content-source.ts';
import { languageFiles } from '../content/read-own-languages.ts';
import { isBuiltIn, locales } from '../i18n/locale.ts';
import { ownLanguages, ownLanguageTexts, ownStatements } from '../i18n/own-languages.ts';
import { ownTexts } from '../i18n/own-texts.ts';

/** Where a development server keeps the texts for the pages that it draws, in the same process. */
const key = 'kronika.own-texts';

/**
 * Lets a site say its interface in its own words and languages: what `texts.<language>.yaml` and `languages/` of the
 * content root hold reaches what the build itself writes, and the bundle from which pages, feeds and calendars come.
 * Stands after the check, which tells what is wrong, and in a development server takes new words with each reading.
 * @param source the content root
 * @param packageRoot absolute path of the package
 */
export function interfaceTexts(source: ContentSource, packageRoot: string): AstroIntegration {
  const modules = join(packageRoot, 'src', 'i18n');
  return {
    name: 'kronika:texts',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig, addWatchFile }) => {
        if (command === 'preview') return;
        const { root, texts } = await source.content();
        // A change of a whole language starts the server anew, as one of the settings does.
        for (const file of locales().flatMap((locale) => (isBuiltIn(locale) ? [] : languageFiles(locale))))
          addWatchFile(join(root, file));
        takeTexts(texts);
        Reflect.set(globalThis, Symbol.for(key), ownTexts);
        const plugin: Plugin = {
          name: 'kronika:texts',
          enforce: 'pre',
          load(id) {
            if (id === join(modules, 'own-texts.ts')) {
              // The very table that is filled anew, so that a page has the words of the last reading.
              const isShared = command === 'dev' && this.environment.name !== 'client';
              return isShared
                ? `export const ownTexts = globalThis[Symbol.for(${JSON.stringify(key)})];`
                : table('ownTexts', ownTexts);
            }
            if (id !== join(modules, 'own-languages.ts')) return undefined;
            return [
              table('ownLanguages', ownLanguages),
              table('ownLanguageTexts', ownLanguageTexts),
              table('ownStatements', ownStatements),
            ].join('\n');
          },
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}

/**
 * Takes the texts of a reading for those of this process.
 * @returns whether they are other ones than before
 */
export function takeTexts(texts: Content['texts']): boolean {
  const before = JSON.stringify([...ownTexts]);
  ownTexts.clear();
  for (const [locale, own] of texts) ownTexts.set(locale, own);
  return JSON.stringify([...ownTexts]) !== before;
}

/** A module's table, filled; a script that has no use for it is bundled without it. */
function table(name: string, rows: ReadonlyMap<string, unknown>): string {
  return `export const ${name} = /* @__PURE__ */ new Map(${JSON.stringify([...rows])});`;
}
