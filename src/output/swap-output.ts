import {
  chmodSync,
  chownSync,
  copyFileSync,
  constants,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { errorCode } from './error-code.ts';
import { markName, readMark, writeMark } from './output-mark.ts';
import { workFolder } from './output-problem.ts';
import { type Lock, type Patience, takeLock } from './process-lock.ts';
import { sameBytes } from './same-bytes.ts';

/** What came of putting a new site in the place of the former one. */
export interface Swapped {
  /** How many files the new site has. */
  files: number;
  /** How many of them are new, or differ from the former site's. */
  changed: number;
  /** What lay in the output folder without being Kronika's, and stayed; the topmost paths. */
  kept: string[];
}

/** Thrown when somebody's own file lies where the new site has one. Nothing has changed then. */
export class ForeignFileInTheWay extends Error {
  /** Path of the file, relative to the output folder. */
  readonly path: string;
  constructor(path: string) {
    super(path);
    this.path = path;
  }
}

/** Thrown when another process keeps the output folder for itself. */
export class OutputBusy extends Error {}

/** Thrown when the folder in which sites change places holds what Kronika did not put there. */
export class WorkFolderForeign extends Error {
  readonly folder: string;
  constructor(folder: string) {
    super(folder);
    this.folder = folder;
  }
}

/** Shows whoever finds the folder what it is for; without it, its content is somebody else's. */
const note = {
  name: 'kronika.txt',
  text: `Here a site that Kronika has built waits for its place, and the former one for its end.
If no build is running, the next one puts all in order. "last", when it is there, may be the only copy of the site.
`,
};

/**
 * Puts a rendered site in the place of an output folder by two renames. Files that did not change are those of the
 * former site, as hard links, so that a change takes its own size only. What is not Kronika's stays where it is.
 * A process that is killed meanwhile leaves the former site or the new one; `mendOutput` puts away what is left.
 * @param rendered folder with the whole new site; it is removed
 * @param output absolute path of the output folder, which `outputProblem` has allowed
 * @param patience how long to wait for another process
 * @throws ForeignFileInTheWay
 * @throws OutputBusy
 * @throws WorkFolderForeign
 */
export async function swapOutput(rendered: string, output: string, patience: Patience): Promise<Swapped> {
  const work = await openWork(output, patience);
  try {
    await putInOrder(work, output);
    const next = join(work.folder, 'next');
    const { paths, changed } = assemble(rendered, output, next);
    writeMark(next, paths);
    const kept = foreignPaths(output);
    for (const path of kept) assertFree(output, next, path);
    changePlaces(next, output, join(work.folder, 'last'));
    // Of thousands of files each waits for the disk: these go side by side.
    await Promise.all([retire(join(work.folder, 'last'), output), rm(rendered, { recursive: true, force: true })]);
    return { files: paths.filter((path) => !path.endsWith('/')).length, changed, kept };
  } finally {
    work.close();
  }
}

/**
 * Ends what a killed build began: an output folder that was about to change places is put back, leftovers go.
 * Changes nothing while another process is at it.
 * @param output absolute path of the output folder
 * @throws WorkFolderForeign
 */
export async function mendOutput(output: string): Promise<void> {
  if (!existsSync(workFolder(output))) return;
  try {
    await prepareOutput(output, { limit: 0 });
  } catch (error) {
    if (!(error instanceof OutputBusy)) throw error;
  }
}

/**
 * Does what `mendOutput` does, and makes sure that a site can be put in its place later on.
 * @param output absolute path of the output folder
 * @param patience how long to wait for another process
 * @throws OutputBusy
 * @throws WorkFolderForeign
 * @throws the system's errors, where nothing can be written beside the output folder
 */
export async function prepareOutput(output: string, patience: Patience): Promise<void> {
  const work = await openWork(output, patience);
  try {
    await putInOrder(work, output);
  } finally {
    work.close();
  }
}

interface Work {
  folder: string;
  close: () => void;
}

async function openWork(output: string, patience: Patience): Promise<Work> {
  const folder = workFolder(output);
  const lock = await lockIn(folder, patience);
  return {
    folder,
    close: () => {
      for (const name of ['next', 'gone']) rmSync(join(folder, name), { recursive: true, force: true });
      if (!existsSync(join(folder, 'last'))) rmSync(join(folder, note.name), { force: true });
      lock.release();
      try {
        rmdirSync(folder);
      } catch {
        // Another process is waiting in it, or something is still to be mended.
      }
    },
  };
}

async function lockIn(folder: string, patience: Patience): Promise<Lock> {
  for (;;) {
    try {
      mkdirSync(folder, { recursive: true });
      const names = readdirSync(folder);
      if (
        names.length > 0 &&
        !names.every((name) => name === 'lock' || name.startsWith('lock.')) &&
        !names.includes(note.name)
      )
        throw new WorkFolderForeign(folder);
      const lock = await takeLock(join(folder, 'lock'), patience);
      if (!lock) throw new OutputBusy(folder);
      writeFileSync(join(folder, note.name), note.text);
      return lock;
    } catch (error) {
      // Whoever held it put the folder away in the meantime.
      if (errorCode(error) !== 'ENOENT') throw error;
    }
  }
}

/** Brings back, or puts away, what a killed process left. */
async function putInOrder({ folder }: Work, output: string): Promise<void> {
  await rm(join(folder, 'gone'), { recursive: true, force: true });
  const last = join(folder, 'last');
  if (existsSync(last)) {
    if (readMark(output)) await retire(last, output);
    else {
      // Somebody may have made an empty folder where the site was; one that holds something stays as it is.
      if (existsSync(output) && readdirSync(output).length === 0) rmdirSync(output);
      if (!existsSync(output)) renameSync(last, output);
    }
  }
  rmSync(join(folder, 'next'), { recursive: true, force: true });
}

/**
 * Lays a new site out in a folder.
 * @returns all its files and empty folders, and how many files are not as in the former site
 */
function assemble(rendered: string, output: string, next: string): { paths: string[]; changed: number } {
  const paths: string[] = [];
  let changed = 0;
  mkdirSync(next);
  const visit = (folder: string) => {
    const items = readdirSync(join(rendered, folder), { withFileTypes: true });
    if (items.length === 0 && folder) paths.push(`${folder}/`);
    for (const item of items) {
      const path = folder ? `${folder}/${item.name}` : item.name;
      if (path === markName) continue;
      if (item.isDirectory()) {
        mkdirSync(join(next, path));
        visit(path);
      } else {
        paths.push(path);
        if (!linkUnchanged(join(rendered, path), join(output, path), join(next, path))) {
          changed += 1;
          move(join(rendered, path), join(next, path));
        }
      }
    }
  };
  visit('');
  takeOver(output, next);
  return { paths, changed };
}

/** Takes the former file where the new one is the same in all that a reader or server can see. */
function linkUnchanged(file: string, former: string, target: string): boolean {
  const [now, before] = [lstatSync(file), found(former)];
  if (
    !now.isFile() ||
    !before?.isFile() ||
    before.size !== now.size ||
    before.mode !== now.mode ||
    before.uid !== now.uid
  )
    return false;
  if (!sameBytes(file, former, now.size)) return false;
  try {
    linkSync(former, target);
    return true;
  } catch {
    // The file system, or who owns the file, does not allow it.
    return false;
  }
}

/** What is at a path; undefined for nothing, as also below a file. */
function found(path: string): Stats | undefined {
  try {
    return lstatSync(path);
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return undefined;
    throw error;
  }
}

function move(file: string, target: string): void {
  try {
    renameSync(file, target);
  } catch (error) {
    if (errorCode(error) !== 'EXDEV') throw error;
    copyFileSync(file, target, constants.COPYFILE_FICLONE);
  }
}

/** Gives the new folder the rights of the former one, which a server may depend on. */
function takeOver(output: string, next: string): void {
  const before = found(output);
  if (!before) return;
  chmodSync(next, before.mode);
  if (process.getuid?.() === 0) chownSync(next, before.uid, before.gid);
}

/** The topmost paths in an output folder that Kronika did not write; without its mark, that is all. */
function foreignPaths(output: string): string[] {
  if (!existsSync(output)) return [];
  const { wrote } = readMark(output) ?? { wrote: () => false };
  const foreign: string[] = [];
  /** @returns whether anything in the folder is Kronika's */
  const visit = (folder: string): boolean => {
    const items = readdirSync(join(output, folder), { withFileTypes: true });
    const own = items.filter((item) => {
      const path = folder ? `${folder}/${item.name}` : item.name;
      const isOwn = item.isDirectory() ? visit(path) : wrote(path);
      if (!isOwn) foreign.push(path);
      return isOwn;
    });
    if (own.length > 0 || (items.length === 0 && wrote(`${folder}/`))) return true;
    // The folder itself stands for all in it.
    const within = `${folder}/`;
    if (folder) foreign.splice(0, foreign.length, ...foreign.filter((path) => !path.startsWith(within)));
    return false;
  };
  visit('');
  return foreign.sort();
}

/** Makes sure that what is not Kronika's has its place in the new site too. */
function assertFree(output: string, next: string, path: string): void {
  for (let parent = dirname(path); parent !== '.'; parent = dirname(parent))
    if (existsSync(join(next, parent)) && !lstatSync(join(next, parent)).isDirectory())
      throw new ForeignFileInTheWay(path);
  const there = found(join(next, path));
  if (!there) return;
  if (!there.isDirectory() || !lstatSync(join(output, path)).isDirectory()) throw new ForeignFileInTheWay(path);
  for (const name of readdirSync(join(output, path))) assertFree(output, next, `${path}/${name}`);
}

function changePlaces(next: string, output: string, last: string): void {
  const hasFormer = existsSync(output);
  if (hasFormer) renameSync(output, last);
  try {
    renameSync(next, output);
  } catch (error) {
    if (hasFormer) renameSync(last, output);
    throw error;
  }
}

/**
 * Puts a former site away: what is not Kronika's goes to the new one, the rest is removed, first under a name that says
 * so: a process killed when the mark was removed, but not yet the pages, leaves nothing that seems to be somebody else's.
 */
async function retire(last: string, output: string): Promise<void> {
  if (!existsSync(last)) return;
  for (const path of foreignPaths(last)) carry(last, output, path);
  // What has no place in the new site, because it came while the sites changed places, is kept beside it.
  if (foreignPaths(last).length > 0)
    renameSync(last, freeName(join(dirname(dirname(last)), `${basename(output)}-kept`)));
  else {
    const gone = join(dirname(last), 'gone');
    renameSync(last, gone);
    await rm(gone, { recursive: true, force: true });
  }
}

function carry(from: string, to: string, path: string): void {
  const target = join(to, path);
  const there = found(target);
  if (!there) {
    mkdirSync(dirname(target), { recursive: true });
    renameSync(join(from, path), target);
  } else if (there.isDirectory() && lstatSync(join(from, path)).isDirectory()) {
    for (const name of readdirSync(join(from, path))) carry(from, to, `${path}/${name}`);
    removeIfEmpty(join(from, path));
  }
}

function removeIfEmpty(folder: string): void {
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}

function freeName(path: string): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? path : `${path}-${number}`;
    if (!existsSync(name)) return name;
  }
}
