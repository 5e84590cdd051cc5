import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { ContentSource } from '../content/content-source.ts';
import type { Message } from '../content/new-entry/message.ts';
import { nearest } from '../content/nearest.ts';
import { ownValue } from '../content/own-value.ts';
import { type OwnComponents, replaceable } from './replaceable-parts.ts';
import { say } from './say.ts';

/**
 * Puts a site's own components in the place of Kronika's. They are given the same props, and may import
 * the original from `kronika/components/…` or `kronika/views/…` to put something around it.
 * @param source the content root, for the language of messages
 * @param components paths by name of the part
 * @param roots absolute paths of the site and of the package
 */
export function ownComponents(
  source: ContentSource,
  components: OwnComponents,
  { siteRoot, packageRoot }: { siteRoot: string; packageRoot: string },
): AstroIntegration {
  const own = new Map<string, string>();
  for (const [name, path] of Object.entries(components)) {
    const original = ownValue(replaceable, name);
    if (original !== undefined) own.set(join(packageRoot, 'src', original), resolve(siteRoot, path));
  }
  return {
    name: 'kronika:components',
    hooks: {
      'astro:config:setup': async ({ updateConfig }) => {
        const problem = componentsProblem(components, siteRoot);
        if (problem) {
          await say(source, problem);
          process.exit(2);
        }
        if (own.size === 0) return;
        const within = join(packageRoot, 'src');
        const plugin = {
          name: 'kronika:components',
          enforce: 'pre' as const,
          resolveId: (id: string, importer: string | undefined) => {
            // Only Kronika's own imports: a replacement reaches the original by the name of the package.
            if (!id.startsWith('.') || !importer?.startsWith(within)) return undefined;
            return own.get(resolve(importer, '..', id));
          },
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}

/**
 * What is wrong with the components that a site names.
 * @param components paths by name of the part
 * @param siteRoot absolute path of the site
 */
export function componentsProblem(components: Readonly<Record<string, string>>, siteRoot: string): Message | undefined {
  const known = Object.keys(replaceable);
  for (const [name, path] of Object.entries(components)) {
    if (!known.includes(name)) {
      const meant = nearest(name, known);
      return {
        pl: `astro.config.mjs: nie ma części „${name}”, którą można zastąpić.${meant === undefined ? '' : ` Czy chodziło o „${meant}”?`} Są: ${known.join(', ')}.`,
        en: `astro.config.mjs: there is no part "${name}" to replace.${meant === undefined ? '' : ` Did you mean "${meant}"?`} There are: ${known.join(', ')}.`,
      };
    }
    if (!existsSync(resolve(siteRoot, path)))
      return {
        pl: `astro.config.mjs: nie ma pliku ${path}, który ma zastąpić część „${name}”. Popraw ścieżkę; liczy się ją od folderu strony.`,
        en: `astro.config.mjs: there is no file ${path} to take the place of "${name}". Mend the path; it starts at the site's folder.`,
      };
  }
  return undefined;
}
