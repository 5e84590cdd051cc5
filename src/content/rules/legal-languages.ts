import { diagnostic } from '../diagnostics/diagnostic.ts';
import { fieldName } from '../schema-diagnostics.ts';
import type { PlaceOf } from '../source-entry.ts';
import { walk } from '../walk.ts';
import type { RuleContext } from './rule.ts';

/** The parts of the settings from which whole pages are made, one in each language. */
export const legalParts = ['accessibility', 'privacy'] as const;

/**
 * What a legal page is made from is there in every language of the site. A text given once, for all
 * languages, is taken as meant.
 * @param place of a setting
 */
export function legalLanguages({ settings, lostSettings, report }: RuleContext, place: PlaceOf): void {
  if (!settings || lostSettings.has('languages')) return;
  for (const part of legalParts) {
    walk(
      settings[part],
      (value, path) => {
        const languages = Object.keys(value);
        if (languages.length === 0 || !languages.every((key) => /^[a-z]{2}$/.test(key))) return;
        const missing = settings.languages.filter((language) => !languages.includes(language));
        if (missing.length === 0) return;
        report(
          diagnostic('text-language-missing', place(path), { field: fieldName(path), missing: missing.join(', ') }),
        );
      },
      [part],
    );
  }
}
