import type { Graph } from './graph.ts';

/**
 * Makes a question about a whole site cheap to ask again: a graph does not change, so its answer is worked out once.
 * @param make works it out
 */
export function onceASite<Answer extends object>(make: (site: Graph) => Answer): (site: Graph) => Answer {
  const known = new WeakMap<Graph, Answer>();
  return (site) => {
    const answer = known.get(site) ?? make(site);
    known.set(site, answer);
    return answer;
  };
}
