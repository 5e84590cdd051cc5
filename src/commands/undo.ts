import { join, relative } from 'node:path';
import { ContentFolder } from '../editing/local/content-folder.ts';
import { lastSave, savesFolder } from '../editing/local/saves.ts';
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
    gone: (path: string) => `Nie cofnięto niczego, bo nie ma już folderu treści, do którego zapisano: ${path}`,
    done: 'Cofnięto. Znowu takie jak przedtem:',
  },
  en: {
    nothing: 'There is nothing to take back: "npm run edit" saved nothing here.',
    changed: (path: string) => `Nothing was taken back, because the file ${path} changed since it was saved.`,
    gone: (path: string) => `Nothing was taken back, because the content folder that was saved to is gone: ${path}`,
    done: 'Taken back. As they were before:',
  },
};

/** Takes back what was saved last in a browser. */
export const run = withHelp(
  usage,
  command(async (argv, io) => {
    const { nothing, changed, gone, done } = words[languageOf(argv, io)];
    const saves = savesFolder(io.cwd);
    // Only the save knows where it was made: the configuration of the site may name another folder than the default.
    const root = (await lastSave(saves))?.save.root;
    if (root === undefined) throw new CommandFault(1, nothing);
    const undone = await new ContentFolder(root, saves).undo();
    if (!undone) throw new CommandFault(1, nothing);
    if ('kind' in undone) throw new CommandFault(1, (undone.kind === 'root' ? gone : changed)(undone.path));
    const paths = undone.paths.map((path) => relative(io.cwd, join(root, path)).replaceAll('\\', '/'));
    io.out([done, ...paths.map((path) => `  ${path}`)].join('\n'));
    return 0;
  }),
);
