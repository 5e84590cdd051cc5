import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type SiteSettings, siteSchema } from '../schemas/site.ts';
import { type DecodedText, decodeText } from './decode-text.ts';
import { diagnostic, type Diagnostic } from './diagnostics/diagnostic.ts';
import { schemaDiagnostics } from './schema-diagnostics.ts';
import { schemaKeys } from './schema-keys.ts';
import type { PlaceOf } from './source-entry.ts';
import { parseYaml } from './yaml-source.ts';

/** The settings of a site, and where each of them stands. */
export interface SettingsSource {
  /** Undefined when something is wrong with them. */
  settings: SiteSettings | undefined;
  diagnostics: Diagnostic[];
  /** The place of a setting, for problems found later. */
  place: PlaceOf;
}

/** Name of the settings file below the content root. */
export const settingsFile = 'site.yaml';

/**
 * Reads `site.yaml`.
 * @param root the content root
 */
export function readSettings(root: string): SettingsSource {
  const nowhere = { file: settingsFile, line: 1, column: 1 };
  const broken = (problem: Diagnostic): SettingsSource => ({
    settings: undefined,
    diagnostics: [problem],
    place: () => nowhere,
  });
  const decoded = readSettingsText(root);
  if (!decoded) return broken(diagnostic('settings-missing', { file: settingsFile }, {}));
  if ('encoding' in decoded) return broken(diagnostic('file-encoding', { file: settingsFile }, decoded));
  const source = parseYaml(decoded.text, settingsFile);
  if (source.diagnostics.length > 0) return { settings: undefined, ...source };
  if (source.data === undefined) {
    return { settings: undefined, diagnostics: [diagnostic('settings-empty', nowhere, {})], place: source.place };
  }
  if (typeof source.data !== 'object' || source.data === null || Array.isArray(source.data)) {
    return broken(diagnostic('not-a-group', source.place([]), {}));
  }
  const result = siteSchema.safeParse(source.data);
  return {
    settings: result.data,
    diagnostics: schemaDiagnostics(
      result.error?.issues ?? [],
      source.data,
      (path) => schemaKeys(siteSchema, path),
      source.place,
    ),
    place: source.place,
  };
}

function readSettingsText(root: string): DecodedText | undefined {
  try {
    return decodeText(readFileSync(join(root, settingsFile)));
  } catch {
    return undefined;
  }
}
