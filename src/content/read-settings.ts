import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../i18n/locale.ts';
import { bringLanguages } from '../i18n/bring-languages.ts';
import { type SiteSettings, siteSchema } from '../schemas/site.ts';
import { type DecodedText, decodeText } from './decode-text.ts';
import { diagnostic, type Diagnostic, type FilePlace } from './diagnostics/diagnostic.ts';
import { type RightPart, rightPart } from './right-part.ts';
import { schemaDiagnostics } from './schema-diagnostics.ts';
import type { PlaceOf } from './source-entry.ts';
import { olderNames } from './older-forms/older-names.ts';
import { inNewForm } from './older-forms/in-new-form.ts';
import { type Rename, renames } from './older-forms/renames.ts';
import { ownLanguageProblems, readOwnLanguages } from './read-own-languages.ts';
import { ownValue } from './own-value.ts';
import { installedVersion, isNewer, versionPattern } from './version.ts';
import { withoutEmpty } from './without-empty.ts';
import { parseYaml } from './yaml-source.ts';

/** The settings of a site, and where each of them stands. */
export interface SettingsSource {
  /** As far as they are right; undefined where there are none that could be read. */
  settings: SiteSettings | undefined;
  /** Settings that are wrong, wholly or in part, so that nothing may be concluded from their absence. */
  lost: ReadonlySet<string>;
  diagnostics: Diagnostic[];
  /** The place of a setting, for problems found later. */
  place: PlaceOf;
}

/** Name of the settings file below the content root. */
export const settingsFile = 'site.yaml';

/**
 * Reads `site.yaml`, and the languages that the site brings along, by which the settings are judged.
 * @param root the content root
 * @param known what was renamed since older versions
 */
export function readSettings(root: string, known: readonly Rename[] = renames): SettingsSource {
  const problems: Diagnostic[] = [];
  const own = readOwnLanguages(root, (problem) => void problems.push(problem));
  // Before the settings are judged, which name them.
  bringLanguages(new Map([...own].map(([tag, { language }]) => [tag, language])));
  const decoded = readSettingsText(root);
  if (!decoded) return broken(diagnostic('settings-missing', { file: settingsFile }, {}));
  if ('encoding' in decoded) return broken(diagnostic('file-encoding', { file: settingsFile }, decoded));
  const source = settingsOf(decoded.text, known);
  const { settings } = source;
  if (settings) problems.push(...ownLanguageProblems(own, settings.languages, settings.accessibility !== undefined));
  return { ...source, diagnostics: [...source.diagnostics, ...problems] };
}

/**
 * Reads settings from the text of a `site.yaml`.
 * @param text without byte order mark
 * @param known what was renamed since older versions
 */
export function settingsOf(text: string, known: readonly Rename[] = renames): SettingsSource {
  const source = parseYaml(text, settingsFile);
  if (source.diagnostics.length > 0) return { settings: undefined, lost: nothing, ...source };
  if (source.data === undefined) {
    return broken(diagnostic('settings-empty', nowhere, {}));
  }
  if (typeof source.data !== 'object' || source.data === null || Array.isArray(source.data)) {
    return broken(diagnostic('not-a-group', source.place([]), {}));
  }
  const tooOld = versionProblem(ownValue(source.data, 'kronika'), source.place(['kronika']));
  if (tooOld) return broken(tooOld);
  const form = inNewForm(
    { ...source.data },
    known.filter((rename) => rename.in === 'settings'),
  );
  const place: PlaceOf = (path, part) => source.place(form.origin(path), part);
  const data = withoutEmpty(form.data);
  const result = siteSchema.safeParse(data);
  const right = result.success ? undefined : rightPart(siteSchema, data, { name: 'Kronika' });
  const found = schemaDiagnostics({
    issues: result.error?.issues ?? [],
    data: form.data,
    schema: siteSchema,
    locate: place,
    written: (path) => source.written(form.origin(path)),
  });
  return {
    settings: right ? withLanguages(right) : result.data,
    lost: right?.lost ?? nothing,
    diagnostics: [...source.remarks, ...olderNames(form.found, source.place), ...found],
    place: (path, part) => place(right?.origin(path) ?? path, part),
  };
}

/** Content for a newer Kronika: what this one would call wrong may well be right. */
function versionProblem(wanted: unknown, place: FilePlace): Diagnostic | undefined {
  if (typeof wanted !== 'string' || !versionPattern.test(wanted)) return undefined;
  const installed = installedVersion();
  return isNewer(wanted, installed) ? diagnostic('kronika-too-old', place, { wanted, installed }) : undefined;
}

/** Where the list of languages is wrong, none that a site can have is called foreign. */
function withLanguages({ data, lost }: RightPart<SiteSettings>): SiteSettings {
  if (!lost.has('languages')) return data;
  return { ...data, languages: [...new Set([...data.languages, ...locales()])] };
}

const nothing: ReadonlySet<string> = new Set();

const nowhere = { file: settingsFile, line: 1, column: 1 };

function broken(problem: Diagnostic): SettingsSource {
  return { settings: undefined, lost: nothing, diagnostics: [problem], place: () => nowhere };
}

function readSettingsText(root: string): DecodedText | undefined {
  try {
    return decodeText(readFileSync(join(root, settingsFile)));
  } catch {
    return undefined;
  }
}
