import type { Content } from '../content.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { SiteDuty } from '../diagnostics/duty.ts';
import { isRealAddress } from '../is-real-address.ts';
import { placeInFile } from '../place-in-file.ts';
import { isBlank, type Placeholder, placeholder } from '../placeholders.ts';
import type { PlaceOf, ReadEntry } from '../source-entry.ts';
import type { DataPath } from '../yaml-source.ts';
import { legalParts } from './legal-languages.ts';
import { ownValue } from '../own-value.ts';

/** Slugs of plain pages that say what binds somebody; by their words in the languages of the site. */
const legalSlug = /prywatnos|privacy|pryvatn|rodo|gdpr|dostepnos|accessib|dostupn|regulamin|terms|klauzul|cookie/;

/** Those of them that are statements of accessibility. */
const accessibilitySlug = /dostepnos|accessib|dostupn/;

/**
 * No blank of a template is left in what binds somebody: in the facts of legal pages, in the names of who runs
 * the site and how they are reached, and in plain pages of that kind, known by their slug or as the privacy page of
 * the newsletter; in all other entries no text is nothing but a blank. As long as nobody can come to the site, a blank
 * is a thing still to do; once it has its real address, it is an error.
 */
export function legalPlaceholders({
  read,
  settings,
  settingsPlace: place,
}: Pick<Content, 'read' | 'settings' | 'settingsPlace'>): Diagnostic[] {
  const told: Diagnostic[] = [];
  const code = settings && isRealAddress(settings.address) ? 'legal-placeholder' : 'legal-placeholder-yet';
  const check = (text: string, path: DataPath, at: PlaceOf, of: SiteDuty) => {
    const found = placeholder(text, false);
    if (found) told.push(diagnostic(code, at(path), { value: found.text, of }));
  };
  for (const part of legalParts) eachText(settings?.[part], [part], (text, path) => check(text, path, place, part));
  for (const part of ['name', 'publisher', 'contact'] as const)
    eachText(settings?.[part], [part], (text, path) => check(text, path, place, 'publisher'));
  const named = settings?.newsletter.privacyPage?.slug;
  const tellLine = (entry: ReadEntry, index: number, found: Placeholder, of: SiteDuty) => {
    const spot = { line: index + 1, column: found.index + 1, length: found.text.length };
    told.push(diagnostic(code, placeInFile(entry, spot), { value: found.text, of }));
  };
  for (const entry of read) {
    const { path, own, body } = entry.parsed;
    if (path.collection !== 'pages' || (path.slug !== named && !legalSlug.test(path.slug))) {
      if (own['draft'] === true) continue;
      // Elsewhere brackets may be an author's; a text of nothing else is none that anybody wrote for readers.
      eachText(own, [], (text, at) => {
        if (isBlank(text)) told.push(diagnostic(code, entry.place(at), { value: text.trim(), of: 'texts' }));
      });
      body.split('\n').forEach((line, index) => {
        const text = line.trim();
        // A sentence, so that no shortcode of another program is taken for one; those are told by themselves.
        if (isBlank(line) && /^\[\p{Lu}.*\.\]$/u.test(text) && !body.includes(`${text}:`))
          tellLine(entry, index, { index: line.indexOf(text), text }, 'texts');
      });
      continue;
    }
    const of = accessibilitySlug.test(path.slug) ? 'accessibility' : 'privacy';
    for (const field of ['title', 'description', 'responsible'])
      eachText(ownValue(own, field), [field], (text, at) => check(text, at, entry.place, of));
    body.split('\n').forEach((line, index) => {
      const found = placeholder(line, true);
      if (found) tellLine(entry, index, found, of);
    });
  }
  return told;
}

function eachText(value: unknown, path: DataPath, visit: (text: string, path: DataPath) => void): void {
  if (typeof value === 'string') visit(value, path);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value))
    eachText(part, [...path, Array.isArray(value) ? Number(key) : key], visit);
}
