import { oldAddress, type OldAddress } from '../../content/old-address.ts';
import type { AnyEntry } from '../model/entry.ts';
import { entriesIn } from '../model/entries-in.ts';
import type { Graph } from '../model/graph.ts';

/** An address that an entry had before. */
export interface FormerAddress extends OldAddress {
  /** As the entry gives it, and its place in the entry's list. */
  alias: string;
  index: number;
  entry: AnyEntry;
}

/** The old addresses of entries at which a static host can find something. */
export function oldAddresses(site: Graph): FormerAddress[] {
  return site.locales
    .flatMap((locale) => entriesIn(site, locale))
    .flatMap((entry) =>
      ownAliases(site, entry).flatMap(({ alias, index }) => {
        const address = oldAddress(alias);
        return 'fault' in address ? [] : [{ ...address, alias, index, entry }];
      }),
    );
}

/** What an entry gives as its old addresses. A translation takes over its original's fields; those stay the original's. */
export function ownAliases(site: Graph, entry: AnyEntry): { alias: string; index: number }[] {
  const original = site.find(entry.collection, entry.slug, site.mainLocale);
  const inherited = original && original.locale !== entry.locale ? original.data.aliases : [];
  return entry.data.aliases.map((alias, index) => ({ alias, index })).filter(({ alias }) => !inherited.includes(alias));
}
