import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A commit of a test: what is written before it, and what it says. */
export interface Commit {
  /** ISO 8601 with its offset; of author and committer alike. */
  date: string;
  message?: string;
  author?: string;
  /** Texts by path below the folder; undefined removes the file. */
  files?: Record<string, string | undefined>;
  /** Files to rename, from the older name to the newer. */
  moves?: Record<string, string>;
}

/**
 * What git is set to in tests: nobody's own configuration, and no upkeep, which git leaves to a process of its own
 * after a commit or a fetch. That one writes into the folder while a test counts its objects or takes it away.
 */
const settings = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_KEY_0: 'maintenance.auto',
  GIT_CONFIG_VALUE_0: 'false',
};

/**
 * Runs git as nobody's configuration has it.
 * @throws Error with git's words when it fails
 */
export function git(folder: string, args: string[], environment: Record<string, string> = {}): string {
  const { status, stdout, stderr } = spawnSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...settings, ...environment },
  });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout;
}

/** Makes a folder a repository without commits. */
export function initialise(folder: string): void {
  mkdirSync(folder, { recursive: true });
  git(folder, ['init', '--quiet', '--initial-branch=main']);
}

/** Writes, renames and removes files, and commits all that lies in the folder. */
export async function commit(
  folder: string,
  { date, message = 'Zmiany', author, files, moves }: Commit,
): Promise<void> {
  for (const [from, to] of Object.entries(moves ?? {})) {
    await mkdir(dirname(join(folder, to)), { recursive: true });
    git(folder, ['mv', from, to]);
  }
  for (const [path, text] of Object.entries(files ?? {})) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    if (text === undefined) await rm(target);
    else await writeFile(target, text);
  }
  git(folder, ['add', '--all']);
  const name = author ?? 'Redakcja';
  const person = ['-c', `user.name=${name}`, '-c', 'user.email=redakcja@example.org'];
  git(folder, [...person, 'commit', '--quiet', '--message', message], {
    GIT_AUTHOR_DATE: date,
    GIT_COMMITTER_DATE: date,
  });
}
