import { contentType, feedTypes } from './media-types.ts';
import {
  askedPaths,
  cacheHeader,
  caching,
  head,
  immutableFolder,
  plainlyMoved,
  type HostFile,
  type Promises,
} from './promises.ts';

/** Headers of what a path stands for, below the base; `*` stands for anything. */
interface HeaderRule {
  path: string;
  headers: Readonly<Record<string, string>>;
}

/**
 * What Netlify is told: `_headers` and `_redirects`. Compression is its own affair. A page that stands at an old address
 * gives way to the redirect (`301!`). Headers of several rules may be joined there, and browsers hold to both policies:
 * what a folder says in place of the site is therefore said of the other folders, and not of the whole site.
 */
export function netlifyFiles(promises: Promises): HostFile[] {
  const { base, notFound } = promises;
  const folders = promises.headers.filter(({ folder }) => folder !== '');
  const ofSite = promises.headers.find(({ folder }) => folder === '')?.headers ?? {};
  const isReplaced = (name: string, value: string) =>
    folders.some(({ headers }) => Object.entries(headers).some(([one, other]) => one === name && other !== value));
  const shared = only(ofSite, (name, value) => !isReplaced(name, value));
  const elsewhere = only(ofSite, isReplaced);
  const apart = folders.map(({ folder }) => folder);
  return [
    headerRules(promises, [
      { path: '*', headers: shared },
      // Before the others, since some of Netlify's programs let the last rule count, and take `/a/*` for `/ab/` too.
      ...folders.map(({ folder, headers }) => ({
        path: `${folder}*`,
        headers: only({ ...elsewhere, ...headers }, (name) => !Object.hasOwn(shared, name)),
      })),
      ...pathsBeside(apart, promises.files).map((path) => ({ path, headers: elsewhere })),
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

/** Paths that stand for all files but those of some folders: whole folders where that can be. */
function pathsBeside(apart: readonly string[], files: readonly string[]): string[] {
  const paths = files
    .filter((file) => !apart.some((folder) => file.startsWith(folder)))
    .flatMap((file) => {
      const above = ['', ...[...file.matchAll(/\//g)].map(({ index }) => file.slice(0, index + 1))];
      const whole = above.find((folder) => !apart.some((one) => one.startsWith(folder)));
      if (whole !== undefined) return [`${whole}*`];
      // Netlify gives a page without its ending as well.
      return [file, ...(file.endsWith('.html') ? [file.replace(/(?:(^|\/)index)?\.html$/, '$1')] : [])];
    });
  return [...new Set(paths)].map(encodeURI).sort();
}

function only(
  headers: Readonly<Record<string, string>>,
  isMeant: (name: string, value: string) => boolean,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).filter(([name, value]) => isMeant(name, value)));
}

/**
 * `_headers` as hosts read it: a path with its headers below it, indented.
 * @param rules that of the whole site first; a rule of which nothing is to be said is left out
 * @param unset what a rule says first of a header that that of the whole site has set; undefined where nothing takes it
 * back
 */
export function headerRules(
  promises: Pick<Promises, 'base' | 'origin'>,
  rules: readonly HeaderRule[],
  unset?: (name: string) => string,
): HostFile {
  const { base } = promises;
  const rule = ({ path, headers }: HeaderRule, before: readonly string[] = []) => {
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
    return lines.length === 0 ? [] : [`${base}${path}`, ...before, ...lines];
  };
  const [ofSite, ...others] = rules;
  return {
    path: '_headers',
    text: [
      ...head(promises).map((line) => `# ${line}`),
      ...(ofSite ? rule(ofSite) : []),
      ...others.flatMap((other) => {
        const set = Object.keys(other.headers).filter((name) => Object.hasOwn(ofSite?.headers ?? {}, name));
        return rule(
          other,
          set.flatMap((name) => (unset ? [`  ${unset(name)}`] : [])),
        );
      }),
      ...rule({ path: `${immutableFolder}*`, headers: { [cacheHeader]: caching.immutable } }),
      ...ownTypes.flatMap(([path, type]) => rule({ path, headers: { 'Content-Type': type } })),
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
