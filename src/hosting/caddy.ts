import { compressibleTypes, feedTypes, fullType, mediaTypes } from './media-types.ts';
import {
  askedPaths,
  foldersWithHeaders,
  head,
  headersOf,
  plainlyMoved,
  quoted,
  type HostFile,
  type Promises,
} from './promises.ts';

/** Types by how paths end, feeds last, since the last one counts. */
const types = [
  ...[...mediaTypes].map(([ending, type]) => ({
    matcher: `@kronika_${ending}`,
    ending: `.${ending}`,
    type: fullType(type),
  })),
  ...[...feedTypes].map(([name, type]) => ({
    matcher: `@kronika_${name.replace('.', '_')}`,
    ending: `/${name}`,
    type,
  })),
];

/**
 * What Caddy is told: a part for the block of the site.
 * @param promises what it owes; an old address with a curly bracket, which stands for a placeholder, is left to its page
 */
export function caddyFiles(promises: Promises): HostFile[] {
  const { base, notFound, gone, isCompressed } = promises;
  const below = (folder: string) => `${base}${folder}*`;
  const moved = plainlyMoved(promises).flatMap((one) =>
    askedPaths(one)
      .map((path) => base + path)
      .filter((path) => !/[{}]/.test(path))
      .map((path) => `${quoted(path)} ${one.to}`),
  );
  const [ofSite, ...ofLanguages] = notFound;
  const lines = [
    ...head(
      promises,
      'A part for the block of the site, whose root holds the built files (in their folder, where there is one):',
      '  example.org { root * /srv/site; import /srv/site.hosting/Caddyfile } (in lines of their own)',
    ).map((line) => `# ${line}`),
    ...(base === '/' ? [] : [`redir ${base.slice(0, -1)} ${base} 301`]),
    ...(moved.length === 0
      ? []
      : [
          ...block('map {path} {kronika_moved}', [...moved, 'default ""']),
          '@kronika_moved expression `{kronika_moved} != ""`',
        ]),
    ...(gone.length === 0
      ? []
      : [`@kronika_gone path ${gone.flatMap((folder) => [base + folder, base + folder.slice(0, -1)]).join(' ')}`]),
    ...types.map(({ matcher, ending }) => `${matcher} path *${ending}`),
    // Within a route everything counts in the order in which it stands here.
    ...block(`route ${below('')}`, [
      ...(moved.length === 0 ? [] : ['redir @kronika_moved {kronika_moved} 301']),
      ...foldersWithHeaders(promises).flatMap((folder) =>
        block(`header ${below(folder)}`, headerLines(headersOf(promises, folder))),
      ),
      ...(gone.length === 0 ? [] : ['error @kronika_gone 410']),
      ...types.map(({ matcher, type }) => `header ${matcher} Content-Type ${quoted(type)}`),
      ...block('encode', [
        'gzip',
        ...block(
          'match',
          compressibleTypes.map((type) => `header Content-Type ${type}*`),
        ),
      ]),
      ...block('file_server', isCompressed ? ['precompressed br gzip'] : []),
    ]),
    ...block('handle_errors', [
      `@kronika_missing expression \`{err.status_code} == 404 && path('${base}*')\``,
      ...block('handle @kronika_missing', [
        'header Content-Type "text/html; charset=utf-8"',
        'header -Cache-Control',
        ...ofLanguages.map(({ folder, file }) => `rewrite ${below(folder)} ${base}${file}`),
        ...(ofSite ? [`rewrite * ${base}${ofSite.file}`] : []),
        'file_server',
      ]),
      ...(gone.length === 0
        ? []
        : [
            '@kronika_is_gone expression `{err.status_code} == 410`',
            ...block('handle @kronika_is_gone', [
              'header Content-Type "text/html; charset=utf-8"',
              'header -Cache-Control',
              'uri path_regexp /*$ /',
              // Without it an address without its slash is sent on to the one that has it.
              ...block('file_server', ['disable_canonical_uris']),
            ]),
          ]),
    ]),
    '',
  ];
  return [{ path: 'Caddyfile', text: lines.join('\n'), place: 'beside' }];
}

function headerLines(headers: Readonly<Record<string, string>>): string[] {
  return Object.entries(headers).map(([name, value]) => `${name} ${quoted(value)}`);
}

function block(name: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [name] : [`${name} {`, ...lines.map((line) => `\t${line}`), '}'];
}
