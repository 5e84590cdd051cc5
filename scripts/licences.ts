import { installedLicence } from '../src/licences/installed-licence.ts';
import { licenceLines } from '../src/licences/licence-lines.ts';
import { shippedPackages } from '../src/licences/shipped-packages.ts';

const packages = shippedPackages.map((shipped) => ({
  ...shipped,
  installed: installedLicence(shipped.name, import.meta.filename),
}));
console.log('What every site that Kronika builds passes on to its readers, beside Kronika itself (MIT):\n');
console.log(licenceLines(packages).join('\n'));
