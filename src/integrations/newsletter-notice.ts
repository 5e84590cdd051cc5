import type { AstroIntegration } from 'astro';
import type { Message } from '../content/new-entry/message.ts';
import { hasNewsletter } from '../newsletter/has-newsletter.ts';
import type { EditorLanguage } from '../schemas/editor-language.ts';
import type { SiteSettings } from '../schemas/site.ts';

/**
 * Says in the build's output that the site has no newsletter form, so that nobody looks for it in vain.
 * @param settings the newsletter's part of the settings
 * @param language of the editors
 */
export function newsletterNotice(settings: SiteSettings['newsletter'], language: EditorLanguage): AstroIntegration {
  return {
    name: 'kronika:newsletter',
    hooks: {
      'astro:build:done': ({ logger }) => {
        if (!hasNewsletter(settings)) logger.info(noForm[language]);
      },
    },
  };
}

const noForm: Message = {
  pl: 'Strona nie ma formularza newslettera. Jeśli ma go mieć, dodaj w site.yaml pole newsletter (docs/newsletter.md).',
  en: 'No newsletter form: the field newsletter in site.yaml makes one (docs/newsletter.md).',
};
