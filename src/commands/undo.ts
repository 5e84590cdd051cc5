import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildInputs } from '../content/build-inputs.ts';
import { committedFile, type CommittedVersion } from '../editing/local/committed-version.ts';
import { ContentFolder, shaOf } from '../editing/local/content-folder.ts';
import { safePath } from '../editing/local/safe-path.ts';
import { lastSave, savesFolder } from '../editing/local/saves.ts';
import type { EditorLanguage } from '../schemas/editor-language.ts';
import { askAtTerminal } from './ask-at-terminal.ts';
import { command, CommandFault } from './command.ts';
import type { CommandIo } from './command-io.ts';
import { languageOf, withHelp } from './with-help.ts';

const usage = {
  pl: `npm run undo
Cofa ostatni zapis, który zrobiło „npm run edit”: pliki są znowu takie, jak przed nim. Jeszcze raz cofa poprzedni, i tak
do pięćdziesięciu. Pliku, który od tamtej pory się zmienił, nie rusza.

npm run undo -- content/pages/o-nas.md
Przywraca ostatnią inną wersję tego pliku z gita, gdy nie zapisano go później przez „npm run edit”. Najpierw pyta.
Obecną wersję zachowuje: „npm run undo” ją przywróci.

  --yes  nie pyta`,
  en: `npm run undo
Takes back the last save of "npm run edit": its files are as they were before. Once more takes back the one before, up
to fifty. A file that changed since is left as it is.

npm run undo -- content/pages/about.md
Brings back the last other version of this file from git, where "npm run edit" did not save it later. It asks first. The
present version is kept: "npm run undo" brings it back.

  --yes  does not ask`,
};

const words = {
  pl: {
    nothing:
      'Nie ma czego cofnąć: „npm run edit” niczego tu nie zapisało. Wersję z gita przywraca „npm run undo -- ” ze ścieżką pliku, na przykład content/pages/o-nas.md.',
    changed: (path: string) => `Nie cofnięto niczego, bo plik ${path} zmienił się od tamtego zapisu.`,
    gone: (path: string) => `Nie cofnięto niczego, bo nie ma już folderu treści, do którego zapisano: ${path}`,
    done: 'Cofnięto. Znowu takie jak przedtem:',
    outside: (path: string) => `To nie jest plik wpisu w folderze treści: ${path}`,
    unknown: (path: string) => `W gicie nie ma innej wersji pliku ${path}, do której można wrócić.`,
    title: 'Wcześniejsza wersja z gita.',
    question: (path: string, version: string) =>
      `Przywrócić plik ${path} w wersji: ${version}? Obecna zostanie w kopii.`,
    unasked: 'Nic nie zmieniono, bo nie ma kogo zapytać. Bez pytania: --yes.',
    left: 'Nic nie zmieniono.',
    restored: (path: string, version: string) =>
      `Przywrócono ${path} w wersji: ${version}. Dotychczasową przywróci „npm run undo”.`,
  },
  en: {
    nothing:
      'There is nothing to take back: "npm run edit" saved nothing here. A version from git is brought back by "npm run undo -- " with the path of the file, such as content/pages/about.md.',
    changed: (path: string) => `Nothing was taken back, because the file ${path} changed since it was saved.`,
    gone: (path: string) => `Nothing was taken back, because the content folder that was saved to is gone: ${path}`,
    done: 'Taken back. As they were before:',
    outside: (path: string) => `This is no file of an entry in the content folder: ${path}`,
    unknown: (path: string) => `Git has no other version of the file ${path} to go back to.`,
    title: 'An earlier version from git.',
    question: (path: string, version: string) =>
      `Bring the file ${path} back as it was: ${version}? The present version is kept.`,
    unasked: 'Nothing was changed, because there is nobody to ask. Without a question: --yes.',
    left: 'Nothing was changed.',
    restored: (path: string, version: string) =>
      `${path} is as it was: ${version}. What it was until now is brought back by "npm run undo".`,
  },
};

/** Takes back what was saved last in a browser, or goes back to a version of a file that is in git. */
export const run = withHelp(
  usage,
  command(async (argv, io) => {
    const language = languageOf(argv, io);
    const { file, isAgreed } = readOptions(argv, usage[language]);
    const last = await lastSave(savesFolder(io.cwd));
    if (file === undefined) return takeBack(last?.save.root, io, language);
    const { contentRoot } = buildInputs(io.env, io.cwd);
    const path = relative(contentRoot, resolve(io.cwd, file)).replaceAll('\\', '/');
    if ((await safePath(contentRoot, path)) === undefined) throw new CommandFault(2, words[language].outside(file));
    const content = new ContentFolder(contentRoot, savesFolder(io.cwd));
    const now = await content.read(path);
    const committed = committedFile(contentRoot, path, now);
    const isOfLastSave = last?.save.root === contentRoot && last.save.files.some((one) => one.path === path);
    if (isOfLastSave && (!committed || Date.parse(last.save.at) > Date.parse(committed.lastAt)))
      return takeBack(contentRoot, io, language);
    if (!committed?.other) throw new CommandFault(1, words[language].unknown(file));
    await agree(file, committed.other, isAgreed, io, language);
    return restore(content, { path, file, now }, committed.other, io, language);
  }),
);

function readOptions(argv: readonly string[], help: string): { file: string | undefined; isAgreed: boolean } {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { yes: { type: 'boolean', default: false }, lang: { type: 'string' } },
    });
    if (positionals.length > 1) throw new CommandFault(2, help);
    return { file: positionals[0], isAgreed: values.yes };
  } catch {
    throw new CommandFault(2, help);
  }
}

async function takeBack(root: string | undefined, io: CommandIo, language: EditorLanguage): Promise<number> {
  const { nothing, changed, gone, done } = words[language];
  // Only the save knows where it was made: the configuration of the site may name another folder than the default.
  if (root === undefined) throw new CommandFault(1, nothing);
  const undone = await new ContentFolder(root, savesFolder(io.cwd)).undo();
  if (!undone) throw new CommandFault(1, nothing);
  if ('kind' in undone) throw new CommandFault(1, (undone.kind === 'root' ? gone : changed)(undone.path));
  const paths = undone.paths.map((path) => relative(io.cwd, join(root, path)).replaceAll('\\', '/'));
  io.out([done, ...paths.map((path) => `  ${path}`)].join('\n'));
  return 0;
}

/** Asks whether to go back, and ends the command where nobody says yes. */
async function agree(
  file: string,
  version: CommittedVersion,
  isAgreed: boolean,
  io: CommandIo,
  language: EditorLanguage,
): Promise<void> {
  if (isAgreed) return;
  const { title, question, unasked, left } = words[language];
  const asked = question(file, described(version));
  if (!io.isInteractive) throw new CommandFault(2, asked, unasked);
  const titles = { pl: words.pl.title, en: words.en.title };
  if (!(await askAtTerminal(titles, language, (ask) => ask.agree(asked))))
    throw new CommandFault(1, `${title} ${left}`);
}

/** Writes a version as a save, so that the present one is kept and nothing is written over that changed meanwhile. */
async function restore(
  content: ContentFolder,
  { path, file, now }: { path: string; file: string; now: Uint8Array | undefined },
  version: CommittedVersion,
  io: CommandIo,
  language: EditorLanguage,
): Promise<number> {
  const operation = now ? ('update' as const) : ('create' as const);
  const change = { operation, path, bytes: version.bytes, sha: now && shaOf(now) };
  const made = await content.change([change], described(version));
  if ('kind' in made) throw new CommandFault(1, words[language].changed(file));
  io.out(words[language].restored(file, described(version)));
  return 0;
}

/** When, by whom and why a version was committed. */
function described({ at, author, subject }: CommittedVersion): string {
  return `${at.slice(0, 16).replace('T', ' ')}, ${author}: ${subject}`;
}
