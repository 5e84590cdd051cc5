import { compressibleTypes, feedTypes, fullType, mediaTypes } from './media-types.ts';
import {
  askedPaths,
  cacheHeader,
  escaped,
  foldersWithHeaders,
  head,
  headersOf,
  immutableFolder,
  plainlyMoved,
  type HostFile,
  type Promises,
} from './promises.ts';

/** A text as lighttpd reads it in double quotes, where only the quote itself needs a sign before it. */
const quoted = (text: string) => `"${text.replaceAll('"', '\\"')}"`;

/** A pattern for an address as it is asked for, in which signs may be escaped or not. */
const asRequested = (path: string) =>
  [...path]
    .map((sign) => {
      if (/[\w./~-]/.test(sign)) return escaped(sign);
      const encoded = escaped(encodeURIComponent(sign));
      const percent = `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
      return /[!-~]/.test(sign) && sign !== '%' ? `(?:${escaped(sign)}|${percent})` : encoded;
    })
    .join('');

/**
 * What lighttpd is told: a part for its configuration, or for a `$HTTP["host"]` in it.
 * @param promises what it owes
 */
export function lighttpdFiles(promises: Promises): HostFile[] {
  const { base, notFound, gone } = promises;
  const below = (folder: string) => `$HTTP["url"] =~ ${quoted(`^${escaped(base + folder)}`)}`;
  const inFolder = (folder: string) =>
    list(
      'setenv.set-response-header =',
      Object.entries(headersOf(promises, folder))
        .filter(([name]) => folder !== immutableFolder || name !== cacheHeader)
        .map(([name, value]) => `${quoted(name)} => ${quoted(value)}`),
    );
  const [ofSite, ...ofLanguages] = notFound;
  const lines = [
    ...head(
      promises,
      'A part for lighttpd.conf. server.document-root holds the built files (in their folder, where there is one).',
      'Compression needs mod_deflate (Debian: lighttpd-mod-deflate).',
    ).map((line) => `# ${line}`),
    'server.modules += ( "mod_redirect", "mod_setenv", "mod_expire", "mod_deflate" )',
    ...block(below(''), [
      'index-file.names = ( "index.html" )',
      ...list('mimetype.assign =', [
        // A whole name goes before an ending.
        ...[...feedTypes].map(([name, type]) => `${quoted(name)} => ${quoted(type)}`),
        ...[...mediaTypes].map(([ending, type]) => `${quoted(`.${ending}`)} => ${quoted(fullType(type))}`),
        '"" => "application/octet-stream"',
      ]),
      'deflate.allowed-encodings = ( "br", "gzip" )',
      ...list('deflate.mimetypes =', compressibleTypes.map(quoted)),
      ...(ofSite ? [`server.error-handler = ${quoted(base + ofSite.file)}`] : []),
      ...list(
        'url.redirect =',
        plainlyMoved(promises).map((one) => {
          const asked = askedPaths(one).map((path) => asRequested(base + path));
          return `${quoted(`^(?:${asked.join('|')})(?:\\?|$)`)} => ${quoted(one.to)}`;
        }),
      ),
      'url.redirect-code = 301',
      ...inFolder(''),
    ]),
    ...foldersWithHeaders(promises)
      .filter((folder) => folder !== '')
      .flatMap((folder) =>
        block(below(folder), [
          ...inFolder(folder),
          // mod_expire says it of what is there alone: that a file is missing must not be kept for a year.
          ...(folder === immutableFolder
            ? list('expire.url =', [`${quoted(base + folder)} => "access plus 365 days"`])
            : []),
        ]),
      ),
    ...ofLanguages.flatMap(({ folder, file }) =>
      block(below(folder), [`server.error-handler = ${quoted(base + file)}`]),
    ),
    // No module answers with 410 but that for redirects; what it names is not followed with this status.
    ...gone.flatMap((folder) =>
      block(`$HTTP["url"] =~ ${quoted(`^${escaped(base + folder.slice(0, -1))}/?(?:\\?|$)`)}`, [
        `url.redirect = ( "" => ${quoted(base + folder)} )`,
        'url.redirect-code = 410',
        `server.error-handler = ${quoted(`${base}${folder}index.html`)}`,
      ]),
    ),
    '',
  ];
  return [{ path: 'lighttpd.conf', text: lines.join('\n'), place: 'beside' }];
}

function block(name: string, lines: readonly string[]): string[] {
  return [`${name} {`, ...lines.map((line) => `  ${line}`), '}'];
}

function list(name: string, items: readonly string[]): string[] {
  return [`${name} (`, ...items.map((item) => `  ${item},`), ')'];
}
