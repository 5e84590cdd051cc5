import type { ContentSource } from './content-source.ts';

/** The newest source of each content root; on the global object, which outlives modules that are loaded anew. */
const key = Symbol.for('kronika.sources');

/** A source that outlives the start of a server. */
export interface LastingSource extends ContentSource {
  /** Whether the same process has read this root before, as after a change of the settings. */
  isAgain: boolean;
}

/**
 * A source that stays the same however often a development server starts anew: Astro keeps asking the loaders
 * of the first start, which know the source of that start alone. All of them hand a question on to the newest.
 * @param root absolute path of the content root
 * @param newest what reads it from now on
 */
export function lastingSource(root: string, newest: ContentSource): LastingSource {
  const sources = sourcesOfProcess();
  const isAgain = sources.has(root);
  sources.set(root, newest);
  const current = () => sources.get(root) ?? newest;
  return {
    content: () => current().content(),
    refresh: () => current().refresh(),
    published: (start) => current().published(start),
    takeLastGood: (before) => current().takeLastGood(before),
    isAgain,
  };
}

function sourcesOfProcess(): Map<string, ContentSource> {
  const known: unknown = Reflect.get(globalThis, key);
  if (isSources(known)) return known;
  const sources = new Map<string, ContentSource>();
  Reflect.set(globalThis, key, sources);
  return sources;
}

function isSources(value: unknown): value is Map<string, ContentSource> {
  return value instanceof Map;
}
