/** A picture that stands for an item, as mail programs and readers show it. */
export interface FeedPicture {
  /** Full address. */
  url: string;
  /** Media type: `image/jpeg`. */
  type: string;
  /** In pixels. */
  width: number;
  height: number;
}

/** An item in words, ready for any format. */
export interface FeedDocumentItem {
  /** Full address; also the item's lasting identity. */
  link: string;
  title: string;
  description: string;
  /** HTML with full addresses alone. */
  content: string;
  /** ISO 8601, UTC. */
  published: string;
  updated: string;
  categories: readonly string[];
  /** Who wrote the text or, where that is not said, who answers for it. */
  authors?: readonly string[];
  picture?: FeedPicture | undefined;
}

/** A feed in words, ready for any format. */
export interface FeedDocument {
  title: string;
  description: string;
  /** Tag of its language. */
  language: string;
  /** Full address of the page that tells the same. */
  page: string;
  /** Full address of the feed itself. */
  self: string;
  /** ISO 8601, UTC; absent from a feed without items. */
  updated?: string | undefined;
  /** Who answers for the site. */
  publisher?: string | undefined;
  items: readonly FeedDocumentItem[];
}
