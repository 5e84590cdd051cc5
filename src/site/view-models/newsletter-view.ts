import type { Locale } from '../../i18n/locale.ts';
import { entryPath, href, sectionPath } from '../model/addresses.ts';
import type { Graph } from '../model/graph.ts';
import type { Wording } from '../model/wording.ts';
import { privacyClause, type PrivacyClauseView } from './privacy-view.ts';

/** What a newsletter form needs; a site without an endpoint has none. */
export interface NewsletterView {
  action: string;
  emailField: string;
  consentField: string;
  honeypotField: string;
  hidden: { name: string; value: string }[];
  privacyHref?: string;
  promise?: Wording;
  /** What is done with the address. */
  clause?: PrivacyClauseView;
}

/** The newsletter form of the site; undefined when no endpoint is set. */
export function newsletterView(site: Graph, locale: Locale): NewsletterView | undefined {
  const { endpoint, emailField, consentField, honeypotField, hidden, privacyPage, promise } = site.settings.newsletter;
  if (endpoint === undefined) return undefined;
  const page = privacyPage && site.find('pages', privacyPage.slug, locale);
  const privacy = page
    ? entryPath('pages', page.slug, page.locale, site)
    : site.settings.privacy && sectionPath('privacy', locale, site);
  const clause = privacyClause(site, locale);
  return {
    action: endpoint,
    emailField,
    consentField,
    honeypotField,
    hidden: Object.entries(hidden).map(([name, value]) => ({ name, value })),
    ...(privacy !== undefined && { privacyHref: href(privacy, site) }),
    ...(clause && { clause }),
    ...(promise !== undefined && { promise: site.wording(promise, locale) }),
  };
}
