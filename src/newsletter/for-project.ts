import type { Reference } from '../schemas/fields/reference.ts';
import type { NewsletterSettings } from '../schemas/newsletter.ts';

/**
 * The newsletter as the form on a project's page asks for it: with the project's tags besides those of all, or with
 * the project's lists in place of the others.
 * @param project its slug
 * @returns undefined where the settings have no form for that project
 */
export function forProject(settings: NewsletterSettings, project: string): NewsletterSettings | undefined {
  const ownOf = <One extends { project: Reference }>(projects: readonly One[]): One | undefined =>
    projects.find((one) => one.project.slug === project);
  switch (settings.service) {
    case 'buttondown':
    case 'mailchimp':
    case 'kit': {
      const own = ownOf(settings.projects);
      return own && { ...settings, tags: [...new Set([...settings.tags, ...own.tags])] };
    }
    case 'listmonk': {
      const own = ownOf(settings.projects);
      return own && { ...settings, lists: own.lists };
    }
    case 'phplist': {
      const own = ownOf(settings.projects);
      return own && { ...settings, lists: own.lists };
    }
    default:
      return undefined;
  }
}
