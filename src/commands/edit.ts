import { randomBytes } from 'node:crypto';
import { editTokenName } from '../content/build-inputs.ts';
import { cmsManifest, cmsVersion } from '../editing/page-files.ts';
import { astroCommand } from './astro-command.ts';
import { command, CommandFault } from './command.ts';
import { languageOf, withHelp } from './with-help.ts';

const usage = {
  pl: `npm run edit -- [--port 4321]
Pokazuje stronę jak „dev”, a pod adresem /admin/, który wypisze, formularze do pisania wpisów na tym komputerze: bez
konta, bez gita i bez sieci. Zapisuje do folderu treści; pliku, który w międzyczasie się zmienił, nie nadpisze. Ostatni
zapis cofa „npm run undo”. Adres działa tylko na tym komputerze i tylko do Ctrl+C.`,
  en: `npm run edit -- [--port 4321]
Serves the site as "dev" does, and at the address /admin/ that it prints forms for writing entries on this computer:
without an account, without git, without a network. It saves to the content folder, and never over a file that changed
meanwhile. "npm run undo" takes the last save back. The address works on this computer alone, and until Ctrl+C.`,
};

const faults = {
  pl: {
    host: 'Redagować można tylko na tym komputerze, bez --host: kto otworzy stronę z sieci, mógłby zmieniać pliki.',
    missing: `Nie ma programu do redagowania w przeglądarce. Zainstaluj go poleceniem „npm install --save-exact @sveltia/cms@${cmsVersion}”.`,
  },
  en: {
    host: 'Editing works on this computer alone, without --host: whoever opened the site from the network could change files.',
    missing: `The program for editing in a browser is not there. Install it by "npm install --save-exact @sveltia/cms@${cmsVersion}".`,
  },
};

/** Serves the site while somebody writes in a browser. */
export const run = withHelp(
  usage,
  command((argv, io) => {
    const words = faults[languageOf(argv, io)];
    if (argv.some((argument) => /^--host(?:=|$)/.test(argument))) throw new CommandFault(2, words.host);
    if (cmsManifest(io.cwd) === undefined) throw new CommandFault(2, words.missing);
    const env = { ...io.env, [editTokenName]: randomBytes(24).toString('base64url') };
    return astroCommand('dev')(argv, { ...io, env });
  }),
);
