import { convertToTsx } from '@astrojs/astro2tsx';
import { cpSync, existsSync, globSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a component becomes; an import of `A.astro` finds `A.astro.tsx`, as one of `./a` finds `./a.ts`. */
export const ending = '.tsx';

/**
 * Copies the code of a project, with each Astro component as the TypeScript that it means: its front matter,
 * its template, and the scripts in it. What reads imports of TypeScript then reads those of components too.
 * @param root folder with `src`, and perhaps `scripts` and `node_modules`
 * @param copy an empty folder
 */
export function inTypeScript(root: string, copy: string): void {
  for (const folder of ['src', 'scripts'].filter((name) => existsSync(join(root, name))))
    cpSync(join(root, folder), join(copy, folder), {
      recursive: true,
      filter: (path) => !/[/\\]src[/\\]testing[/\\](?:fixtures|frozen)$/.test(path),
    });
  if (existsSync(join(root, 'node_modules')))
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  for (const path of globSync('{src,scripts}/**/*.astro', { cwd: copy })) {
    const component = join(copy, path);
    const { code, scripts } = convertToTsx(readFileSync(component, 'utf8'), { filename: path });
    writeFileSync(`${component}${ending}`, [code, ...scripts.map(({ content }) => content)].join('\n'));
    rmSync(component);
  }
}
