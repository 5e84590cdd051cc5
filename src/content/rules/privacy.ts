import { diagnostic } from '../diagnostics/diagnostic.ts';
import type { PlaceOf } from '../source-entry.ts';
import type { RuleContext } from './rule.ts';

/** Hosts of this very machine, where nothing travels over a network. */
const loopback = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Where an address is asked for, the reader is told what is done with it (GDPR, article 13): the facts
 * are there, the address travels encrypted, whoever gets it is named, and it has to be confirmed.
 * @param place of a setting
 */
export function privacy({ settings, lostSettings, report }: RuleContext, place: PlaceOf): void {
  const endpoint = settings?.newsletter.endpoint;
  if (endpoint === undefined) return;
  const { protocol, hostname } = new URL(endpoint);
  if (protocol !== 'https:' && !loopback.includes(hostname))
    report(diagnostic('newsletter-not-encrypted', place(['newsletter', 'endpoint']), { value: endpoint }));
  if (lostSettings.has('privacy')) return;
  const facts = settings?.privacy?.newsletter;
  if (!facts) {
    report(diagnostic('newsletter-without-clause', place(['newsletter', 'endpoint']), {}));
    return;
  }
  const isNamed = facts.recipients.some(({ host }) => host === hostname || hostname.endsWith(`.${host}`));
  if (!isNamed)
    report(
      diagnostic('newsletter-recipient', place(['privacy', 'newsletter', 'recipients'], 'key'), { host: hostname }),
    );
  if (!facts.confirmed) report(diagnostic('newsletter-unconfirmed', place(['privacy', 'newsletter', 'confirmed']), {}));
}
