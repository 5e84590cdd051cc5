import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { ContentSource } from '../content/content-source.ts';
import { textsFileOf } from '../content/read-texts.ts';
import { locales } from '../i18n/locale.ts';
import { ownTexts } from '../i18n/own-texts.ts';

/**
 * Lets a site say its interface in its own words: what `texts.<language>.yaml` of the content root holds reaches
 * what the build itself writes, and the bundle from which pages, feeds and calendars come. Stands after the
 * check, which tells what is wrong.
 * @param source the content root
 * @param packageRoot absolute path of the package
 */
export function interfaceTexts(source: ContentSource, packageRoot: string): AstroIntegration {
  const module = join(packageRoot, 'src', 'i18n', 'own-texts.ts');
  return {
    name: 'kronika:texts',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig, addWatchFile }) => {
        if (command === 'preview') return;
        const { root, texts } = await source.content();
        // A change starts the server anew, as one of the settings does.
        for (const locale of locales) addWatchFile(join(root, textsFileOf(locale)));
        ownTexts.clear();
        for (const [locale, own] of texts) ownTexts.set(locale, own);
        const plugin = {
          name: 'kronika:texts',
          enforce: 'pre' as const,
          load: (id: string) =>
            id === module ? `export const ownTexts = new Map(${JSON.stringify([...texts])});` : undefined,
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
