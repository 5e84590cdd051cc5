import type { Content } from '../content.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { fieldName } from '../field-name.ts';
import { walk } from '../walk.ts';

/** The parts of the settings from which whole pages are made, one in each language. */
export const legalParts = ['accessibility', 'privacy'] as const;

/**
 * What a legal page is made from is there in every language of the site. A text given once, for all
 * languages, is taken as meant.
 */
export function legalLanguages({
  settings,
  settingsPlace: place,
  lostSettings,
}: Pick<Content, 'settings' | 'settingsPlace' | 'lostSettings'>): Diagnostic[] {
  if (!settings || lostSettings.has('languages')) return [];
  const found: Diagnostic[] = [];
  for (const part of legalParts) {
    walk(
      settings[part],
      (value, path) => {
        const languages = Object.keys(value);
        if (languages.length === 0 || !languages.every((key) => /^[a-z]{2}$/.test(key))) return;
        const missing = settings.languages.filter((language) => !languages.includes(language));
        if (missing.length === 0) return;
        found.push(
          diagnostic('text-language-missing', place(path), { field: fieldName(path), missing: missing.join(', ') }),
        );
      },
      [part],
    );
  }
  return found;
}
