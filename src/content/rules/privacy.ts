import type { Content } from '../content.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';

/** Hosts of this very machine, where nothing travels over a network. */
const loopback = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Where an address is asked for, the reader is told what is done with it (GDPR, article 13): the facts
 * are there, the address travels encrypted, whoever gets it is named, and it has to be confirmed.
 */
export function privacy({
  settings,
  settingsPlace: place,
  lostSettings,
}: Pick<Content, 'settings' | 'settingsPlace' | 'lostSettings'>): Diagnostic[] {
  const endpoint = settings?.newsletter.endpoint;
  if (endpoint === undefined) return [];
  const found: Diagnostic[] = [];
  const { protocol, hostname } = new URL(endpoint);
  if (protocol !== 'https:' && !loopback.includes(hostname))
    found.push(diagnostic('newsletter-not-encrypted', place(['newsletter', 'endpoint']), { value: endpoint }));
  if (lostSettings.has('privacy')) return found;
  const facts = settings?.privacy?.newsletter;
  if (!facts) return [...found, diagnostic('newsletter-without-clause', place(['newsletter', 'endpoint']), {})];
  const isNamed = facts.recipients.some(({ host }) => host === hostname || hostname.endsWith(`.${host}`));
  if (!isNamed)
    found.push(
      diagnostic('newsletter-recipient', place(['privacy', 'newsletter', 'recipients'], 'key'), { host: hostname }),
    );
  if (!facts.confirmed)
    found.push(diagnostic('newsletter-unconfirmed', place(['privacy', 'newsletter', 'confirmed']), {}));
  return found;
}
