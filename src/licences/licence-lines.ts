import type { InstalledLicence } from './installed-licence.ts';
import type { ShippedPackage } from './shipped-packages.ts';

/** A shipped package with the licence under which it is installed; without one where it is not. */
export type LicencedPackage = ShippedPackage & { installed: InstalledLicence | undefined };

/**
 * What a site passes on to its readers and under which terms, for a terminal: a block a package, then
 * what those have to heed who publish the site.
 */
export function licenceLines(packages: readonly LicencedPackage[]): string[] {
  const blocks = packages.flatMap(({ name, part, when, installed }) => [
    installed ? `${name} ${installed.version}: ${installed.licence}` : `${name}: not installed`,
    `  ${part}${when === undefined ? '' : ` (${when})`}`,
    ...(installed?.texts.map((text) => `  terms: node_modules/${name}/${text}`) ?? []),
  ]);
  const copyleft = packages.filter(({ installed }) => installed?.isCopyleft);
  const notes = copyleft.map(
    ({ name, installed }) =>
      `${name} is ${installed?.licence ?? ''} only: whoever publishes a site that holds its word forms passes them on under those terms.`,
  );
  return notes.length > 0 ? [...blocks, '', ...notes] : blocks;
}
