import { z } from 'zod';
import { expects } from './fields/expectation.ts';
import { webAddressField } from './fields/link.ts';

/** Servers and hosts whose configuration a build writes. */
export const hostNames = ['nginx', 'apache', 'caddy', 'lighttpd', 'netlify', 'cloudflare', 'github', 'gitlab'] as const;

export type HostName = (typeof hostNames)[number];

const hostName = z.enum(hostNames).meta({
  values: {
    nginx: { pl: 'własny serwer nginx', en: 'a server of your own, nginx' },
    apache: { pl: 'Apache, zwykle zwykły hosting z plikiem .htaccess', en: 'Apache, as most shared hosting is' },
    caddy: { pl: 'własny serwer Caddy', en: 'a server of your own, Caddy' },
    lighttpd: { pl: 'własny serwer lighttpd', en: 'a server of your own, lighttpd' },
    netlify: { pl: 'Netlify', en: 'Netlify' },
    cloudflare: { pl: 'Cloudflare Workers albo Pages', en: 'Cloudflare Workers or Pages' },
    github: { pl: 'GitHub Pages', en: 'GitHub Pages' },
    gitlab: { pl: 'GitLab Pages', en: 'GitLab Pages' },
  },
});

/** `hosting` of `site.yaml`: one host or several. */
export const hostingField = z
  .union([hostName.transform((name) => [name]), z.array(hostName)], expects('host-name'))
  .describe('Where the site is served; the build writes what that host is to be told. One name, or several in a list.')
  .meta({
    pl: {
      title: 'Hosting',
      description:
        'Na czym stoi strona. Budowanie przygotuje wtedy ustawienia serwera. Jedna nazwa albo kilka w nawiasach kwadratowych.',
    },
    examples: ['apache', ['nginx', 'cloudflare']],
  });

/** `security` of `site.yaml`: what RFC 9116 calls security.txt. */
export const siteSecuritySchema = z
  .strictObject({
    contact: z
      .union([z.email(), webAddressField], expects('email-or-address'))
      .describe('Who is told of a weakness of the site: an e-mail address, or the address of a page with a form.')
      .meta({
        pl: {
          title: 'Kontakt',
          description: 'Komu zgłosić słabość zabezpieczeń strony: adres e-mail albo strony z formularzem.',
        },
        examples: ['bezpieczenstwo@example.org'],
      }),
    policy: webAddressField
      .describe('Page that tells how reports are dealt with.')
      .meta({
        pl: { title: 'Zasady', description: 'Strona, która mówi, co dzieje się ze zgłoszeniem.' },
        examples: ['https://example.org/zgloszenia'],
      })
      .optional(),
  })
  .describe('Who is told of a weakness of the site; the build writes it to security.txt (RFC 9116).')
  .meta({
    pl: {
      title: 'Bezpieczeństwo',
      description: 'Komu zgłosić słabość zabezpieczeń strony. Budowanie zapisze to w pliku security.txt.',
    },
  });

/** What a site says to those who find a weakness of it. */
export type SiteSecurity = z.output<typeof siteSecuritySchema>;
