import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Content } from '../content.ts';
import { askGit } from '../git-command.ts';

/** The content as readers last saw it, as far as git can tell. */
export interface PublishedContent {
  /** Name of the commit. */
  commit: string;
  /** When it was committed, in seconds since 1970. */
  at: number;
  /** What was read of it; its files are no longer there. */
  content: Content;
  /** States since then, in which there were errors: their other entries may be published, beside an urgent notice. */
  since: readonly { commit: string; broken: ReadonlySet<string> }[];
}

/** How many commits are tried: one reading of the content for each. */
const attempts = 8;

/**
 * The last state of the content that had no error, since only of such a one a site is built: nobody knows whether a
 * commit that was pushed was published.
 * @param root absolute path of the content root
 * @param start commit from which it goes back along first parents; by default, and where git does not have it, the last
 * @param read reads a content root as it was judged at a moment
 * @returns undefined where none of the last states was without errors, and where git cannot tell
 */
export async function publishedContent(
  root: string,
  start: string | undefined,
  read: (root: string, at: Date) => Promise<Content>,
): Promise<PublishedContent | undefined> {
  const commits = (start === undefined ? undefined : statesFrom(root, start)) ?? statesFrom(root, 'HEAD') ?? [];
  const since: { commit: string; broken: ReadonlySet<string> }[] = [];
  for (const { commit, at } of commits) {
    const content = await atCommit(root, commit, (folder) => read(folder, new Date(at * 1000)));
    if (!content) return undefined;
    const broken = filesWithErrors(content);
    if (content.settings && broken.length === 0) return { commit, at, content, since };
    since.push({ commit, broken: new Set(broken) });
  }
  return undefined;
}

/** The files in which errors are. */
export function filesWithErrors({ diagnostics }: Content): string[] {
  return [...new Set(diagnostics.filter(({ severity }) => severity === 'error').map(({ file }) => file))];
}

/** The last commits that changed the content, the newest first. */
function statesFrom(root: string, start: string): { commit: string; at: number }[] | undefined {
  const range = ['--first-parent', `--max-count=${attempts}`, '--format=%H %ct', '--end-of-options', start];
  const answer = askGit(root, ['log', '--no-show-signature', ...range, '--', '.']);
  if ('words' in answer) return undefined;
  return [...answer.output.toString().matchAll(/^([\da-f]+) (\d+)$/gm)].map(([, commit = '', seconds]) => ({
    commit,
    at: Number(seconds),
  }));
}

/**
 * Lays a commit out in a folder of its own, beside a repository that borrows the objects of this one, so that nothing
 * of this one changes.
 */
async function atCommit<Result>(
  root: string,
  commit: string,
  use: (root: string) => Promise<Result>,
): Promise<Result | undefined> {
  const about = askGit(root, ['rev-parse', '--show-object-format', '--git-path', 'objects', '--show-prefix']);
  if ('words' in about) return undefined;
  const [format = '', objects = '', prefix = ''] = about.output.toString().split('\n');
  const folder = mkdtempSync(join(tmpdir(), 'kronika-published-'));
  try {
    const made = askGit(folder, ['init', '--quiet', '--template=', `--object-format=${format}`]);
    if ('words' in made) return undefined;
    writeFileSync(join(folder, '.git/objects/info/alternates'), `${resolve(root, objects)}\n`);
    const quiet = ['-c', 'core.hooksPath=/dev/null', '-c', 'advice.detachedHead=false'];
    const laid = askGit(folder, [...quiet, 'checkout', '--quiet', '--detach', commit]);
    return 'words' in laid ? undefined : await use(join(folder, prefix));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
