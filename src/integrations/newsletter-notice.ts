import type { AstroIntegration } from 'astro';
import { hasNewsletter } from '../newsletter/has-newsletter.ts';
import type { SiteSettings } from '../schemas/site.ts';

/**
 * Says in the build's output that the site has no newsletter form, so that nobody looks for it in vain.
 * @param settings the newsletter's part of the settings
 */
export function newsletterNotice(settings: SiteSettings['newsletter']): AstroIntegration {
  return {
    name: 'kronika:newsletter',
    hooks: {
      'astro:build:done': ({ logger }) => {
        if (!hasNewsletter(settings)) {
          logger.info(
            'No newsletter form: set "newsletter: service: …" in site.yaml to have one (docs/newsletter.md).',
          );
        }
      },
    },
  };
}
