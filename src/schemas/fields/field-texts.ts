import type { CollectionName } from '../collection-names.ts';

/** The same words in each language of editors. */
export interface Wording {
  pl: string;
  en: string;
}

/**
 * What a schema says of itself to people: editors' tools and the reference of fields read it, nothing
 * else does. English is zod's own `description`; the rest stands beside it in `.meta({ … })`.
 */
declare module 'zod' {
  interface GlobalMeta {
    /** Name and explanation in Polish. */
    pl?: { title: string; description: string };
    /** Values as an editor writes them. */
    examples?: unknown[];
    /** What each allowed value means. */
    values?: Readonly<Record<string, Wording>>;
    /** The collections that a reference may lead to. */
    refersTo?: readonly CollectionName[];
    /** What a path leads to that lies beside the entry. */
    beside?: 'picture' | 'file';
    /** The form of a text where zod checks it with a function or with flags. */
    pattern?: string;
  }
}
