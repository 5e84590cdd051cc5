import { buildInputs } from '../content/build-inputs.ts';
import { ContentFolder } from '../editing/local/content-folder.ts';
import { savesFolder } from '../editing/local/saves.ts';
import { command, CommandFault } from './command.ts';
import { languageOf, withHelp } from './with-help.ts';

const usage = {
  pl: `npm run undo
Cofa ostatni zapis, który zrobiło „npm run edit”: pliki są znowu takie, jak przed nim. Jeszcze raz cofa poprzedni, i tak
do pięćdziesięciu. Pliku, który od tamtej pory się zmienił, nie rusza.`,
  en: `npm run undo
Takes back the last save of "npm run edit": its files are as they were before. Once more takes back the one before, up
to fifty. A file that changed since is left as it is.`,
};

const words = {
  pl: {
    nothing: 'Nie ma czego cofnąć: „npm run edit” niczego tu nie zapisało.',
    changed: (path: string) => `Nie cofnięto niczego, bo plik ${path} zmienił się od tamtego zapisu.`,
    done: 'Cofnięto. Znowu takie jak przedtem:',
  },
  en: {
    nothing: 'There is nothing to take back: "npm run edit" saved nothing here.',
    changed: (path: string) => `Nothing was taken back, because the file ${path} changed since it was saved.`,
    done: 'Taken back. As they were before:',
  },
};

/** Takes back what was saved last in a browser. */
export const run = withHelp(
  usage,
  command(async (argv, io) => {
    const { nothing, changed, done } = words[languageOf(argv, io)];
    const { contentRoot } = buildInputs(io.env, io.cwd);
    const undone = await new ContentFolder(contentRoot, savesFolder(io.cwd)).undo();
    if (!undone) throw new CommandFault(1, nothing);
    if ('kind' in undone) throw new CommandFault(1, changed(undone.path));
    io.out([done, ...undone.paths.map((path) => `  ${path}`)].join('\n'));
    return 0;
  }),
);
