import type { ContentSource } from './content-source.ts';
import type { PublishedContent } from './published/published-content.ts';

/** The newest source of each content root, and how often it was handed out; on the global object, which outlives modules that are loaded anew. */
const key = Symbol.for('kronika.sources');

/** A source that outlives the start of a server. */
export interface LastingSource extends ContentSource {
  /** Whether the same process has read this root before, as after a change of the settings. */
  isAgain: boolean;
  /** This source, for somebody who loads what it reads. */
  handOut: () => ContentSource;
  /** How often it was handed out in this process: whether somebody loads anything can be told by that alone. */
  timesHandedOut: () => number;
}

interface Known {
  newest: ContentSource;
  timesHandedOut: number;
}

/**
 * A source that stays the same however often a development server starts anew: Astro keeps asking the loaders
 * of the first start, which know the source of that start alone. All of them hand a question on to the newest.
 * @param root absolute path of the content root
 * @param newest what reads it from now on
 */
export function lastingSource(root: string, newest: ContentSource): LastingSource {
  const sources = sourcesOfProcess();
  const former = sources.get(root);
  const known = former ?? { newest, timesHandedOut: 0 };
  known.newest = newest;
  sources.set(root, known);
  const source = {
    content: () => known.newest.content(),
    refresh: () => known.newest.refresh(),
    published: (start?: string) => known.newest.published(start),
    takeLastGood: (before: PublishedContent) => known.newest.takeLastGood(before),
  };
  return {
    ...source,
    isAgain: former !== undefined,
    handOut: () => {
      known.timesHandedOut += 1;
      return source;
    },
    timesHandedOut: () => known.timesHandedOut,
  };
}

function sourcesOfProcess(): Map<string, Known> {
  const known: unknown = Reflect.get(globalThis, key);
  if (isSources(known)) return known;
  const sources = new Map<string, Known>();
  Reflect.set(globalThis, key, sources);
  return sources;
}

function isSources(value: unknown): value is Map<string, Known> {
  return value instanceof Map;
}
