import type { PageFolders } from './entry-page.ts';

/** What the preview says. */
export interface PreviewWords {
  /** What the choice between the views is called. */
  choice: string;
  /** Names of the views. */
  views: Record<View, string>;
  /** What is seen in each of them. */
  seen: Record<View, string>;
  /** That there is no page yet. */
  none: string;
  /** That the site cannot be reached, and is asked again. */
  away: string;
  /** Opens the page by itself. */
  open: string;
}

/** The page of an entry as the site has it, or what is being written of it. */
export type View = 'page' | 'draft';

/** What the preview is of. */
export interface PreviewedSite {
  folders: PageFolders;
  /** What is seen until somebody chooses. */
  first: View;
  words: PreviewWords;
}
