import { editedLocale } from './edited-locale.ts';
import { entryPage, openEntry, type PageFolders } from './entry-page.ts';

/**
 * Lets the arrow of the forms lead to the page in the language that is being written: the CMS knows one address of an
 * entry, that of its page in the main language, and opens it by `window.open`.
 */
export function openInLanguage(folders: PageFolders): void {
  const open = window.open.bind(window);
  window.open = (address, ...how) =>
    open(address === undefined ? address : inLanguage(String(address), folders), ...how);
}

/** The address in the language that is being written; any other address as it is. */
function inLanguage(address: string, folders: PageFolders): string {
  const entry = openEntry(location.hash);
  const original = entry && entryPage(entry, undefined, folders);
  const page = entry && entryPage(entry, editedLocale(), folders);
  if (original === undefined || page === undefined || !address.endsWith(`/${original}`)) return address;
  return address.slice(0, -original.length) + page;
}
