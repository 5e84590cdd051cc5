import { head, type HostFile, type Promises } from './promises.ts';
import { headerRules, movedRules } from './netlify.ts';

/** The newest behaviour of Workers that the configuration counts on; a site of files alone depends on none. */
const compatibilityDate = '2026-11-01';

/** Most rules of `_redirects` that lead from one address to one other; Cloudflare refuses a deployment with more. */
export const cloudflareRedirects = 2000;

/**
 * What Cloudflare is told: `_headers` and `_redirects`, which Pages and Workers read alike, and `wrangler.jsonc` for
 * Workers, which serve the site as files alone. Compression is its own affair. Of more old addresses than it takes the
 * last ones are left to their pages.
 * @param outputName name of the folder of the site, which lies beside that of the configuration
 */
export function cloudflareFiles(promises: Promises, outputName: string): HostFile[] {
  const { origin, base } = promises;
  const settings = {
    name: workerName(origin),
    compatibility_date: compatibilityDate,
    assets: {
      directory: `../${outputName}`,
      html_handling: 'auto-trailing-slash',
      not_found_handling: '404-page',
    },
  };
  const comment = head(promises, 'npx wrangler deploy --config <this file>').map((line) => `// ${line}`);
  return [
    headerRules(
      promises,
      promises.headers.map(({ folder, headers }) => ({ path: `${folder}*`, headers })),
      (name) => `! ${name}`,
    ),
    {
      path: '_redirects',
      text: [
        ...head(promises).map((line) => `# ${line}`),
        ...movedRules(promises, '301').slice(0, cloudflareRedirects),
        '',
      ].join('\n'),
      place: 'host',
    },
    ...(base === '/'
      ? [
          {
            path: 'wrangler.jsonc',
            text: [...comment, JSON.stringify(settings, null, 2), ''].join('\n'),
            place: 'beside' as const,
          },
        ]
      : []),
  ];
}

/** A name as Workers take one: small letters, digits and hyphens, 63 at most. */
function workerName(origin: string): string {
  return (
    new URL(origin).hostname
      .replaceAll(/[^a-z0-9]+/g, '-')
      .slice(0, 63)
      .replace(/^-|-$/g, '') || 'kronika'
  );
}
