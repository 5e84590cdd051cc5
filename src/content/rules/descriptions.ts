import type { Content } from '../content.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';

/** Signs of a description that lists still show whole; a longer one is a text. */
const limit = 300;

/** Descriptions are short enough for lists, feeds and search engines, which cut them. */
export function descriptions({ read }: Pick<Content, 'read'>): Diagnostic[] {
  return read.flatMap(({ data, isOwn, place }) => {
    const description = 'description' in data ? data.description : undefined;
    if (typeof description !== 'string' || description.length <= limit || !isOwn(['description'])) return [];
    const facts = { length: String(description.length), limit: String(limit) };
    return [diagnostic('description-too-long', place(['description']), facts)];
  });
}
