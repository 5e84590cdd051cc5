import type { Locale } from '../../i18n/locale.ts';
import type { AnyEntry, Entry } from './entry.ts';
import type { Graph } from './graph.ts';

/** The end of the slug of news that records an issue of the newsletter. */
export function issueSlug(project?: string): string {
  return project === undefined ? 'newsletter' : `newsletter-${project}`;
}

/** Whether an entry is the record of an issue: news of the slug `2026-11-30-newsletter`. */
export function isIssue({ collection, slug }: Pick<AnyEntry, 'collection' | 'slug'>): boolean {
  return collection === 'news' && /^\d{4}-\d{2}-\d{2}-newsletter(?:-|$)/.test(slug);
}

/** The issues that were sent, the newest first. */
export function newsletterIssues(site: Graph, locale: Locale): Entry<'news'>[] {
  return site.list('news', locale).filter(isIssue);
}
