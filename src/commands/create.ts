import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildInputs } from '../content/build-inputs.ts';
import type { EditorLanguage } from '../content/diagnostics/diagnostic-kinds.ts';
import { today } from '../content/local-moment.ts';
import { askLanguage, interview } from '../create/interview.ts';
import { kronikaSource } from '../create/kronika-source.ts';
import { readAnswers } from '../create/read-answers.ts';
import { siteFiles } from '../create/site-files.ts';
import { assertFree, FolderInUse, writeSite } from '../create/write-site.ts';
import { packageRoot } from '../package-root.ts';
import type { Command } from './command.ts';

const usage: Record<EditorLanguage, string> = {
  pl: `kronika create <folder> [--yes] [--lang pl|en] [--name …] [--publisher …] [--public-body] [--project …]
  [--start 2027-02] [--end 2028] [--funding eu-2021-2027|…|none] [--languages pl,en] [--address https://…/] [--newsletter https://…]
Zakłada nową stronę w folderze, który nie istnieje albo jest pusty. Pyta o to, czego nie podano; z --yes nie pyta o nic.`,
  en: `kronika create <folder> [--yes] [--lang pl|en] [--name …] [--publisher …] [--public-body] [--project …]
  [--start 2027-02] [--end 2028] [--funding eu-2021-2027|…|none] [--languages pl,en] [--address https://…/] [--newsletter https://…]
Starts a new site in a folder that is absent or empty. Asks what was not given; with --yes it asks nothing.`,
};

/** Starts a site of one's own. */
export const run: Command = async (argv, io) => {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        yes: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        lang: { type: 'string' },
        name: { type: 'string' },
        publisher: { type: 'string' },
        'public-body': { type: 'boolean' },
        project: { type: 'string' },
        start: { type: 'string' },
        end: { type: 'string' },
        funding: { type: 'string' },
        languages: { type: 'string' },
        address: { type: 'string' },
        newsletter: { type: 'string' },
      },
    });
  } catch (error) {
    io.err(`${error instanceof Error ? error.message : String(error)}\n${usage.en}`);
    return 2;
  }
  const { yes = false, help = false, lang, ...written } = parsed.values;
  if (lang !== undefined && lang !== 'pl' && lang !== 'en') {
    io.err(`--lang ${lang}: write pl or en.`);
    return 2;
  }
  const asks = !yes && io.isInteractive;
  const language = lang ?? (asks && !help ? await askLanguage() : 'pl');
  if (language === undefined) return 130;
  if (help) {
    io.out(usage[language]);
    return 0;
  }
  const [folder, ...others] = parsed.positionals;
  if (folder === undefined || others.length > 0 || (!yes && !io.isInteractive)) {
    io.err(usage[language]);
    return 2;
  }
  const target = resolve(io.cwd, folder);
  if (basename(target).length > 200) {
    io.err({ pl: 'Nazwa folderu jest za długa.', en: 'The name of the folder is too long.' }[language]);
    return 2;
  }
  const given = asks ? await interview(written, language) : written;
  if (!given) {
    io.err({ pl: 'Przerwane. Nic nie zostało zapisane.', en: 'Ended. Nothing was written.' }[language]);
    return 130;
  }
  const read = readAnswers(given, language);
  if ('problems' in read) {
    for (const problem of read.problems) io.err(problem[language]);
    return 2;
  }
  try {
    await assertFree(target);
    const { dependency, node, vendored } = await kronikaSource(packageRoot);
    const day = today(buildInputs(io.env, io.cwd).today, 'Europe/Warsaw').slice(0, 10);
    const files = await siteFiles(read.answers, { packageRoot, kronika: dependency, node }, day);
    await writeSite(target, files, vendored);
    io.out(nextSteps(folder, files.size, language));
    return 0;
  } catch (error) {
    if (error instanceof FolderInUse) {
      io.err(
        {
          pl: `Folder ${folder} nie jest pusty (albo to plik). Nic nie zostało zmienione; podaj inną nazwę.`,
          en: `The folder ${folder} is not empty (or is a file). Nothing was changed; give another name.`,
        }[language],
      );
      return 2;
    }
    const reason = error instanceof Error ? error.message : String(error);
    io.err({ pl: `Strony nie udało się założyć: ${reason}`, en: `The site could not be started: ${reason}` }[language]);
    return 1;
  }
};

function nextSteps(folder: string, count: number, language: EditorLanguage): string {
  return {
    pl: `Gotowe: ${count} plików w folderze ${folder}. Teraz:

  cd ${folder}
  npm install
  npm start

Co jest jeszcze do uzupełnienia, wylicza „npm run check”.`,
    en: `Done: ${count} files in ${folder}. Now:

  cd ${folder}
  npm install
  npm start

"npm run check" lists what is still to be filled in.`,
  }[language];
}
