import { posix } from 'node:path';
import { asSlug } from '../../content/as-slug.ts';
import { decodeAddress } from '../../content/decode-address.ts';
import { diagnostic, type Diagnostic } from '../../content/diagnostics/diagnostic.ts';
import { entryPath as entryPathOf } from '../../content/entry-path.ts';
import { isOwnId } from '../../html/own-ids.ts';
import { linkedFile, linkedPath } from '../../content/linked-file.ts';
import { nearest } from '../../content/nearest.ts';
import { oldAddress } from '../../content/old-address.ts';
import type { Content } from '../../content/content.ts';
import { placeInFile } from '../../content/place-in-file.ts';
import { isMalformed } from '../../content/rules/text.ts';
import { isDraft } from '../../content/rules/references.ts';
import type { ReadEntry } from '../../content/source-entry.ts';
import { walk } from '../../content/walk.ts';
import { isLocale } from '../../i18n/locale.ts';
import { pageSegments } from '../../i18n/languages.ts';
import type { SiteSettings } from '../../schemas/site.ts';
import { absolute, type Addresses, addresses, entryPath, filePath, sectionPath } from '../model/addresses.ts';
import { channelsOf, channelsOfEntry, sectionsOf, subjectListsOf } from './address-conflicts.ts';
import { contentGraph } from '../model/content-graph.ts';
import { hasCome } from '../model/dates.ts';
import { formerSections } from '../pages/former-sections.ts';
import { narrowingSegments, narrowingsOf } from '../model/list-groups.ts';
import { kindOf } from '../model/list-kind.ts';
import { subjectListPaths } from '../model/subject-groups.ts';
import { yearOf } from '../model/year-of.ts';

/** Links within the site lead to pages and places that exist, in texts and in fields. */
export function internalLinks({
  read,
  settings,
  lostSettings,
  files,
  paths,
  ...content
}: Pick<
  Content,
  'read' | 'settings' | 'lostSettings' | 'files' | 'paths' | 'entries' | 'changes' | 'today'
>): Diagnostic[] {
  if (!settings) return [];
  const { today } = content;
  const site = addresses(settings);
  const known = new Set(content.entries.map(({ file }) => file));
  const unread = paths.filter((file) => !known.has(file)).flatMap((file) => entryPathOf(file) ?? []);
  const shown = contentGraph({ ...content, files, settings });
  const lists = [
    ...(shown ? subjectListPaths(shown) : []),
    // To which lists an entry belongs that could not be read, nobody knows.
    ...(unread.length > 0 ? subjectListsOf([...content.entries, ...unread], settings.languages, site) : []),
  ];
  const pages = pagesOf(read, settings, site, today, lists);
  // A legal page whose facts are wrong will be there once they are mended.
  for (const section of (['accessibility', 'privacy'] as const).filter((name) => lostSettings.has(name)))
    for (const locale of settings.languages) pages.set(sectionPath(section, locale, site), {});
  for (const { path } of files) pages.set(filePath(path), {});
  const offered = new Set(files.map(({ path }) => path.normalize('NFC')));
  const isOffered = ({ parsed }: ReadEntry, url: string) =>
    offered.has((linkedFile(parsed.file, url) ?? '').normalize('NFC'));
  // An entry that could not be read has an address all the same; its own problem is told where it lies.
  for (const path of unread) {
    const locale = path.locale ?? site.mainLocale;
    const address = isLocale(locale) ? entryPath(path.collection, path.slug, locale, site) : undefined;
    if (address !== undefined && !pages.has(address)) pages.set(address, {});
  }
  return read.flatMap((entry) => {
    const isPublic = absence(entry.data, today) === undefined;
    const links = entry.text.links.filter(({ url }) => !isOffered(entry, url));
    return [...textLinks(entry, links, { pages, paths, site }), ...fieldLinks(entry, pages, site)].filter(
      ({ code }) => isPublic || code !== 'link-to-hidden',
    );
  });
}

/** Paths of pages below the base, with what a link to one of them must know. */
type Pages = Map<string, { anchors?: readonly string[]; hidden?: Absence | undefined; movedTo?: string }>;

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

function pagesOf(
  read: readonly ReadEntry[],
  settings: SiteSettings,
  site: Addresses,
  today: string,
  lists: readonly string[],
): Pages {
  const pages: Pages = new Map();
  for (const path of [...sectionsOf(settings), ...channelsOf(settings, site), ...lists]) pages.set(path, {});
  for (const { parsed, data, text } of read) {
    const { collection, slug } = parsed.path;
    const { locale } = parsed;
    if (!isLocale(locale)) continue;
    pages.set(entryPath(collection, slug, locale, site), { anchors: text.anchors, hidden: absence(data, today) });
    if (isDraft(data)) continue;
    const tags = 'tags' in data && Array.isArray(data.tags) ? data.tags.map(String) : [];
    for (const tag of tags) pages.set(sectionPath('tags', locale, site, asSlug(tag)), {});
    for (const path of channelsOfEntry({ collection, slug, locale, tags }, site)) pages.set(path, {});
    if (collection === 'pages') continue;
    for (const narrowing of narrowingsOf(yearOf(collection, data), kindOf(collection, data)))
      pages.set(sectionPath(collection, locale, site, ...narrowingSegments(narrowing, locale)), {});
  }
  for (const { from, to } of formerSections(settings, site)) {
    for (const [path, { hidden }] of [...pages]) {
      const former = `${from}${path.slice(to.length)}`;
      if (path.startsWith(to) && !pages.has(former)) pages.set(former, { movedTo: path, hidden });
    }
  }
  // A page stands in its own right; an old address only where there is none.
  for (const entry of read) {
    for (const [path, page] of oldPages(entry, site, today)) if (!pages.has(path)) pages.set(path, page);
  }
  return pages;
}

/** The old addresses of an entry, with its own; those that a translation takes over stay the original's. */
function oldPages({ parsed, data, isOwn }: ReadEntry, site: Addresses, today: string): Pages {
  const found: Pages = new Map();
  const { locale, path } = parsed;
  if (!isLocale(locale) || !isOwn(['aliases']) || !('aliases' in data) || !Array.isArray(data.aliases)) return found;
  const page = { movedTo: entryPath(path.collection, path.slug, locale, site), hidden: absence(data, today) };
  for (const alias of data.aliases) {
    const address = oldAddress(String(alias));
    if ('fault' in address) continue;
    for (const one of [address.path, address.file]) found.set(one, page);
  }
  return found;
}

function textLinks(
  read: ReadEntry,
  links: ReadEntry['text']['links'],
  { pages, paths, site }: { pages: Pages; paths: readonly string[]; site: Addresses },
): Diagnostic[] {
  return links.flatMap((link) => {
    const problem = follow(link.url, read, pages, site, fileMeant(link.url, read, paths, site));
    return problem ? [problem(placeInFile(read, link))] : [];
  });
}

/** What a link by the name of a file was meant to be: the page of an entry, or another file beside the entry. */
function fileMeant(url: string, { parsed }: ReadEntry, paths: readonly string[], site: Addresses): string | undefined {
  const file = linkedPath(parsed.file, url);
  if (file === undefined || posix.extname(file) === '') return undefined;
  const entry = paths.includes(file) ? entryPathOf(file) : undefined;
  const locale = entry?.locale ?? site.mainLocale;
  if (entry) return isLocale(locale) ? `/${entryPath(entry.collection, entry.slug, locale, site)}` : undefined;
  const folder = posix.dirname(parsed.file);
  const names = paths
    .filter((path) => posix.dirname(path) === folder && !entryPathOf(path))
    .map((path) => posix.basename(path));
  const name = nearest(posix.basename(file), names);
  return name && `./${name}`;
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
  if (!isLocale(locale) || isMalformed(url) || !URL.canParse(url, site.origin)) return undefined;
  const own = `${site.origin}${site.base}${entryPath(parsed.path.collection, parsed.path.slug, locale, site)}`;
  // A path from the root is meant from the root of the site, which the renderer puts below its base.
  const isFromRoot = /^\/(?!\/)/.test(url) && !url.startsWith(site.base);
  const target = new URL(isFromRoot ? `${site.base}${url.slice(1)}` : url, own);
  if (target.origin !== site.origin || !target.pathname.startsWith(site.base)) return undefined;
  // What follows ":~:" is for the browser alone: words that it looks for (WICG, URL Fragment Text Directives).
  const anchor = decodeAddress(target.hash.slice(1).split(':~:')[0] ?? '');
  if (url.startsWith('#')) return missingAnchor(anchor, text.anchors);
  const path = decodeAddress(target.pathname.slice(site.base.length));
  const address = `${path.replace(/\/$/, '')}/`;
  // In letters: the renderer has written them as `%` sequences.
  const value = decodeAddress(url);
  const page = pages.get(path) ?? pages.get(address) ?? pages.get(`${address}index.html`);
  if (!page && !isFurtherPage(path, pages)) {
    const suggestion = nearest(
      address,
      [...pages].flatMap(([known, { movedTo }]) => (movedTo === undefined ? [known] : [])),
    );
    return (place) =>
      diagnostic('link-to-nothing', place, { value, suggestion: meant ?? (suggestion && `/${suggestion}`) });
  }
  const { hidden } = page ?? {};
  if (hidden?.why === 'draft' && !isDraft(data)) return (place) => diagnostic('link-to-draft', place, { value });
  if (hidden && hidden.why !== 'draft') return (place) => diagnostic('link-to-hidden', place, { value, ...hidden });
  if (page?.movedTo !== undefined) {
    // In the form in which it was written: fields take full addresses alone.
    const isFull = /^[a-z]+:/i.test(url);
    const moved = `${isFull ? absolute(page.movedTo, site) : `/${page.movedTo}`}${target.hash}`;
    return (place) => diagnostic('link-to-old-address', place, { value, address: moved });
  }
  return anchor && page?.anchors ? missingAnchor(anchor, page.anchors) : undefined;
}

function missingAnchor(anchor: string, places: readonly string[]): Problem | undefined {
  if (anchor === '' || isOwnId(anchor) || places.includes(anchor)) return undefined;
  const facts = {
    value: `#${anchor}`,
    suggestion: nearest(anchor, places),
    known: places.map((place) => `#${place}`).join(', ') || '—',
  };
  return (place) =>
    diagnostic('anchor-to-nothing', place, { ...facts, suggestion: facts.suggestion && `#${facts.suggestion}` });
}

/** Whether a path is a later page of a list; how many there are depends on the day. */
function isFurtherPage(path: string, pages: Pages): boolean {
  const words = pageSegments();
  const [, list] = new RegExp(`^(.*/)(?:${words.join('|')})/\\d+/?$`).exec(path) ?? [];
  return list !== undefined && pages.has(list);
}
