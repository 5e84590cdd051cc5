import { posix } from 'node:path';
import { decodeAddress } from '../../content/decode-address.ts';
import { diagnostic, type Diagnostic } from '../../content/diagnostics/diagnostic.ts';
import { type EntryPath, entryPath as entryPathOf } from '../../content/entry-path.ts';
import { isOwnId } from '../../html/own-ids.ts';
import { linkedFile, linkedPath } from '../../content/linked-file.ts';
import { isLocalHost, isOwnComputer } from '../../content/local-host.ts';
import { nearest } from '../../content/nearest.ts';
import { oldAddress } from '../../content/old-address.ts';
import { isOnComputer } from '../../content/on-computer.ts';
import type { Content } from '../../content/content.ts';
import { readableEntries } from '../model/readable-entries.ts';
import { placeInFile } from '../../content/place-in-file.ts';
import { isMalformed } from '../../content/rules/text.ts';
import { isDraft } from '../../content/rules/references.ts';
import type { ReadEntry } from '../../content/source-entry.ts';
import { walk } from '../../content/walk.ts';
import { isLocale } from '../../i18n/locale.ts';
import { collectionNames } from '../../schemas/collection-names.ts';
import type { SiteSettings } from '../../schemas/site.ts';
import { absolute, type Addresses, addresses, entryPath, sectionPath } from '../model/addresses.ts';
import { addressesOf, passingAddresses, type SiteAddress } from '../pages/addresses-of.ts';
import { keptAddresses, keptChannels } from './kept-addresses.ts';
import { contentGraph, type GraphContent } from '../model/content-graph.ts';
import { hasCome } from '../model/dates.ts';

/**
 * Links within the site lead to pages and places that exist, in texts and in fields.
 * @param publicFiles paths of the files that are served as they are, from the root of the site
 */
export function internalLinks(content: ReadLinks, publicFiles: readonly string[] = []): Diagnostic[] {
  const { read, settings, files, paths, today } = content;
  if (!settings) return [];
  const site = addresses(settings);
  const pages = pagesOf(content, settings, site);
  for (const path of publicFiles) if (!pages.has(path)) pages.set(path, {});
  const offered = new Set(files.map(({ path }) => path.normalize('NFC')));
  const isOffered = ({ parsed }: ReadEntry, url: string) =>
    offered.has((linkedFile(parsed.file, url) ?? '').normalize('NFC'));
  return read.flatMap((entry) => {
    const isPublic = absence(entry.data, today) === undefined;
    const links = entry.text.links.filter(({ url }) => !isOffered(entry, url));
    return [...textLinks(entry, links, { pages, paths, site }), ...fieldLinks(entry, pages, site)].filter(
      ({ code }) => isPublic || code !== 'link-to-hidden',
    );
  });
}

type ReadLinks = GraphContent & Pick<Content, 'read' | 'readable' | 'lostSettings' | 'paths'>;

/** What a link to a page must know of it. */
interface Page {
  anchors?: readonly string[];
  hidden?: Absence | undefined;
  movedTo?: string;
}

/** Pages by their paths below the base, decoded. */
type Pages = Map<string, Page>;

/** Why readers do not reach an entry at a moment, and since or until when. */
type Absence = { why: 'draft' } | { why: 'scheduled' | 'expired'; day: string };

function absence(data: object, today: string): Absence | undefined {
  if (isDraft(data)) return { why: 'draft' };
  if ('pubDate' in data && typeof data.pubDate === 'string' && !hasCome(data.pubDate, today))
    return { why: 'scheduled', day: data.pubDate };
  if ('expiryDate' in data && typeof data.expiryDate === 'string' && hasCome(data.expiryDate, today))
    return { why: 'expired', day: data.expiryDate };
  return undefined;
}

/** The addresses of a site with what is ahead of its time or past it, and of entries that are still to be mended. */
function pagesOf(content: ReadLinks, settings: SiteSettings, site: Addresses): Pages {
  const { read, lostSettings, today } = content;
  const pages: Pages = new Map();
  for (const { parsed, data, text } of read) {
    const { collection, slug } = parsed.path;
    if (!isLocale(parsed.locale)) continue;
    const address = entryPath(collection, slug, parsed.locale, site);
    pages.set(address, { anchors: text.anchors, hidden: absence(data, today) });
  }
  const add = ({ path, file, movedTo }: SiteAddress) => {
    const page = movedTo === undefined ? {} : { movedTo, hidden: pages.get(movedTo)?.hidden };
    for (const one of [path, file]) if (!pages.has(one)) pages.set(one, page);
  };
  const entries = readableEntries(content);
  // No list and no feed is there for the sake of drafts; their old addresses lead to them.
  const finished = entries.filter(({ data }) => !isDraft(data));
  const shown = contentGraph({ ...content, entries: finished.length === entries.length ? entries : finished }, true);
  const whole = contentGraph({ ...content, entries }, true);
  if (shown) addressesOf(shown).forEach(add);
  if (whole)
    addressesOf(whole)
      .filter(({ movedTo }) => movedTo !== undefined)
      .forEach(add);
  const maybe = [
    ...(shown ? passingAddresses(shown) : []),
    // A page whose settings are wrong will be there once they are mended.
    ...(['accessibility', 'privacy', 'newsletter'] as const)
      .filter((section) => lostSettings.has(section))
      .flatMap((section) => settings.languages.map((locale) => sectionPath(section, locale, site))),
    ...ofUnclearEntries(content, settings, site),
  ];
  for (const path of maybe) if (!pages.has(path)) pages.set(path, {});
  return pages;
}

/**
 * Of an entry that could not be read as a whole, nobody knows to which lists it belongs; its own problem is told where
 * it lies.
 */
function ofUnclearEntries({ read, paths, entries }: ReadLinks, settings: SiteSettings, site: Addresses): string[] {
  const refused = read.flatMap(({ parsed: { path, locale }, data, lost }) =>
    lost.size === 0 ? [] : [{ collection: path.collection, slug: path.slug, locale, data }],
  );
  const files = new Set(read.map(({ parsed }) => parsed.file));
  const unread = paths
    .filter((file) => !files.has(file))
    .flatMap((file) => entryPathOf(file) ?? [])
    .map(({ collection, slug, locale = site.mainLocale }) => ({ collection, slug, locale, data: {} }));
  const unclear = [...refused, ...unread];
  if (unclear.length === 0) return [];
  return [
    ...unclear.flatMap(({ collection, slug, locale }) =>
      isLocale(locale) ? [entryPath(collection, slug, locale, site)] : [],
    ),
    ...refused.flatMap(({ data }) => oldPathsOf(data)),
    ...keptChannels(settings.languages, site),
    ...keptAddresses([...entries, ...unclear], settings.languages, site),
  ];
}

function oldPathsOf(data: object): string[] {
  if (!('aliases' in data) || !Array.isArray(data.aliases)) return [];
  return data.aliases.flatMap((alias) => {
    const address = oldAddress(String(alias));
    return 'fault' in address ? [] : [address.path, address.file];
  });
}

function textLinks(
  read: ReadEntry,
  links: ReadEntry['text']['links'],
  { pages, paths, site }: { pages: Pages; paths: readonly string[]; site: Addresses },
): Diagnostic[] {
  return links.flatMap((link) => {
    const problem = follow(link.url, read, pages, site, fileMeant(link.url, read, { pages, paths, site }));
    return problem ? [problem(placeInFile(read, link))] : [];
  });
}

/** What a link by the name of a file was meant to be: the page of an entry, or another file beside the entry. */
function fileMeant(
  url: string,
  { parsed }: ReadEntry,
  { pages, paths, site }: { pages: Pages; paths: readonly string[]; site: Addresses },
): string | undefined {
  const file = linkedPath(parsed.file, url);
  if (file === undefined || posix.extname(file) === '') return undefined;
  const entry = entryPathOf(file);
  if (entry) return pageMeant(entry, pages, site);
  const folder = posix.dirname(parsed.file);
  const names = paths
    .filter((path) => posix.dirname(path) === folder && !entryPathOf(path))
    .map((path) => posix.basename(path));
  const name = nearest(posix.basename(file), names);
  return name && `./${name}`;
}

/** The page of an entry that a link names by its file: as a file or as a folder, or by a name much like it. */
function pageMeant({ collection, slug, locale }: EntryPath, pages: Pages, site: Addresses): string | undefined {
  const language = locale ?? site.mainLocale;
  if (!isLocale(language)) return undefined;
  const page = entryPath(collection, slug, language, site);
  if (pages.has(page)) return `/${page}`;
  const folder = posix.dirname(page);
  const near = nearest(
    page,
    [...pages.keys()].filter((known) => posix.dirname(known) === folder),
  );
  return near && asLink(near, site);
}

/** The path of a page as a link has it: from the root of the site, unless its first word is the folder of the site. */
function asLink(path: string, site: Addresses): string {
  return site.base !== '/' && `/${path}`.startsWith(site.base) ? `${site.base}${path}` : `/${path}`;
}

/** Every field of the name `url`: links, films, registration. */
function fieldLinks(read: ReadEntry, pages: Pages, site: Addresses): Diagnostic[] {
  const found: Diagnostic[] = [];
  walk(read.data, (value, path) => {
    if (!('url' in value) || typeof value.url !== 'string' || !read.isOwn([...path, 'url'])) return;
    const problem = follow(value.url, read, pages, site);
    if (problem) found.push(problem(read.place([...path, 'url'])));
  });
  return found;
}

type Problem = (place: Parameters<typeof diagnostic>[1]) => Diagnostic;

/**
 * Where a link leads; a problem when it is within the site and leads to nothing.
 * @param meant what is offered in place of a link to nothing, where it is known better than by its likeness
 */
function follow(
  url: string,
  { parsed, data, text }: ReadEntry,
  pages: Pages,
  site: Addresses,
  meant?: string,
): Problem | undefined {
  const { locale } = parsed;
  if (!isLocale(locale) || isMalformed(url) || isOnComputer(url) || !URL.canParse(url, site.origin)) return undefined;
  const own = `${site.origin}${site.base}${entryPath(parsed.path.collection, parsed.path.slug, locale, site)}`;
  // A path from the root is meant from the root of the site, which the renderer puts below its base.
  const isFromRoot = /^\/(?!\/)/.test(url) && !url.startsWith(site.base);
  const target = new URL(isFromRoot ? `${site.base}${url.slice(1)}` : url, own);
  if (target.username !== '' || target.password !== '') return withPassword(target);
  if (isOutOfReach(target, site)) return localLink(url, target, pages, site);
  if (target.origin !== site.origin || !target.pathname.startsWith(site.base)) return undefined;
  // What follows ":~:" is for the browser alone: words that it looks for (WICG, URL Fragment Text Directives).
  const anchor = decodeAddress(target.hash.slice(1).split(':~:')[0] ?? '');
  if (url.startsWith('#')) return missingAnchor(anchor, text.anchors);
  const path = decodeAddress(target.pathname.slice(site.base.length));
  const address = `${path.replace(/\/$/, '')}/`;
  // In letters: the renderer has written them as `%` sequences.
  const value = decodeAddress(url);
  const page = pageAt(path, pages);
  if (!page) {
    const isFile = !url.startsWith('/') && /^[^?#]*[^/?#]\.(?!mdx?$|html?$)[a-z0-9]{2,5}$/i.test(path);
    const isName = /^[^./?#][^/?#]*\/?$/.test(url);
    const near = () => (isName ? besideMeant(url, own, pages, site) : addressMeant(url, address, pages, site));
    const suggestion = meant ?? (isFile ? undefined : near());
    // Links to other entries are often written as files are: by their names, from where the entry lies.
    const example = suggestion === undefined && !isFile && isRelative(url) ? exampleOf(own, pages, site) : undefined;
    return (place) => diagnostic('link-to-nothing', place, { value, suggestion, example, isFile });
  }
  const { hidden } = page;
  if (hidden?.why === 'draft' && !isDraft(data)) return (place) => diagnostic('link-to-draft', place, { value });
  if (hidden && hidden.why !== 'draft') return (place) => diagnostic('link-to-hidden', place, { value, ...hidden });
  if (page.movedTo !== undefined) {
    // In the form in which it was written: fields take full addresses alone.
    const isFull = /^[a-z]+:/i.test(url);
    const moved = `${isFull ? absolute(page.movedTo, site) : `/${page.movedTo}`}${target.hash}`;
    return (place) => diagnostic('link-to-old-address', place, { value, address: moved });
  }
  return anchor && page.anchors ? missingAnchor(anchor, page.anchors) : undefined;
}

/** A page by its path below the base, which may be written as a file, a folder, or without its last slash. */
function pageAt(path: string, pages: Pages): Page | undefined {
  const address = `${path.replace(/\/$/, '')}/`;
  const folder = path.replace(/(?<=^|\/)index\.html$/, '');
  return pages.get(path) ?? pages.get(address) ?? pages.get(`${address}index.html`) ?? pages.get(folder);
}

/** Whether readers of a site do not get to an address; those of a site within an office get to others within it. */
function isOutOfReach({ origin, hostname }: URL, site: Addresses): boolean {
  const own = new URL(site.origin).hostname;
  const isOfOffice = isLocalHost(own) && !isOwnComputer(own);
  return origin !== site.origin && (isOfOffice ? isOwnComputer(hostname) : isLocalHost(hostname));
}

/** A link that would tell everybody what opens a door; its value is told without it. */
function withPassword(target: URL): Problem {
  const suggestion = new URL(target);
  suggestion.username = '';
  suggestion.password = '';
  const { href } = suggestion;
  return (place) => diagnostic('link-with-password', place, { value: href.replace('//', '//…@'), suggestion: href });
}

/** A link to the own computer, most often copied from a site that was tried out there. */
function localLink(url: string, { hostname, pathname, hash }: URL, pages: Pages, site: Addresses): Problem {
  const path = pathname.startsWith(site.base) ? decodeAddress(pathname.slice(site.base.length)) : undefined;
  // Each host has an address without a path.
  const isHome = path === '' && !isOwnComputer(hostname);
  const suggestion =
    path === undefined || isHome || !pageAt(path, pages) ? undefined : `${absolute(path, site)}${hash}`;
  return (place) => diagnostic('link-local', place, { value: decodeAddress(url), suggestion });
}

/**
 * The page that a link to nothing may have meant: an entry that is named as fields name it, the same path in the
 * folder of a site, else the nearest one.
 * @param address below the base, with a slash at its end
 */
function addressMeant(url: string, address: string, pages: Pages, site: Addresses): string | undefined {
  const [, collection, slug] = /^([a-z]+)\/([a-z0-9-]+)$/.exec(url) ?? [];
  const name = collectionNames.find((known) => known === collection);
  if (name && slug !== undefined) {
    const page = entryPath(name, slug, site.mainLocale, site);
    return pages.has(page) ? asLink(page, site) : undefined;
  }
  if (site.base !== '/' && url.startsWith(site.base) && pages.has(url.slice(1))) return `${site.base}${url.slice(1)}`;
  // The name of a file says nothing of lists, whose addresses may look alike.
  if (/\.mdx?$/i.test(url)) return undefined;
  const near = nearest(
    address,
    [...pages].flatMap(([known, { movedTo }]) => (movedTo === undefined ? [known] : [])),
  );
  return near && `/${near}`;
}

/**
 * The entry beside another one whose name is most like a link: it was written as one writes the name of a file, while
 * for a browser it would lie below the page.
 * @param own whole address of the page with the link
 */
function besideMeant(url: string, own: string, pages: Pages, site: Addresses): string | undefined {
  const path = decodeAddress(new URL(own).pathname).slice(site.base.length);
  const folder = posix.dirname(path);
  const isBeside = (known: string) => known.endsWith('/') && posix.dirname(known) === folder && known !== path;
  const names = [...pages.keys()].filter(isBeside);
  const near = nearest(
    decodeAddress(url).replace(/\/$/, ''),
    names.map((known) => posix.basename(known)),
  );
  return near && asLink(posix.join(folder, near, '/'), site);
}

function isRelative(url: string): boolean {
  return !/^(?:\/|[a-z][a-z\d+.-]*:)/i.test(url);
}

/** The address of an entry beside the one at `own`, as links have it; that of the entry itself where it is alone. */
function exampleOf(own: string, pages: Pages, site: Addresses): string {
  const path = own.slice(`${site.origin}${site.base}`.length);
  const beside = [...pages].find(
    ([known, { anchors, hidden }]) =>
      anchors && !hidden && known !== path && posix.dirname(known) === posix.dirname(path),
  );
  return asLink(beside?.[0] ?? path, site);
}

function missingAnchor(anchor: string, places: readonly string[]): Problem | undefined {
  if (anchor === '' || isOwnId(anchor) || places.includes(anchor)) return undefined;
  const facts = {
    value: `#${anchor}`,
    suggestion: nearest(anchor, places),
    known: places.map((place) => `#${place}`).join(', '),
  };
  return (place) =>
    diagnostic('anchor-to-nothing', place, { ...facts, suggestion: facts.suggestion && `#${facts.suggestion}` });
}
