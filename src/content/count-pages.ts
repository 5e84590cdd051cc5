/** Says nothing of its own; the problems of a file to download are not the check's. */
const silent = 0;

/**
 * How many pages a PDF has. The reader of PDF files is loaded with the first one that asks for it:
 * about 0.2 s once, then two milliseconds for a small file.
 * @param bytes of the file; they are copied, since the reader keeps what it is given
 * @returns undefined for what is locked with a password, damaged, or no PDF
 */
export async function countPages(bytes: Buffer): Promise<number | undefined> {
  // Looking for the parts of a large file that is none takes seconds.
  if (!bytes.subarray(0, 1024).includes('%PDF-')) return undefined;
  const { getDocumentProxy } = await import('unpdf');
  try {
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: silent });
    const pages = document.numPages;
    await document.loadingTask.destroy();
    return pages > 0 ? pages : undefined;
  } catch {
    return undefined;
  }
}
