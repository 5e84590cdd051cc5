import { readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';
import { packageFile } from './package-file.ts';

/** What an installed package says of its licence. */
export interface InstalledLicence {
  version: string;
  /** An expression of SPDX: `MIT`, `GPL-3.0 OR MPL-2.0`. */
  licence: string;
  /** Whether somebody who passes it on must, by this licence alone, pass it on under the terms of the GPL. */
  isCopyleft: boolean;
  /** Names of the files that hold the licence's text. */
  texts: string[];
}

const manifest = z.object({ version: z.string(), license: z.string() });

/** Files in which packages keep licences, by custom. */
const licenceFile = /^(?:licen[cs]e|copying|notice|ofl)/i;

/**
 * Reads the licence of an installed package.
 * @param name on the npm registry
 * @param from a file from which the package is found, as an import in it would be
 * @returns undefined where the package is not installed
 * @throws ZodError when its package.json names no version or licence
 */
export function installedLicence(name: string, from: string): InstalledLicence | undefined {
  const file = packageFile(name, from);
  if (file === undefined) return undefined;
  const { version, license } = manifest.parse(JSON.parse(readFileSync(file, 'utf8')));
  return {
    version,
    licence: license,
    isCopyleft: isCopyleft(license),
    texts: readdirSync(dirname(file))
      .filter((found) => licenceFile.test(found))
      .sort(),
  };
}

/**
 * Whether every choice that an SPDX expression leaves is a licence of the GPL family.
 * @param expression such as `(GPL-3.0 OR MPL-2.0)`
 */
export function isCopyleft(expression: string): boolean {
  const isGpl = (licence: string) => /\bA?GPL-/.test(licence) && !/\bLGPL-/.test(licence);
  return expression
    .replace(/[()]/g, '')
    .split(/\s+OR\s+/)
    .every((choice) => choice.split(/\s+AND\s+/).some(isGpl));
}
