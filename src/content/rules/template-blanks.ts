import type { Content } from '../content.ts';
import { diagnostic, type Diagnostic, type FilePlace } from '../diagnostics/diagnostic.ts';
import type { SiteDuty } from '../diagnostics/duty.ts';
import { eachText } from '../each-text.ts';
import { isRealAddress } from '../is-real-address.ts';
import { ownValue } from '../own-value.ts';
import { placeInFile } from '../place-in-file.ts';
import { isBlank, placeholder } from '../placeholders.ts';
import type { ReadEntry } from '../source-entry.ts';
import type { DataPath } from '../yaml-source.ts';
import { legalParts } from './legal-languages.ts';

/** Slugs of plain pages that say what binds somebody; by their words in the languages of the site. */
const legalSlug = /prywatnos|privacy|pryvatn|rodo|gdpr|dostepnos|accessib|dostupn|regulamin|terms|klauzul|cookie/;

/** Those of them that are statements of accessibility. */
const accessibilitySlug = /dostepnos|accessib|dostupn/;

/** A line that is a sentence in brackets: no shortcode of another program, of which `unreadSigns` tells. */
const sentence = /^\s*(\[\p{Lu}.*\.\])\s*$/u;

/** A blank that is left, and what the site owes as long as it is. */
interface Blank {
  place: FilePlace;
  value: string;
  of: SiteDuty;
}

/**
 * No blank of a template is left. In what binds somebody it is found within a text: in the facts of legal pages, in the
 * names of who runs the site and how they are reached, and in plain pages of that kind, known by their slug or as the
 * privacy page of the newsletter. In other entries that are no drafts, brackets may be an author's, so that only a text
 * that is nothing else counts. As long as nobody can come to the site, a blank is a thing still to do; once it has its
 * real address, it is an error.
 */
export function templateBlanks(content: Pick<Content, 'read' | 'settings' | 'settingsPlace'>): Diagnostic[] {
  const { read, settings } = content;
  const code = settings && isRealAddress(settings.address) ? 'legal-placeholder' : 'legal-placeholder-yet';
  const privacyPage = settings?.newsletter.privacyPage?.slug;
  const isLegal = ({ slug, collection }: ReadEntry['parsed']['path']) =>
    collection === 'pages' && (slug === privacyPage || legalSlug.test(slug));
  const blanks = [
    ...inSettings(content),
    ...read.flatMap((entry) => (isLegal(entry.parsed.path) ? inLegalPage(entry) : inOtherEntry(entry))),
  ];
  return blanks.map(({ place, ...facts }) => diagnostic(code, place, facts));
}

function inSettings({ settings, settingsPlace: place }: Pick<Content, 'settings' | 'settingsPlace'>): Blank[] {
  const parts = [
    ...legalParts.map((part) => [part, part] as const),
    ...(['name', 'publisher', 'contact'] as const).map((part) => [part, 'publisher'] as const),
  ];
  return parts.flatMap(([part, of]) => inFields(settings?.[part], [part], place, of));
}

function inLegalPage(entry: ReadEntry): Blank[] {
  const { path, own, body } = entry.parsed;
  const of = accessibilitySlug.test(path.slug) ? 'accessibility' : 'privacy';
  const fields = ['title', 'description', 'responsible'];
  return [
    ...fields.flatMap((field) => inFields(ownValue(own, field), [field], entry.place, of)),
    ...body.split('\n').flatMap((line, index) => {
      const found = placeholder(line, true);
      return found ? [inLine(entry, index, found.index, found.text, of)] : [];
    }),
  ];
}

function inOtherEntry(entry: ReadEntry): Blank[] {
  const { own, body } = entry.parsed;
  if (own['draft'] === true) return [];
  const blanks: Blank[] = [];
  eachText(own, [], (text, path) => {
    if (isBlank(text)) blanks.push({ place: entry.place(path), value: text.trim(), of: 'texts' });
  });
  body.split('\n').forEach((line, index) => {
    const [, text] = sentence.exec(line) ?? [];
    // Brackets that are explained elsewhere in the text are a link.
    if (text !== undefined && isBlank(text) && !body.includes(`${text}:`))
      blanks.push(inLine(entry, index, line.indexOf(text), text, 'texts'));
  });
  return blanks;
}

function inFields(value: unknown, path: DataPath, placeOf: ReadEntry['place'], of: SiteDuty): Blank[] {
  const blanks: Blank[] = [];
  eachText(value, path, (text, at) => {
    const found = placeholder(text, false);
    if (found) blanks.push({ place: placeOf(at), value: found.text, of });
  });
  return blanks;
}

function inLine(entry: ReadEntry, line: number, index: number, text: string, of: SiteDuty): Blank {
  const place = placeInFile(entry, { line: line + 1, column: index + 1, length: text.length });
  return { place, value: text, of };
}
