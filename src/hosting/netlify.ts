import { contentType, feedTypes } from './media-types.ts';
import {
  askedPaths,
  cacheHeader,
  caching,
  head,
  immutableFolder,
  plainlyMoved,
  type FolderHeaders,
  type HostFile,
  type Promises,
} from './promises.ts';

const policy = 'Content-Security-Policy';

/**
 * What Netlify is told: `_headers` and `_redirects`. Compression is its own affair. A page that stands at an old address
 * gives way to the redirect (`301!`). Headers of several rules are joined there, so where a folder has a policy of its
 * own, what its own page says counts, and the header says the rest alone.
 */
export function netlifyFiles(promises: Promises): HostFile[] {
  const { base, notFound } = promises;
  const folders = promises.headers.filter(({ folder }) => folder !== '');
  const ofSite = promises.headers.find(({ folder }) => folder === '')?.headers ?? {};
  const all = folders.some(({ headers }) => Object.hasOwn(headers, policy))
    ? { ...ofSite, [policy]: "frame-ancestors 'self'" }
    : ofSite;
  return [
    headerRules(promises, [
      { folder: '', headers: all },
      ...folders.map(({ folder, headers }) => ({
        folder,
        headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !Object.hasOwn(all, name))),
      })),
    ]),
    {
      path: '_redirects',
      text: [
        ...head(promises).map((line) => `# ${line}`),
        ...movedRules(promises, '301!'),
        ...notFound
          .filter(({ folder }) => folder !== '')
          .map(({ folder, file }) => `${base}${folder}* ${base}${file} 404`),
        '',
      ].join('\n'),
      place: 'host',
    },
  ];
}

/** Old addresses as `_redirects` of hosts has them, a line each. */
export function movedRules(promises: Promises, code: '301' | '301!'): string[] {
  return plainlyMoved(promises).flatMap((one) =>
    askedPaths(one).map((path) => `${encodeURI(promises.base + path)} ${one.to} ${code}`),
  );
}

/**
 * `_headers` as hosts read it: a path with its headers below it, indented.
 * @param folders headers by folder; of one of which nothing is to be said there is no rule
 * @param unset what a rule says first of a header that another rule has set; undefined where nothing takes it back
 */
export function headerRules(
  promises: Pick<Promises, 'base' | 'origin'>,
  folders: readonly FolderHeaders[],
  unset?: (name: string) => string,
): HostFile {
  const { base } = promises;
  const rule = (path: string, headers: Readonly<Record<string, string>>) => {
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
    return lines.length === 0 ? [] : [`${base}${path}`, ...lines];
  };
  const [ofSite, ...others] = folders;
  return {
    path: '_headers',
    text: [
      ...head(promises).map((line) => `# ${line}`),
      ...rule('*', ofSite?.headers ?? {}),
      ...others.flatMap(({ folder, headers }) => {
        const [path, ...lines] = rule(`${folder}*`, headers);
        const set = Object.keys(headers).filter((name) => Object.hasOwn(ofSite?.headers ?? {}, name));
        const taken = set.flatMap((name) => (unset ? [`  ${unset(name)}`] : []));
        return path === undefined ? [] : [path, ...taken, ...lines];
      }),
      ...rule(`${immutableFolder}*`, { [cacheHeader]: caching.immutable }),
      ...ownTypes.flatMap(([path, type]) => rule(path, { 'Content-Type': type })),
      '',
    ].join('\n'),
    place: 'host',
  };
}

/** Types that such hosts do not know, or call otherwise. */
const ownTypes: readonly [string, string][] = [
  ...['ics', 'webmanifest', 'avif'].map((ending): [string, string] => [
    `*.${ending}`,
    contentType(`a.${ending}`) ?? 'application/octet-stream',
  ]),
  ...[...feedTypes].map(([name, type]): [string, string] => [`*${name}`, type]),
];
