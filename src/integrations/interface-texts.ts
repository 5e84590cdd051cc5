import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { ContentSource } from '../content/content-source.ts';
import { textsFileOf } from '../content/read-texts.ts';
import { languageFiles } from '../content/read-own-languages.ts';
import { isBuiltIn, locales } from '../i18n/locale.ts';
import { ownLanguages, ownLanguageTexts, ownStatements } from '../i18n/own-languages.ts';
import { ownTexts } from '../i18n/own-texts.ts';

/**
 * Lets a site say its interface in its own words and languages: what `texts.<language>.yaml` and `languages/` of the
 * content root hold reaches what the build itself writes, and the bundle from which pages, feeds and calendars come. Stands after the
 * check, which tells what is wrong.
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
        // A change starts the server anew, as one of the settings does.
        for (const locale of locales())
          for (const file of [textsFileOf(locale), ...(isBuiltIn(locale) ? [] : languageFiles(locale))])
            addWatchFile(join(root, file));
        ownTexts.clear();
        for (const [locale, own] of texts) ownTexts.set(locale, own);
        const plugin = {
          name: 'kronika:texts',
          enforce: 'pre' as const,
          load: (id: string) => {
            if (id === join(modules, 'own-texts.ts')) return table('ownTexts', texts);
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

/** A module's table, filled; a script that has no use for it is bundled without it. */
function table(name: string, rows: ReadonlyMap<string, unknown>): string {
  return `export const ${name} = /* @__PURE__ */ new Map(${JSON.stringify([...rows])});`;
}
