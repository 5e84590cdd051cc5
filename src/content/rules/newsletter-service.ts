import { serviceFacts } from '../../newsletter/service-facts.ts';
import type { Content } from '../content.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { walk } from '../walk.ts';

/** Names under which services take secret keys: whoever reads a page would have them. */
const secretNames = /^(?:api[-_]?(?:key|token|secret)|secret|token|password|authorization)$/i;

/** How secret keys look: those of Brevo, of Stripe, of headers, of Mailchimp. */
const secretForms = /^(?:xkeysib-|xsmtpsib-|sk_(?:live|test)_|Bearer\s|[\da-f]{32}-us\d+$)/;

/** What documentation writes where one's own value belongs. */
const placeholder = /^(?:your|my|tw[oó]j|m[oó]j)[-_ ]|[<>{}…]|x{4,}/i;

/** What is wrong with the service that a site names, or with what it tells of it. */
export function newsletterService({
  settings,
  settingsPlace: place,
}: Pick<Content, 'settings' | 'settingsPlace'>): Diagnostic[] {
  if (!settings) return [];
  const { newsletter } = settings;
  const { service = 'custom' } = newsletter;
  const { name, isForwarder, isEnded } = serviceFacts[service];
  const found: Diagnostic[] = [];
  walk(newsletter, (group, path) => {
    // What readers are promised, and may choose, is in words of the site's own.
    const isOwnWords = (name: string | number | undefined) => name === 'promise' || name === 'title';
    if (isOwnWords(path.at(-1))) return;
    for (const [key, value] of Object.entries(group)) {
      if (typeof value !== 'string' || isOwnWords(key)) continue;
      const where = place(['newsletter', ...path, key]);
      if (secretNames.test(key) || secretForms.test(value))
        found.push(diagnostic('newsletter-secret', where, { field: key }));
      // What a form of one's own is called may be anything.
      else if ((service !== 'custom' || path[0] === 'hidden') && placeholder.test(value))
        found.push(diagnostic('newsletter-placeholder', where, { field: key, value }));
    }
  });
  if (isEnded) found.push(diagnostic('newsletter-ended', place(['newsletter', 'service']), { name }));
  if (isForwarder) found.push(diagnostic('newsletter-forwarder', place(['newsletter', 'service']), { name }));
  if (newsletter.service === 'mailchimp' && !new URL(newsletter.endpoint).searchParams.has('f_id'))
    found.push(diagnostic('newsletter-old-form', place(['newsletter', 'endpoint']), { name }));
  return found;
}
