import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type SiteSettings, siteSchema } from '../schemas/site.ts';
import { diagnostic, type Diagnostic, type Place } from './diagnostics/diagnostic.ts';
import { schemaDiagnostics } from './schema-diagnostics.ts';
import { schemaKeys } from './schema-keys.ts';
import { type DataPath, parseYaml } from './yaml-source.ts';

/** The settings of a site, and where each of them stands. */
export interface SettingsSource {
  /** Undefined when something is wrong with them. */
  settings: SiteSettings | undefined;
  diagnostics: Diagnostic[];
  /** The place of a setting, for problems found later. */
  place: (path: DataPath) => Place;
}

/** Name of the settings file below the content root. */
export const settingsFile = 'site.yaml';

/**
 * Reads `site.yaml`.
 * @param root the content root
 */
export async function readSettings(root: string): Promise<SettingsSource> {
  const nowhere = { file: settingsFile, line: 1, column: 1 };
  let text: string;
  try {
    text = await readFile(join(root, settingsFile), 'utf8');
  } catch {
    return {
      settings: undefined,
      diagnostics: [diagnostic('settings-missing', { file: settingsFile }, {})],
      place: () => nowhere,
    };
  }
  const source = parseYaml(text, settingsFile);
  if (source.diagnostics.length > 0) return { settings: undefined, ...source };
  if (source.data === undefined) {
    return { settings: undefined, diagnostics: [diagnostic('settings-empty', nowhere, {})], place: source.place };
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
