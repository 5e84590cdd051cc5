import type { Reference } from '../schemas/fields/reference.ts';
import type { NewsletterSettings } from '../schemas/newsletter.ts';

/** The page that a form stands on. */
export interface FormPlace {
  /** Language of the page, by its tag. */
  language: string;
  /** Slug of the project whose page it is; none elsewhere. */
  project?: string | undefined;
}

/**
 * The newsletter as the form on a page asks for it: with what belongs to the page's language and, on a project's page,
 * to that project. Tags and further fields are sent besides those of all forms; lists, forms and addresses take their
 * place.
 * @returns undefined on the page of a project for which the settings have no form
 */
export function forPage(
  settings: NewsletterSettings,
  { language, project }: FormPlace,
): NewsletterSettings | undefined {
  const inLanguage = forLanguage(settings, language);
  return project === undefined ? inLanguage : forProject(inLanguage, project, language);
}

function forLanguage(settings: NewsletterSettings, language: string): NewsletterSettings {
  const ownOf = <One extends { language: string }>(languages: readonly One[]): One | undefined =>
    languages.find((one) => one.language === language);
  switch (settings.service) {
    case 'buttondown':
    case 'mailchimp':
    case 'kit':
      return { ...settings, tags: both(settings.tags, ownOf(settings.languages)?.tags ?? []) };
    case undefined:
    case 'custom': {
      const own = ownOf(settings.languages);
      if (!own) return settings;
      const { endpoint = settings.endpoint, hidden } = own;
      return { ...settings, endpoint, hidden: { ...settings.hidden, ...hidden } };
    }
    case 'brevo':
      return { ...settings, endpoint: ownOf(settings.languages)?.endpoint ?? settings.endpoint };
    case 'getresponse':
      return { ...settings, list: ownOf(settings.languages)?.list ?? settings.list };
    case 'sendy':
      return { ...settings, list: ownOf(settings.languages)?.list ?? settings.list };
    case 'freshmail':
      return settings;
    case 'listmonk':
      return { ...settings, lists: ownOf(settings.languages)?.lists ?? settings.lists };
    case 'phplist': {
      const { page = settings.page, lists = settings.lists } = ownOf(settings.languages) ?? {};
      return { ...settings, page, lists };
    }
    case 'mailman':
      return { ...settings, page: ownOf(settings.languages)?.page ?? settings.page };
    case 'mailerlite':
    case 'emailoctopus':
    case 'formspree':
    case 'basin':
    case 'formsubmit':
    case 'web3forms':
    case 'netlify':
      return { ...settings, form: ownOf(settings.languages)?.form ?? settings.form };
  }
}

function forProject(settings: NewsletterSettings, project: string, language: string): NewsletterSettings | undefined {
  // What is said for one language goes before what is said for all.
  const ownOf = <One extends { project: Reference; language?: string | undefined }>(
    projects: readonly One[],
  ): One | undefined => {
    const found = projects.filter((one) => one.project.slug === project);
    return found.find((one) => one.language === language) ?? found.find((one) => one.language === undefined);
  };
  switch (settings.service) {
    case 'buttondown':
    case 'mailchimp':
    case 'kit': {
      const own = ownOf(settings.projects);
      return own && { ...settings, tags: both(settings.tags, own.tags), topics: [] };
    }
    case 'listmonk': {
      const own = ownOf(settings.projects);
      return own && { ...settings, lists: own.lists, topics: [] };
    }
    case 'phplist': {
      const own = ownOf(settings.projects);
      return own && { ...settings, lists: own.lists, topics: [] };
    }
    default:
      return undefined;
  }
}

function both(one: readonly string[], other: readonly string[]): string[] {
  return [...new Set([...one, ...other])];
}
