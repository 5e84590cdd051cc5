import { installedLicence } from '../licences/installed-licence.ts';
import { licenceLines } from '../licences/licence-lines.ts';
import { shippedPackages } from '../licences/shipped-packages.ts';
import type { Command } from './command.ts';

/** Lists what a site passes on to its readers, with the licence of each. */
export const run: Command = (_, { out }) => {
  const packages = shippedPackages.map((shipped) => ({
    ...shipped,
    installed: installedLicence(shipped.name, import.meta.filename),
  }));
  out('What every site that Kronika builds passes on to its readers, beside Kronika itself (MIT):\n');
  out(licenceLines(packages).join('\n'));
  return Promise.resolve(0);
};
