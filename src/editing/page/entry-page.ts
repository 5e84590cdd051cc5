import { ownValue } from '../../content/own-value.ts';

/** Folders of entries' pages below the site, by collection and by language, the main one first. */
export type PageFolders = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** An entry whose form is open. */
export interface OpenEntry {
  /** Name of the form: that of a collection, with `-files` behind it where its entries are single files. */
  form: string;
  slug: string;
}

/**
 * The entry whose form is open, by the address of the form.
 * @param hash of the page: `#/collections/news/entries/2026-11-20-dom/index`
 * @returns undefined where no form is open, or that of an entry that was never saved
 */
export function openEntry(hash: string): OpenEntry | undefined {
  const [, form, path] = /^#\/collections\/([^/?]+)\/entries\/([^?]+)/.exec(hash) ?? [];
  if (form === undefined || path === undefined) return undefined;
  return { form, slug: decodeURIComponent(path.replace(/\/index$/, '')) };
}

/**
 * The page of an entry.
 * @param locale its language; the main one where the entry has no pages in it
 * @returns its path below the site; undefined where such entries have no pages
 */
export function entryPage(
  { form, slug }: OpenEntry,
  locale: string | undefined,
  folders: PageFolders,
): string | undefined {
  const ofForm = ownValue(folders, form.replace(/-files$/, ''));
  const folder = ofForm && (ownValue(ofForm, locale ?? '') ?? Object.values(ofForm)[0]);
  return folder === undefined ? undefined : `${folder}${slug}/`;
}
