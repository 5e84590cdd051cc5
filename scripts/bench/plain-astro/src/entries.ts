import { getCollection } from 'astro:content';

/** All entries, newest first; read once a build. */
export const entries = (await getCollection('entries')).sort((a, b) => (dateOf(a) < dateOf(b) ? 1 : -1));
export const byId = new Map(entries.map((entry) => [entry.id, entry]));

function dateOf({ data }) {
  return data.start ?? data.pubDate ?? new Date(0);
}
