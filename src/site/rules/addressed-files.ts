import { asSlug } from '../../content/as-slug.ts';
import { type EntryPath, entryPath as entryPathOf } from '../../content/entry-path.ts';
import { isLocale, type Locale } from '../../i18n/locale.ts';
import type { SiteSettings } from '../../schemas/site.ts';
import { addresses, entryPath } from '../model/addresses.ts';

/** A file of an entry and the address of its page. */
export interface AddressedFile {
  file: string;
  path: EntryPath;
  locale: Locale;
  /** Path below the base. */
  address: string;
}

/** The entries among files, each with its address; names are made plain as the reading makes them. */
export function addressedFiles(files: readonly string[], settings: SiteSettings): AddressedFile[] {
  const site = addresses(settings);
  return files.flatMap((file) => {
    const found = entryPathOf(file);
    const locale = found?.locale ?? site.mainLocale;
    if (!found || !isLocale(locale) || !settings.languages.includes(locale)) return [];
    const path = { ...found, slug: asSlug(found.slug) || found.slug };
    return [{ file, path, locale, address: entryPath(path.collection, path.slug, locale, site) }];
  });
}
