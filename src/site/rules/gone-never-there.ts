import type { Content } from '../../content/content.ts';
import { diagnostic, type Diagnostic } from '../../content/diagnostics/diagnostic.ts';
import { filesEver } from '../../content/published/files-ever.ts';
import { nearest } from '../../content/nearest.ts';
import { collectionNames } from '../../schemas/collection-names.ts';
import { addresses, sectionPath } from '../model/addresses.ts';
import { goneAddresses } from '../pages/gone-addresses.ts';
import { addressedFiles } from './addressed-files.ts';

/**
 * Addresses that are said to be gone at which no entry ever was, as far as git tells: most likely misspelt, so that
 * readers of the right one find nothing. Of an address that is older than the history, or in no section of the site,
 * nobody can know. A remark and no error: nothing wrong is published by it.
 */
export function goneNeverThere({
  root,
  settings,
  settingsPlace,
  history,
}: Pick<Content, 'root' | 'settings' | 'settingsPlace' | 'history'>): Diagnostic[] {
  const moments = [...history.changes.values()].flat().map(({ at }) => at);
  if (!settings || settings.gone.length === 0 || moments.length === 0) return [];
  const begun = new Date(Math.min(...moments) * 1000).toISOString().slice(0, 10);
  const site = addresses(settings);
  const sections = settings.languages.flatMap((locale) =>
    collectionNames.filter((name) => name !== 'pages').map((name) => sectionPath(name, locale, site)),
  );
  const asked = goneAddresses(settings).filter(
    ({ path, gone: { date } }) =>
      sections.some((section) => path.startsWith(section) && path !== section) && !(date && date.slice(0, 10) < begun),
  );
  const files = asked.length > 0 ? filesEver(root) : undefined;
  if (files === undefined) return [];
  const known = new Set(addressedFiles(files, settings).map(({ address }) => address));
  return asked
    .filter(({ path }) => !known.has(path))
    .map(({ path, gone, index }) => {
      const meant = nearest(path, known);
      return diagnostic('gone-never-there', settingsPlace(['gone', index, 'path']), {
        value: gone.path,
        suggestion: meant && `/${meant}`,
      });
    });
}
