import type { AstroIntegration } from 'astro';
import type { SiteSettings } from '../schemas/site.ts';

/**
 * Says in the build's output that the site has no newsletter form, so that nobody looks for it in vain.
 * @param settings the newsletter's part of the settings
 */
export function newsletterNotice({ endpoint }: SiteSettings['newsletter']): AstroIntegration {
  return {
    name: 'kronika:newsletter',
    hooks: {
      'astro:build:done': ({ logger }) => {
        if (endpoint === undefined) {
          logger.info('No newsletter form: set "newsletter: endpoint: https://…" in site.yaml to have one.');
        }
      },
    },
  };
}
