import { fill } from '../i18n/fill.ts';
import { texts } from '../i18n/texts.ts';
import type { PageView } from '../site/view-models/page-view.ts';

/**
 * The title of a page without the name of the site: its own, or the interface's word for it, with
 * the year, kind, tag, project or place and number of a list's page.
 */
export function pageTitle({ shell: { locale }, head, content }: PageView): string {
  const t = texts(locale);
  // A county is both a place and an organisation, and bears one name as both.
  if (content.kind === 'place' || content.kind === 'organisation')
    return `${content.title} · ${t.sections[`${content.kind}s`]}`;
  if (head.title !== undefined) return head.title;
  switch (content.kind) {
    case 'list': {
      const { section, tag, year, entryKind, subject, pagination } = content;
      const list = entryKind ? t.listKinds[entryKind] : t.sections[section];
      const narrowed = subject ? `${list}: ${subject.text}` : year === undefined ? list : `${list} ${year}`;
      const words = tag ?? narrowed;
      const { page, total } = pagination;
      return page === 1 ? words : `${words}, ${fill(t.list.pageOf, { number: page, total })}`;
    }
    case 'tags':
      return t.sections.tags;
    case 'changes':
      return t.sections.changes;
    case 'accessibility':
      return t.sections.accessibility;
    case 'privacy':
      return t.sections.privacy;
    case 'search':
      return t.sections.search;
    case 'feeds':
      return t.sections.feeds;
    case 'newsletter':
      return t.sections.newsletter;
    case 'subscribed':
      return t.newsletter.thanksTitle;
    case 'not-found':
      return t.notFound.title;
    case 'gone':
      return t.gone.title;
    default:
      return content.title;
  }
}
