import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { RuleContext } from './rule.ts';

/** Signs of a description that lists still show whole; a longer one is a text. */
const limit = 300;

/** Descriptions are short enough for lists, feeds and search engines, which cut them. */
export function descriptions({ all, report }: RuleContext): void {
  for (const { data, isOwn, place } of all) {
    const description = 'description' in data ? data.description : undefined;
    if (typeof description !== 'string' || description.length <= limit || !isOwn(['description'])) continue;
    report(
      diagnostic('description-too-long', place(['description']), {
        length: String(description.length),
        limit: String(limit),
      }),
    );
  }
}
