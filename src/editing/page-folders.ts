import { collectionNames } from '../schemas/collection-names.ts';
import type { SiteSettings } from '../schemas/site.ts';
import { addresses, entryPath } from '../site/model/addresses.ts';
import type { PageFolders } from './page/entry-page.ts';

/**
 * Where the pages of a site's entries lie, for whoever knows an entry by its name alone.
 * @param settings of the site: its address, languages and sections
 */
export function pageFolders(settings: SiteSettings): PageFolders {
  const site = addresses(settings);
  return Object.fromEntries(
    collectionNames.map((name) => {
      const folders = settings.languages.map((locale): [string, string] => [
        locale,
        entryPath(name, 'SLUG', locale, site).replace(/SLUG\/$/, ''),
      ]);
      return [name, Object.fromEntries(folders)];
    }),
  );
}
