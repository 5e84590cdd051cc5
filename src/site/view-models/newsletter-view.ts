import type { Locale } from '../../i18n/locale.ts';
import { entryPath, href } from '../addresses.ts';
import type { Graph } from '../graph.ts';

/** What a newsletter form needs; a site without an endpoint has none. */
export interface NewsletterView {
  action: string;
  emailField: string;
  consentField: string;
  honeypotField: string;
  hidden: { name: string; value: string }[];
  privacyHref?: string;
  promise?: string;
}

/** The newsletter form of the site; undefined when no endpoint is set. */
export function newsletterView(site: Graph, locale: Locale): NewsletterView | undefined {
  const { endpoint, emailField, consentField, honeypotField, hidden, privacyPage, promise } = site.settings.newsletter;
  if (endpoint === undefined) return undefined;
  const privacy = privacyPage && site.find('pages', privacyPage.slug, locale);
  return {
    action: endpoint,
    emailField,
    consentField,
    honeypotField,
    hidden: Object.entries(hidden).map(([name, value]) => ({ name, value })),
    ...(privacy && { privacyHref: href(entryPath('pages', privacy.slug, privacy.locale, site), site) }),
    ...(promise !== undefined && { promise: site.inLocale(promise, locale) }),
  };
}
