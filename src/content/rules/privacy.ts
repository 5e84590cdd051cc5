import { signUpsOf } from '../../newsletter/sign-ups-of.ts';
import type { NewsletterSettings } from '../../schemas/newsletter.ts';
import type { Content } from '../content.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { isOwnComputer } from '../local-host.ts';

/**
 * Where an address is asked for, the reader is told what is done with it (GDPR, article 13): the facts
 * are there, the address travels encrypted, whoever gets it is named, and it has to be confirmed.
 */
export function privacy({
  settings,
  settingsPlace: place,
  lostSettings,
  slugs,
}: Pick<Content, 'settings' | 'settingsPlace' | 'lostSettings' | 'slugs'>): Diagnostic[] {
  const found: Diagnostic[] = [];
  // Whoever runs the site has visitors, staff and correspondents to inform (GDPR, articles 13 and 14).
  const hasPage = [...(slugs.get('pages') ?? [])].some((slug) =>
    /privacy|prywatno|rodo|gdpr|dane-osobowe|klauzul/.test(slug),
  );
  if (settings?.publicBody && !settings.privacy && !lostSettings.has('privacy') && !hasPage)
    found.push(diagnostic('privacy-missing', place(['publicBody']), {}));
  if (settings?.statistics && !settings.privacy && !lostSettings.has('privacy'))
    found.push(diagnostic('statistics-untold', place(['statistics']), {}));
  const signUps = settings ? signUpsOf(settings) : [];
  if (!settings || signUps.length === 0) return found;
  const where = place(['newsletter', fieldOfAddress(settings.newsletter)]);
  // A host that takes its own forms is the site's own, of which the page on privacy tells.
  const taken = new Set(signUps.map((one) => (one.kind === 'form' ? one.action : one.href)));
  const elsewhere = [...taken].filter((address) => !address.startsWith('/')).map((address) => new URL(address));
  for (const { protocol, hostname, href } of elsewhere)
    // On one's own computer nothing travels over a network.
    if (protocol !== 'https:' && !isOwnComputer(hostname))
      found.push(diagnostic('newsletter-not-encrypted', where, { value: href }));
  if (lostSettings.has('privacy')) return found;
  const facts = settings.privacy?.newsletter;
  if (!facts) return [...found, diagnostic('newsletter-without-clause', where, {})];
  const isNamed = (hostname: string) =>
    facts.recipients.some(({ host }) => host === hostname || hostname.endsWith(`.${host}`));
  for (const hostname of new Set(elsewhere.map((address) => address.hostname)))
    if (!isNamed(hostname))
      found.push(
        diagnostic('newsletter-recipient', place(['privacy', 'newsletter', 'recipients'], 'key'), { host: hostname }),
      );
  if (!facts.confirmed)
    found.push(diagnostic('newsletter-unconfirmed', place(['privacy', 'newsletter', 'confirmed']), {}));
  return found;
}

/** The setting that says where addresses are sent. */
function fieldOfAddress(settings: NewsletterSettings): string {
  return ['endpoint', 'address', 'page'].find((field) => Object.hasOwn(settings, field)) ?? 'service';
}
