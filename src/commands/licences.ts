import { buildInputs } from '../content/build-inputs.ts';
import { readSettings } from '../content/read-settings.ts';
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
export const run = withHelp(usage, (_, { cwd, env, out }) => {
  const { settings } = readSettings(buildInputs(env, cwd).contentRoot);
  const packages = shippedPackages
    .map((shipped) => ({ ...shipped, installed: installedLicence(shipped.name, import.meta.filename) }))
    .filter(
      // A dictionary is in the sites of its language, where it is installed.
      ({ language, installed }) =>
        language === undefined ||
        (installed && (!settings || settings.languages.some((locale) => locale === language))),
    );
  out('What this site passes on to its readers, beside Kronika itself (MIT):\n');
  out(licenceLines(packages).join('\n'));
  return Promise.resolve(0);
});
