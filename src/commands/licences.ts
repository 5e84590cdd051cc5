import { installedLicence } from '../licences/installed-licence.ts';
import { licenceLines } from '../licences/licence-lines.ts';
import { shippedPackages } from '../licences/shipped-packages.ts';
import { withHelp } from './with-help.ts';

const usage = {
  pl: `kronika licences
Wylicza, co z cudzej pracy strona daje czytelnikom (krój pisma, słowniki, programy), i licencję każdej z tych rzeczy.`,
  en: `kronika licences
Lists what of other people's work a site passes on to its readers (typeface, dictionaries, programs), with the licence of each.`,
};

/** Lists what a site passes on to its readers, with the licence of each. */
export const run = withHelp(usage, (_, { out }) => {
  const packages = shippedPackages.map((shipped) => ({
    ...shipped,
    installed: installedLicence(shipped.name, import.meta.filename),
  }));
  out('What every site that Kronika builds passes on to its readers, beside Kronika itself (MIT):\n');
  out(licenceLines(packages).join('\n'));
  return Promise.resolve(0);
});
