import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';

/** Name under which the shell imports the stylesheet. */
const name = 'virtual:kronika/theme.css';

/** What stands for the stylesheet of a site that has none. */
const none = '\0kronika/no-theme.css';

/**
 * Lets a site change its looks: `theme.css` of the content root comes after all other styles, outside their
 * layers, so what it says counts. It is bundled with them; pictures that it names lie beside it.
 * @param contentRoot absolute path of the content root
 */
export function themeStyles(contentRoot: string): AstroIntegration {
  const file = join(contentRoot, 'theme.css');
  return {
    name: 'kronika:theme',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const plugin = {
          name: 'kronika:theme',
          resolveId: (id: string) => {
            if (id !== name) return undefined;
            return existsSync(file) ? file : none;
          },
          load: (id: string) => (id === none ? '' : undefined),
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
