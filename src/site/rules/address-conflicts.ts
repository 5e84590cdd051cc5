import { diagnostic, type Diagnostic, type FilePlace } from '../../content/diagnostics/diagnostic.ts';
import { oldAddress } from '../../content/old-address.ts';
import type { Content } from '../../content/content.ts';
import { isLocale } from '../../i18n/locale.ts';
import { segmentsOf } from '../../i18n/languages.ts';
import { type Addresses, entryPath } from '../model/addresses.ts';
import { contentGraph, type GraphContent } from '../model/content-graph.ts';
import type { Graph } from '../model/graph.ts';
import { collectionFacts } from '../model/collection-facts.ts';
import { addressesOf } from '../pages/addresses-of.ts';
import { ownAliases } from '../pages/old-addresses.ts';
import { ownFolders, ownPlace } from '../pages/own-files.ts';
import { AddressClaims, folderOf } from './address-claims.ts';
import { type EntryFacts, keptAddresses, keptChannels } from './kept-addresses.ts';

/** Names under which Astro writes the page that a server shows where there is none, and none for readers to go to. */
export const statusPage = /^(?:404|500)$/;

type ReadAddresses = GraphContent & Pick<Content, 'read'>;

/**
 * Entries and old addresses that want an address which belongs to something else already (a section
 * of the site, a list of a year or a kind, a page of a list, another entry, a file of `public/`), and
 * old addresses at which nothing can stand.
 * @param publicFiles paths of the files that are served as they are, from the root of the site
 */
export function addressConflicts(content: ReadAddresses, publicFiles: readonly string[] = []): Diagnostic[] {
  return judgeAddresses(content, publicFiles).found;
}

/**
 * Every address that belongs to something: to a part of the site, an entry, an old address of one, or a file.
 * @param publicFiles paths of the files that are served as they are, from the root of the site
 */
export function claimedAddresses(content: ReadAddresses, publicFiles: readonly string[] = []): AddressClaims {
  return judgeAddresses(content, publicFiles).claims;
}

/** Whether an entry may not be called so, because its address would be that of something else. */
export function isAddressTaken(
  entry: Pick<EntryFacts, 'collection' | 'slug' | 'locale'>,
  claims: AddressClaims,
  site: Addresses,
): boolean {
  if (!isLocale(entry.locale)) return false;
  return (
    isKeptWord(entry) ||
    claims.against(entryPath(entry.collection, entry.slug, entry.locale, site), false) !== undefined
  );
}

/** A site's addresses with drafts and what is ahead of its time, since those keep theirs. */
function judgeAddresses(
  content: ReadAddresses,
  publicFiles: readonly string[],
): { found: Diagnostic[]; claims: AddressClaims } {
  const claims = new AddressClaims();
  const found: Diagnostic[] = [];
  const site = contentGraph(content, true);
  if (!site) return { found, claims };
  const reserved = reservedPaths(site, content.entries, publicFiles);
  for (const path of reserved) claims.add(path, `/${path}`);
  for (const entry of content.entries) {
    const { collection, slug, locale, file } = entry;
    if (!isLocale(locale)) continue;
    const path = entryPath(collection, slug, locale, site);
    if (reserved.has(path) || isKeptWord(entry))
      found.push(diagnostic('address-reserved', { file }, { address: `/${path}` }));
    claims.add(path, file);
  }
  const places = new Map(content.read.map(({ parsed, place }) => [parsed.file, place]));
  for (const { collection, slug, locale, file } of content.entries) {
    const entry = isLocale(locale) ? site.resolve({ to: collection, slug }, locale) : undefined;
    if (!entry || entry.locale !== locale) continue;
    for (const { alias, index } of ownAliases(site, entry)) {
      const place = places.get(file)?.(['aliases', index]) ?? { file };
      const problem = aliasProblem(alias, entryPath(collection, slug, entry.locale, site), claims);
      if (problem) found.push(problem(place));
      const address = oldAddress(alias);
      if (!('fault' in address)) claims.add(address.path, file, address.file === address.path);
    }
  }
  return { found, claims };
}

/** What belongs to the site itself or to a file, on whichever day. */
function reservedPaths(site: Graph, entries: Content['entries'], publicFiles: readonly string[]): ReadonlySet<string> {
  const own = addressesOf(site).filter(({ entry, movedTo, isGone }) => !entry && movedTo === undefined && !isGone);
  return new Set([
    ...ownFolders,
    ...publicFiles,
    ...own.map(({ path }) => path),
    ...keptChannels(site.locales, site),
    ...keptAddresses(entries, site.locales, site),
  ]);
}

/** Whether a name is a word for lists: a year, a kind, the pages of a list; or a page for wrong addresses. */
function isKeptWord({ collection, slug, locale }: Pick<EntryFacts, 'collection' | 'slug' | 'locale'>): boolean {
  if (!isLocale(locale)) return false;
  if (collection === 'pages') return statusPage.test(slug);
  const words = segmentsOf(locale);
  const kinds = collectionFacts[collection].kinds.map((kind) => words.kinds[kind]);
  return /^\d{4}$/.test(slug) || [words.sections.page, ...kinds].includes(slug);
}

/** What is wrong with an old address of an entry or a section whose page is at `own`. */
export function aliasProblem(
  alias: string,
  own: string | undefined,
  claims: AddressClaims,
): ((place: FilePlace) => Diagnostic) | undefined {
  const address = oldAddress(alias);
  if ('fault' in address) {
    const { fault: reason, suggestion } = address;
    return (place) => diagnostic('alias-impossible', place, { value: alias, reason, suggestion });
  }
  if (own !== undefined && folderOf(address.path) === folderOf(own))
    return (place) => diagnostic('alias-of-itself', place, { value: alias });
  const kept = ownPlace(address.path);
  if (kept !== undefined) return (place) => diagnostic('alias-taken', place, { alias, other: `/${kept}` });
  const clash = claims.against(address.path, address.file === address.path);
  if (!clash) return undefined;
  const { reason, owner: other, path } = clash;
  if (reason === 'same') return (place) => diagnostic('alias-taken', place, { alias, other });
  return (place) => diagnostic('alias-clash', place, { alias, other: `/${path}`, reason });
}
