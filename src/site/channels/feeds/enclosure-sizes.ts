/** An enclosure whose size is not known yet, as `rss` writes it. */
const enclosure = /<enclosure url="([^"]+)" length="0"/g;

/** Sizes of files in bytes, by their full addresses. */
type Sizes = ReadonlyMap<string, number>;

/**
 * Full addresses of the pictures that a feed encloses.
 * @param feed RSS as `rss` writes it, or JSON Feed
 */
export function enclosedPictures(feed: string): string[] {
  if (!feed.startsWith('{')) return [...feed.matchAll(enclosure)].map(([, url = '']) => url);
  const urls: string[] = [];
  JSON.parse(feed, (_, value: unknown) => {
    if (isAttachment(value)) urls.push(value.url);
    return value;
  });
  return urls;
}

/**
 * A feed with the sizes of the pictures that it encloses.
 * @param feed RSS as `rss` writes it, or JSON Feed
 * @param sizes of all that `enclosedPictures` found
 */
export function withEnclosureSizes(feed: string, sizes: Sizes): string {
  if (!feed.startsWith('{'))
    return feed.replace(enclosure, (_, url: string) => `<enclosure url="${url}" length="${sizes.get(url) ?? 0}"`);
  const sized: unknown = JSON.parse(feed, (_, value: unknown) =>
    isAttachment(value) ? { ...value, size_in_bytes: sizes.get(value.url) } : value,
  );
  return JSON.stringify(sized);
}

function isAttachment(value: unknown): value is { url: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'mime_type' in value &&
    'url' in value &&
    typeof value.url === 'string'
  );
}
