import type { SiteSettings } from '../schemas/site.ts';
import { signUpsOf } from './sign-ups-of.ts';

/** What pages with a form must be let reach: origins besides that of the site. */
export interface NewsletterOrigins {
  /** Where a form is sent, and where the answer may lead. */
  forms: string[];
  /** Where its script asks whether an address was taken. */
  answers: string[];
}

/**
 * Where the newsletter's forms are sent, in all languages of the site. An answer may lead on to hosts that the site
 * names as recipients: browsers hold them to the same rule (CSP level 3, form-action).
 */
export function newsletterOrigins(
  settings: Pick<SiteSettings, 'newsletter' | 'languages' | 'address' | 'privacy'>,
): NewsletterOrigins {
  const signUps = signUpsOf(settings).filter((one) => one.kind === 'form');
  if (signUps.length === 0) return { forms: [], answers: [] };
  const site = new URL(settings.address).origin;
  const originOf = (address: string) => new URL(address, site).origin;
  const hosts = settings.privacy?.newsletter?.recipients.map(({ host }) => host) ?? [];
  const forms = [
    ...signUps.map(({ action }) => originOf(action)),
    ...hosts.flatMap((host) => (host === undefined ? [] : [`https://${host}`])),
  ];
  const answers = signUps.flatMap(({ action, answer }) => (answer ? [originOf(answer.url ?? action)] : []));
  // The site itself is let through anyway.
  const elsewhere = (origins: string[]) => [...new Set(origins)].filter((origin) => origin !== site);
  return { forms: elsewhere(forms), answers: elsewhere(answers) };
}
