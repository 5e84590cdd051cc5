import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The project in which a folder lies, its own not counted.
 * @param folder absolute path, which need not be there
 * @returns absolute path of the nearest folder above with a package.json or a site's settings; undefined where none is
 */
export function outerProject(folder: string): string | undefined {
  const above = dirname(folder);
  if (above === folder) return undefined;
  return ['package.json', 'site.yaml'].some((name) => existsSync(join(above, name))) ? above : outerProject(above);
}
