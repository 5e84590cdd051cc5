import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, sep } from 'node:path';
import type { Message } from '../content/new-entry/message.ts';
import { isLink, isWithinFolder, realPath } from './folder-identity.ts';
import { markName, readMark } from './output-mark.ts';

/** What an output folder must not touch. */
export interface Surroundings {
  /** Absolute paths of the site's project and of Kronika itself, which may be one. */
  projectRoots: readonly string[];
  /** Absolute path of the content root. */
  contentRoot: string;
}

/** How another output folder is given. */
const example = 'KRONIKA_OUT=dist';

/** Folders of the project that hold its sources, or what it needs to run. */
const sources = [
  ...['src', 'public', 'scripts', 'docs', 'tests', 'content', 'node_modules'],
  ...['.git', '.github', '.ci', '.vscode', '.astro'],
];

/**
 * Why nothing may be written to a folder: it lies in the content or in the sources of the project.
 * @param folder absolute path; need not be there
 * @param example how another folder is given, such as `KRONIKA_OUT=dist`
 * @returns a sentence that says what to do; undefined when it lies apart
 */
export function placeProblem(
  folder: string,
  { projectRoots, contentRoot }: Surroundings,
  example: string,
): Message | undefined {
  const because = (reason: Message) => misplaced(folder, reason, example);
  if (isWithinFolder(folder, contentRoot))
    return because({ pl: 'leży w folderze treści', en: 'it lies in the content folder' });
  const source = sources.find((name) => projectRoots.some((root) => isWithinFolder(folder, join(root, name))));
  if (source !== undefined)
    return because({ pl: `leży w folderze projektu ${source}/`, en: `it lies in the project's folder ${source}/` });
  const foreign = realPath(folder)
    .split(sep)
    .find((part) => part === '.git' || part === 'node_modules');
  if (foreign !== undefined && !projectRoots.some((root) => isWithinFolder(folder, root)))
    return because({ pl: `leży w folderze ${foreign}/`, en: `it lies in a folder ${foreign}/` });
  return undefined;
}

/** Why a folder may not change places with another: it holds the project, the content or somebody's home. */
function holdingProblem(folder: string, { projectRoots, contentRoot }: Surroundings): Message | undefined {
  const because = (reason: Message) => misplaced(folder, reason, example);
  if (isWithinFolder(contentRoot, folder))
    return because({ pl: 'jest w nim folder treści', en: 'it holds the content folder' });
  if (projectRoots.some((root) => isWithinFolder(root, folder)))
    return because({ pl: 'jest w nim cały projekt', en: 'it holds the whole project' });
  if (isWithinFolder(homedir(), folder))
    return because({ pl: 'jest w nim Twój folder domowy', en: 'it holds your home folder' });
  return undefined;
}

function misplaced(folder: string, { pl, en }: Message, example: string): Message {
  return {
    pl: `Nie można pisać do ${folder}: ${pl}. Podaj folder leżący osobno, na przykład ${example}. Niczego nie zmieniono.`,
    en: `Nothing can be written to ${folder}: ${en}. Give a folder that lies apart, for example ${example}. Nothing was changed.`,
  };
}

/**
 * Why a site may not be written to a folder. It has to be absent or empty, or to bear the mark of a former build.
 * @param folder absolute path
 * @returns a sentence that says what to do; undefined when it may
 */
export function outputProblem(folder: string, surroundings: Surroundings): Message | undefined {
  if (isLink(folder)) {
    const real = realPath(folder);
    return {
      pl: `${folder} to dowiązanie do ${real}. Podaj sam folder: KRONIKA_OUT=${real}. Niczego nie zmieniono.`,
      en: `${folder} is a link to ${real}. Give the folder itself: KRONIKA_OUT=${real}. Nothing was changed.`,
    };
  }
  const wrongPlace = holdingProblem(folder, surroundings) ?? placeProblem(folder, surroundings, example);
  if (wrongPlace) return wrongPlace;
  const found = lstatSync(folder, { throwIfNoEntry: false });
  if (!found) return undefined;
  if (!found.isDirectory())
    return {
      pl: `${folder} to plik, a nie folder. Podaj folder, na przykład ${example}. Niczego nie zmieniono.`,
      en: `${folder} is a file, not a folder. Give a folder, for example ${example}. Nothing was changed.`,
    };
  if (isMountPoint(folder))
    return {
      pl: `${folder} jest punktem montowania, więc nie można go podmienić. Podaj folder w nim: KRONIKA_OUT=${join(folder, 'site')}. Niczego nie zmieniono.`,
      en: `${folder} is a mount point, so it cannot change places with another. Give a folder in it: KRONIKA_OUT=${join(folder, 'site')}. Nothing was changed.`,
    };
  const names = readdirSync(folder);
  if (names.length === 0 || readMark(folder)) return undefined;
  const some = names.slice(0, 3).join(', ') + (names.length > 3 ? ', …' : '');
  return {
    pl: `Folder ${folder} nie jest pusty (${some}) i nie ma w nim znaku Kroniki (${markName}), więc zostaje nietknięty. Jeśli to strona zbudowana starszą Kroniką, usuń go i zbuduj jeszcze raz. Jeśli nie, podaj inny: ${example}.`,
    en: `The folder ${folder} is not empty (${some}) and lacks Kronika's mark (${markName}), so it stays untouched. If it is a site that an older Kronika built, delete it and build again. If not, give another: ${example}.`,
  };
}

/** Whether a folder is where another disk, or a folder from elsewhere, is mounted; known on Linux alone. */
function isMountPoint(folder: string): boolean {
  const real = realPath(folder);
  if (lstatSync(real).dev !== lstatSync(dirname(real)).dev) return true;
  try {
    // The fifth field of each line, in which spaces and the like are written as octal numbers (proc(5)).
    const lines = readFileSync('/proc/self/mountinfo', 'utf8').split('\n');
    const places = lines.map((line) => line.split(' ')[4] ?? '');
    return places.some((place) => unescapeOctal(place) === real);
  } catch {
    return false;
  }
}

function unescapeOctal(text: string): string {
  return text.replace(/\\([0-7]{3})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 8)));
}

/**
 * The folder beside an output folder in which a new site waits for its place, and the former one for its end.
 * @param folder absolute path of the output folder
 */
export function workFolder(folder: string): string {
  return join(dirname(folder), `.${basename(folder)}.kronika`);
}
