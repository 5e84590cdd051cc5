import { type Content, readContent } from './read-content.ts';

/** A content root that is read once and again only when it changed. */
export interface ContentSource {
  /** The last reading; reads on the first call. */
  content: () => Promise<Content>;
  /** Reads again. */
  refresh: () => Promise<Content>;
}

/**
 * Opens a content root.
 * @param root its absolute path
 */
export function contentSource(root: string): ContentSource {
  let reading: Promise<Content> | undefined;
  const refresh = () => (reading = readContent(root));
  return { content: () => reading ?? refresh(), refresh };
}
