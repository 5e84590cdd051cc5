/** What a file of a site is sent as. */
export interface MediaType {
  /** Registered at IANA, without parameters. */
  type: string;
  /** Whether its text is said to be UTF-8; formats that say it themselves (XML, JSON) or need not are left alone. */
  isText: boolean;
  /** Whether it gets smaller when it is compressed. */
  isCompressible: boolean;
}

const text = (type: string): MediaType => ({ type, isText: true, isCompressible: true });
const plain = (type: string): MediaType => ({ type, isText: false, isCompressible: true });
const packed = (type: string): MediaType => ({ type, isText: false, isCompressible: false });

/**
 * The media type of each ending that a site can have: what builds write, and what editors attach. Servers' own lists lack
 * some, above all `.ics`, `.webmanifest`, `.avif` and the files of Pagefind, which are compressed already.
 */
export const mediaTypes: ReadonlyMap<string, MediaType> = new Map(
  Object.entries({
    html: text('text/html'),
    htm: text('text/html'),
    css: text('text/css'),
    js: text('text/javascript'),
    mjs: text('text/javascript'),
    txt: text('text/plain'),
    csv: text('text/csv'),
    ics: text('text/calendar'),
    vcf: text('text/vcard'),
    vtt: text('text/vtt'),
    json: plain('application/json'),
    geojson: plain('application/geo+json'),
    xml: plain('application/xml'),
    svg: plain('image/svg+xml'),
    webmanifest: plain('application/manifest+json'),
    map: plain('application/json'),
    ico: plain('image/vnd.microsoft.icon'),
    bin: packed('application/octet-stream'),
    kml: plain('application/vnd.google-earth.kml+xml'),
    gpx: plain('application/gpx+xml'),
    rtf: plain('application/rtf'),
    ttf: plain('font/ttf'),
    otf: plain('font/otf'),
    woff: packed('font/woff'),
    woff2: packed('font/woff2'),
    avif: packed('image/avif'),
    webp: packed('image/webp'),
    png: packed('image/png'),
    jpg: packed('image/jpeg'),
    jpeg: packed('image/jpeg'),
    gif: packed('image/gif'),
    tif: packed('image/tiff'),
    tiff: packed('image/tiff'),
    heic: packed('image/heic'),
    pagefind: packed('application/octet-stream'),
    pf_meta: packed('application/octet-stream'),
    pf_index: packed('application/octet-stream'),
    pf_fragment: packed('application/octet-stream'),
    pf_filter: packed('application/octet-stream'),
    wasm: plain('application/wasm'),
    pdf: packed('application/pdf'),
    epub: packed('application/epub+zip'),
    zip: packed('application/zip'),
    '7z': packed('application/x-7z-compressed'),
    rar: packed('application/vnd.rar'),
    gz: packed('application/gzip'),
    kmz: packed('application/vnd.google-earth.kmz'),
    doc: packed('application/msword'),
    xls: packed('application/vnd.ms-excel'),
    ppt: packed('application/vnd.ms-powerpoint'),
    docx: packed('application/vnd.openxmlformats-officedocument.wordprocessingml.document'),
    xlsx: packed('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
    pptx: packed('application/vnd.openxmlformats-officedocument.presentationml.presentation'),
    odt: packed('application/vnd.oasis.opendocument.text'),
    ods: packed('application/vnd.oasis.opendocument.spreadsheet'),
    odp: packed('application/vnd.oasis.opendocument.presentation'),
    odg: packed('application/vnd.oasis.opendocument.graphics'),
    mp3: packed('audio/mpeg'),
    m4a: packed('audio/mp4'),
    ogg: packed('audio/ogg'),
    wav: packed('audio/wav'),
    mp4: packed('video/mp4'),
    webm: packed('video/webm'),
  }),
);

/** Names of feeds, whose ending says XML or JSON alone. */
export const feedTypes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'rss.xml': 'application/rss+xml',
    'changes.xml': 'application/rss+xml',
    'feed.json': 'application/feed+json',
  }),
);

/** Types that are said to be UTF-8. */
export const textTypes: readonly string[] = [
  ...new Set([...mediaTypes.values()].flatMap(({ type, isText }) => (isText ? [type] : []))),
];

/** Types of which every file gets smaller when it is compressed. */
export const compressibleTypes: readonly string[] = (() => {
  const packedTypes = [...mediaTypes.values()].flatMap(({ type, isCompressible }) => (isCompressible ? [] : [type]));
  const types = new Set([...[...mediaTypes.values()].map(({ type }) => type), ...feedTypes.values()]);
  return [...types].filter((type) => !packedTypes.includes(type));
})();

/** Endings of files that get smaller when they are compressed. */
export const compressibleEndings: readonly string[] = [...mediaTypes].flatMap(([ending, { isCompressible }]) =>
  isCompressible ? [ending] : [],
);

/**
 * The media type that a file of a site has to be sent as, with its encoding where it is text.
 * @param path of the file
 * @returns undefined for an ending that the table does not know
 */
export function contentType(path: string): string | undefined {
  const found = mediaType(path);
  return feedTypes.get(path.slice(path.lastIndexOf('/') + 1)) ?? (found && fullType(found));
}

/** The row of the table for a file; undefined for an ending that it does not know. */
export function mediaType(path: string): MediaType | undefined {
  return mediaTypes.get(/\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '');
}

/** A type as a header says it. */
export function fullType({ type, isText }: MediaType): string {
  return isText ? `${type}; charset=utf-8` : type;
}
