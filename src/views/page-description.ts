import type { PageView } from '../site/view-models/page-view.ts';
import { pageTitle } from './page-title.ts';

/**
 * The sentence or two that search engines and those who share a page show: its own, or what the page is
 * called and on which site it stands.
 */
export function pageDescription(view: PageView): string {
  const { siteName, tagline } = view.shell;
  const name = siteName.text;
  const title = pageTitle(view);
  const site = [name, tagline?.text].filter(Boolean).join(': ');
  return view.head.description ?? (title === name ? site : `${title} – ${site}`);
}
