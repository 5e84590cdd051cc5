import type { Locale } from '../../i18n/locale.ts';
import type { SignUp } from '../../newsletter/sign-up.ts';
import { forProject } from '../../newsletter/for-project.ts';
import { signUpOf } from '../../newsletter/sign-up-of.ts';
import { absolute, entryPath, href, sectionPath } from '../model/addresses.ts';
import type { Graph } from '../model/graph.ts';
import type { Wording } from '../model/wording.ts';
import { privacyClause, type PrivacyClauseView } from './privacy-view.ts';

/** What a newsletter form needs. */
export interface NewsletterView {
  /** Where and how it is sent, or the page on which people sign up instead. */
  signUp: SignUp;
  privacyHref?: string;
  promise?: Wording;
  /** What is done with the address. */
  clause?: PrivacyClauseView;
}

/**
 * The newsletter form of the site, or that on the page of a project.
 * @param project slug of the project
 * @returns undefined where the settings name neither a service nor an address, or have no form for the project
 */
export function newsletterView(site: Graph, locale: Locale, project?: string): NewsletterView | undefined {
  const newsletter = project === undefined ? site.settings.newsletter : forProject(site.settings.newsletter, project);
  if (!newsletter) return undefined;
  const signUp = signUpOf(newsletter, absolute(sectionPath('subscribed', locale, site), site));
  if (!signUp) return undefined;
  const { privacyPage, promise } = newsletter;
  const page = privacyPage && site.find('pages', privacyPage.slug, locale);
  const privacy = page
    ? entryPath('pages', page.slug, page.locale, site)
    : site.settings.privacy && sectionPath('privacy', locale, site);
  const clause = privacyClause(site, locale);
  return {
    signUp,
    ...(privacy !== undefined && { privacyHref: href(privacy, site) }),
    ...(clause && { clause }),
    ...(promise !== undefined && { promise: site.wording(promise, locale) }),
  };
}
