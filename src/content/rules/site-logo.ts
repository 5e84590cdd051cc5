import { diagnostic } from '../diagnostics/diagnostic.ts';
import { settingsFile } from '../read-settings.ts';
import type { PlaceOf } from '../source-entry.ts';
import { checkAlt, checkPicture } from './pictures.ts';
import type { RuleContext } from './rule.ts';

/** The logo is a picture that can be read and runs no code, and it says something to those who do not see it. */
export async function siteLogo(context: RuleContext, place: PlaceOf): Promise<void> {
  const { logo } = context.settings ?? {};
  if (!logo) return;
  for (const field of ['light', 'dark'] as const) {
    const written = logo[field];
    if (written !== undefined)
      await checkPicture(context, settingsFile, place(['logo', field]), written, (name) => `${field}: ${name}`);
  }
  if (logo.alt === undefined) {
    if (!logo.withName) context.report(diagnostic('logo-without-alt', place(['logo'], 'key'), {}));
    return;
  }
  const texts = typeof logo.alt === 'string' ? [{ alt: logo.alt, path: [] }] : [];
  const inLanguages = typeof logo.alt === 'string' ? [] : Object.entries(logo.alt);
  for (const { alt, path } of [...texts, ...inLanguages.map(([language, alt]) => ({ alt, path: [language] }))])
    checkAlt(context, place(['logo', 'alt', ...path]), alt, logo.light);
}
