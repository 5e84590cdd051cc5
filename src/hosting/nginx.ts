import { compressibleTypes, feedTypes, mediaTypes, textTypes } from './media-types.ts';
import {
  askedPaths,
  cacheHeader,
  foldersWithHeaders,
  head,
  headersOf,
  plainlyMoved,
  quoted,
  type HostFile,
  type Promises,
} from './promises.ts';

/**
 * What nginx is told: a part for the `server` of the site.
 * @param promises what it owes; headers may hold no `$`, which nginx takes for a variable
 * @throws Error where a header holds one
 */
export function nginxFiles(promises: Promises): HostFile[] {
  const { base, notFound, gone, isCompressed } = promises;
  const inFolder = (folder: string) =>
    Object.entries(headersOf(promises, folder)).map(
      ([name, value]) =>
        `add_header ${name} ${quoted(withoutVariables(value))}${name === cacheHeader ? '' : ' always'};`,
    );
  const missing = (file: string) => [`error_page 403 =404 ${base}${file};`, `error_page 404 ${base}${file};`];
  const [ofSite, ...ofLanguages] = notFound;
  const lines = [
    ...head(
      promises,
      'A part for the server of the site, whose root holds the built files (in their folder, where there is one):',
      '  server { listen 443 ssl; server_name …; root /srv/site; include /srv/site.hosting/nginx.conf; }',
    ).map((line) => `# ${line}`),
    ...(base === '/'
      ? []
      : block(`location = ${base.slice(0, -1)}`, ['absolute_redirect off;', `return 301 ${base};`])),
    ...block(`location ${base}`, [
      'index index.html;',
      'absolute_redirect off;',
      'charset utf-8;',
      `charset_types ${listed(textTypes)};`,
      'default_type application/octet-stream;',
      ...block(
        'types',
        [...endingsByType()].map(([type, endings]) => `${type} ${endings.join(' ')};`),
      ),
      ...(ofSite ? missing(ofSite.file) : []),
      'gzip on;',
      'gzip_vary on;',
      'gzip_proxied any;',
      'gzip_min_length 1024;',
      `gzip_types ${listed(compressibleTypes)};`,
      ...(isCompressed
        ? [
            'gzip_static on;',
            '# With the module ngx_brotli (Debian: libnginx-mod-http-brotli-static):',
            '#brotli_static on;',
          ]
        : []),
      ...inFolder(''),
      ...foldersWithHeaders(promises)
        .filter((folder) => folder !== '')
        .flatMap((folder) => block(`location ${base}${folder}`, inFolder(folder))),
      ...ofLanguages.flatMap(({ folder, file }) => block(`location ${base}${folder}`, missing(file))),
      ...[...feedTypes].flatMap(([name, type]) =>
        block(`location ~ ${quoted(`/${name.replaceAll('.', '\\.')}$`)}`, ['types { }', `default_type ${type};`]),
      ),
      ...plainlyMoved(promises).flatMap((one) =>
        askedPaths(one).map((path) => `location = ${quoted(base + path)} { return 301 ${one.to}; }`),
      ),
      ...gone.flatMap((folder) =>
        [folder, folder.slice(0, -1)].flatMap((path) =>
          block(`location = ${base}${path}`, [`error_page 410 ${base}${folder}index.html;`, 'return 410;']),
        ),
      ),
    ]),
    '',
  ];
  return [{ path: 'nginx.conf', text: lines.join('\n'), place: 'beside' }];
}

function withoutVariables(value: string): string {
  if (value.includes('$')) throw new Error(`nginx takes a $ in a header for a variable: ${value}`);
  return value;
}

function block(name: string, lines: readonly string[]): string[] {
  return [`${name} {`, ...lines.map((line) => `  ${line}`), '}'];
}

/** Types of the table, each with its endings. */
function endingsByType(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [ending, { type }] of mediaTypes) found.set(type, [...(found.get(type) ?? []), ending]);
  return found;
}

/** nginx always takes HTML for text, and warns where it is named as well. */
function listed(types: readonly string[]): string {
  return types.filter((type) => type !== 'text/html').join(' ');
}
