import type { Locale } from '../../i18n/locale.ts';
import type { SignUp } from '../../newsletter/sign-up.ts';
import { forPage } from '../../newsletter/for-page.ts';
import { signUpOf } from '../../newsletter/sign-up-of.ts';
import { absolute, entryPath, href, sectionPath } from '../model/addresses.ts';
import type { Graph } from '../model/graph.ts';
import type { Wording } from '../model/wording.ts';
import { privacyClause, type PrivacyClauseView } from './privacy-view.ts';

/** What a newsletter form needs. */
export interface NewsletterView {
  /** Where and how it is sent, or the page on which people sign up instead. */
  signUp: SignUp;
  /** Whether nothing is to be sent, since the site is a preview. */
  isOff?: true;
  /** What a reader may choose: boxes with what each sends. */
  topics: { title: Wording; name: string; value: string }[];
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
  const newsletter = forPage(site.settings.newsletter, { language: locale, project });
  if (!newsletter) return undefined;
  const signUp = signUpOf(newsletter, absolute(sectionPath('subscribed', locale, site), site), locale);
  if (!signUp) return undefined;
  const { privacyPage, promise } = newsletter;
  const page = privacyPage && site.find('pages', privacyPage.slug, locale);
  const privacy = page
    ? entryPath('pages', page.slug, page.locale, site)
    : site.settings.privacy && sectionPath('privacy', locale, site);
  const clause = privacyClause(site, locale);
  return {
    signUp,
    ...(site.preview !== undefined && { isOff: true }),
    topics:
      signUp.kind === 'form'
        ? signUp.topics.map(({ title, name, value }) => ({ title: site.wording(title, locale), name, value }))
        : [],
    ...(privacy !== undefined && { privacyHref: href(privacy, site) }),
    ...(clause && { clause }),
    ...(promise !== undefined && { promise: site.wording(promise, locale) }),
  };
}
