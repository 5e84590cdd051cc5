import { gunzipSync } from 'node:zlib';

/** A page as Pagefind indexed it: its text is what a search looks through. */
export interface IndexedPage {
  url: string;
  content: string;
}

/** A file of Pagefind's index, as its Node interface hands them out. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** What Pagefind puts before the text of each of its files. */
const signature = 'pagefind_dcd';

/**
 * The pages of a language, from the fragments of the index, in the order of their addresses.
 * @param files of the index
 */
export function indexedPages(files: readonly IndexFile[], locale: string): IndexedPage[] {
  return files
    .filter(({ path }) => new RegExp(`^fragment/${locale}_[^/]*\\.pf_fragment$`).test(path))
    .map(({ content }) => readFragment(content))
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}

function readFragment(content: Uint8Array): IndexedPage {
  const text = gunzipSync(content).toString('utf8');
  if (!text.startsWith(signature)) throw new Error("Pagefind's fragments have another form than this code knows.");
  const fragment: unknown = JSON.parse(text.slice(signature.length));
  if (
    typeof fragment === 'object' &&
    fragment !== null &&
    'url' in fragment &&
    'content' in fragment &&
    typeof fragment.url === 'string' &&
    typeof fragment.content === 'string'
  ) {
    return { url: fragment.url, content: fragment.content };
  }
  throw new Error("Pagefind's fragments have another form than this code knows.");
}
