import { gunzipSync } from 'node:zlib';
import { z } from 'zod';

/** A page as Pagefind indexed it: its text is what a search looks through. */
const fragmentSchema = z.object({
  url: z.string(),
  content: z.string(),
  meta: z.record(z.string(), z.string()),
  filters: z.record(z.string(), z.array(z.string())),
});

/** A page of the index, with the id under which Pagefind finds it. */
export type IndexedPage = z.output<typeof fragmentSchema> & { id: string };

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
  const name = new RegExp(`^fragment/(${locale}_[^/]*)\\.pf_fragment$`);
  return files
    .flatMap(({ path, content }) => {
      const id = name.exec(path)?.[1];
      return id === undefined ? [] : [{ ...readFragment(content), id }];
    })
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}

function readFragment(content: Uint8Array): z.output<typeof fragmentSchema> {
  const text = gunzipSync(content).toString('utf8');
  if (!text.startsWith(signature)) throw new Error("Pagefind's fragments have another form than this code knows.");
  return fragmentSchema.parse(JSON.parse(text.slice(signature.length)));
}
