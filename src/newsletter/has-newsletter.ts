import type { NewsletterSettings } from '../schemas/newsletter.ts';

/** Whether people can sign up: a service is named, or the address of a form. */
export function hasNewsletter(settings: NewsletterSettings): boolean {
  const isNamed = settings.service !== undefined && settings.service !== 'custom';
  return isNamed || settings.endpoint !== undefined;
}
