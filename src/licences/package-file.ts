import { findPackageJSON } from 'node:module';

/**
 * Path of the package.json of an installed package.
 * @param name on the npm registry
 * @param from a file from which the package is found, as an import in it would be
 * @returns undefined where the package is not installed
 */
export function packageFile(name: string, from: string): string | undefined {
  try {
    return findPackageJSON(name, from);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}
