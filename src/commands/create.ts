import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildInputs } from '../content/build-inputs.ts';
import type { EditorLanguage } from '../schemas/editor-language.ts';
import { today } from '../content/local-moment.ts';
import { askLanguage, interview } from '../create/interview.ts';
import { kronikaSource } from '../create/kronika-source.ts';
import { outerProject } from '../create/outer-project.ts';
import { readAnswers } from '../create/read-answers.ts';
import { siteFiles } from '../create/site-files.ts';
import { assertFree, FolderInUse, writeSite } from '../create/write-site.ts';
import type { Message } from '../content/new-entry/message.ts';
import { shownSign, unbuildableSign } from '../output/project-path-problem.ts';
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
  const misread = callProblem(folder, others, asks || yes);
  if (folder === undefined || misread) {
    io.err(`${misread?.[language] ?? ''}\n${usage[language]}`);
    return 2;
  }
  const target = resolve(io.cwd, folder);
  const misnamed = folderProblem(target);
  if (misnamed) {
    io.err(misnamed[language]);
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
    const day = today(buildInputs(io.env, io.cwd).today, 'Europe/Warsaw').slice(0, 10);
    const source = await kronikaSource(packageRoot, io.env, () => {
      io.err(
        {
          pl: 'Pakuję Kronikę dla nowej strony; to potrwa około minuty…',
          en: 'Packing Kronika for the new site, which takes about a minute…',
        }[language],
      );
    });
    try {
      const files = await siteFiles(read.answers, { packageRoot, kronika: source.dependency, node: source.node }, day);
      await writeSite(target, files, source.vendored);
      io.out(nextSteps(target === io.cwd ? undefined : folder, files.size, language));
    } finally {
      await source.discard();
    }
    for (const remark of remarks(source.isOffline, outerProject(target))) io.err(`\n${remark[language]}`);
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
    if (error instanceof RangeError) {
      // A wrong KRONIKA_TODAY.
      io.err(error.message);
      return 2;
    }
    const reason = error instanceof Error ? error.message : String(error);
    io.err({ pl: `Strony nie udało się założyć: ${reason}`, en: `The site could not be started: ${reason}` }[language]);
    return 1;
  }
};

/** What is wrong with how the command was called. */
function callProblem(folder: string | undefined, others: readonly string[], hasAnswers: boolean): Message | undefined {
  if (folder === undefined) return { pl: 'Podaj folder nowej strony.', en: 'Name the folder of the new site.' };
  if (others.length > 0)
    return {
      pl: `Podaj jeden folder (ze spacjami w cudzysłowie): ${[folder, ...others].join(' ')}`,
      en: `Name one folder (with blanks in quotation marks): ${[folder, ...others].join(' ')}`,
    };
  if (!hasAnswers)
    return {
      pl: 'Nie ma kogo pytać: to nie jest terminal. Dodaj --yes, a czego nie podasz, zostanie do uzupełnienia.',
      en: 'There is nobody to ask: this is no terminal. Add --yes, and what you do not give is left to fill in.',
    };
  return undefined;
}

/** What is wrong with the path of a new site. */
function folderProblem(target: string): Message | undefined {
  if (Buffer.byteLength(basename(target)) > 200)
    return { pl: 'Nazwa folderu jest za długa.', en: 'The name of the folder is too long.' };
  // Folders of programs are joined by colons, so npm would not find what is below one.
  const sign = unbuildableSign(target) ?? /:/.exec(basename(target))?.[0];
  if (sign === undefined) return undefined;
  return {
    pl: `W ścieżce folderu jest znak ${shownSign(sign)}, z którym strony nie da się zbudować. Wybierz inne miejsce albo inną nazwę.`,
    en: `The path of the folder has the sign ${shownSign(sign)}, with which no site can be built. Choose another place or name.`,
  };
}

/** What is good to know after the site was written. */
function remarks(isOffline: boolean, project: string | undefined): Message[] {
  return [
    ...(isOffline
      ? [
          {
            pl: 'Rejestr npm nie odpowiada. Strona jest zapisana cała, ale „npm install” uruchom, gdy będzie sieć.',
            en: 'The npm registry does not answer. The site is written whole, but run "npm install" once there is a network.',
          },
        ]
      : []),
    ...(project === undefined
      ? []
      : [
          {
            pl: `Folder leży w innym projekcie (${project}). To działa, ale prościej trzymać stronę osobno.`,
            en: `The folder lies within another project (${project}). That works, but a site is simpler to keep apart.`,
          },
        ]),
  ];
}

function nextSteps(folder: string | undefined, count: number, language: EditorLanguage): string {
  const enter = folder === undefined ? '' : `\n  cd ${asArgument(folder)}`;
  return {
    pl: `Gotowe: ${count} plików${folder === undefined ? '' : ` w folderze ${folder}`}. Teraz:
${enter}
  npm install
  npm start

Co jest jeszcze do uzupełnienia, wylicza „npm run check”.`,
    en: `Done: ${count} files${folder === undefined ? '' : ` in ${folder}`}. Now:
${enter}
  npm install
  npm start

"npm run check" lists what is still to be filled in.`,
  }[language];
}

/** A path as a shell takes it for one word. */
function asArgument(path: string): string {
  return /^[\p{L}\d_./~-]+$/u.test(path) ? path : `"${path.replaceAll(/[$`"\\]/g, '\\$&')}"`;
}
