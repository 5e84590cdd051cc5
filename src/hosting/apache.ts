import { compressibleEndings, compressibleTypes, feedTypes, fullType, mediaTypes } from './media-types.ts';
import {
  askedPaths,
  cacheHeader,
  escaped,
  foldersWithHeaders,
  head,
  headersOf,
  plainlyMoved,
  quoted,
  type HostFile,
  type Promises,
} from './promises.ts';

/** A pattern: Apache takes a backslash before any other sign than these two as it stands. */
const pattern = (text: string) => `"${text.replaceAll('"', '\\"')}"`;

/**
 * What Apache is told: a `.htaccess` in the site, and one in each folder of which more is to be said. So a request
 * reads what concerns its own folder, however many old addresses a site has.
 * @param promises what it owes; `%` in headers is doubled, since Apache reads formats there
 */
export function apacheFiles(promises: Promises): HostFile[] {
  const { base, notFound, gone } = promises;
  const folders = new Map<string, string[]>();
  const add = (folder: string, lines: readonly string[]) => {
    folders.set(folder, [...(folders.get(folder) ?? []), ...lines]);
  };
  add('', ofSite(promises));
  for (const folder of foldersWithHeaders(promises).filter((one) => one !== ''))
    add(folder, within('mod_headers.c', headerLines(headersOf(promises, folder))));
  for (const { folder, file } of notFound) add(folder, [`ErrorDocument 404 ${quoted(base + file)}`]);
  for (const one of plainlyMoved(promises)) {
    const asked = askedPaths(one).map((path) => escaped(base + path));
    add(one.file.slice(0, one.file.lastIndexOf('/') + 1), [
      `RedirectMatch 301 ${pattern(`^(?:${asked.join('|')})$`)} ${one.to}`,
    ]);
  }
  for (const folder of gone)
    add(folder, [
      `ErrorDocument 410 ${quoted(`${base}${folder}index.html`)}`,
      `RedirectMatch 410 ${pattern(`^${escaped(base + folder.slice(0, -1))}/?$`)}`,
    ]);
  return [...folders].map(([folder, lines]) => ({
    path: `${folder}.htaccess`,
    text: [...head(promises).map((line) => `# ${line}`), ...lines, ''].join('\n'),
    place: 'site',
  }));
}

function ofSite(promises: Promises): string[] {
  const endings = compressibleEndings.join('|');
  return [
    'DirectoryIndex index.html',
    'AddDefaultCharset utf-8',
    // A compressed answer gets another ETag than the file, and Apache would never find it unchanged; the date remains.
    'FileETag None',
    ...within('mod_mime.c', [
      ...[...mediaTypes].map(([ending, type]) => `AddType ${quoted(fullType(type))} .${ending}`),
    ]),
    ...[...feedTypes].flatMap(([name, type]) => [
      `<FilesMatch ${pattern(`^${escaped(name)}(?:\\.(?:br|gz))?$`)}>`,
      `  ForceType ${type}`,
      '</FilesMatch>',
    ]),
    ...within('mod_headers.c', [
      ...headerLines(headersOf(promises, '')),
      `<FilesMatch ${pattern(`\\.(?:${endings})(?:\\.(?:br|gz))?$`)}>`,
      '  Header merge Vary Accept-Encoding',
      '</FilesMatch>',
    ]),
    ...(promises.isCompressed ? compressedFiles(endings) : []),
    ...within('mod_filter.c', [
      ...within('mod_brotli.c', [`AddOutputFilterByType BROTLI_COMPRESS ${compressibleTypes.join(' ')}`]),
      ...within('mod_deflate.c', [`AddOutputFilterByType DEFLATE ${compressibleTypes.join(' ')}`]),
    ]),
  ];
}

/** Sends the file that lies compressed beside another, to those who take it. */
function compressedFiles(endings: string): string[] {
  const encodings = [
    ['br', 'br'],
    ['gz', 'gzip'],
  ] as const;
  return [
    ...within('mod_rewrite.c', [
      'RewriteEngine On',
      ...encodings.flatMap(([ending, encoding]) => [
        `RewriteCond %{HTTP:Accept-Encoding} ${pattern(`(?:^|[\\s,])${encoding}(?![^,;\\s])(?!\\s*;\\s*q=0(?:\\.0*)?\\s*(?:,|$))`)}`,
        `RewriteCond %{REQUEST_FILENAME}.${ending} -f`,
        `RewriteRule ${pattern(`\\.(?:${endings})$`)} "%{REQUEST_URI}.${ending}" [L]`,
      ]),
    ]),
    ...encodings.flatMap(([ending, encoding]) => [
      `<FilesMatch ${pattern(`\\.(?:${endings})\\.${ending}$`)}>`,
      `  RemoveType .${ending}`,
      `  AddEncoding ${encoding} .${ending}`,
      ...within('mod_env.c', ['SetEnv no-gzip 1', 'SetEnv no-brotli 1']).map((line) => `  ${line}`),
      '</FilesMatch>',
    ]),
  ];
}

function headerLines(headers: Readonly<Record<string, string>>): string[] {
  return Object.entries(headers).map(
    ([name, value]) =>
      `Header ${name === cacheHeader ? '' : 'always '}set ${name} ${quoted(value.replaceAll('%', '%%'))}`,
  );
}

function within(module: string, lines: readonly string[]): string[] {
  return [`<IfModule ${module}>`, ...lines.map((line) => `  ${line}`), '</IfModule>'];
}
