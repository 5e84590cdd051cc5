import { askGit } from '../../content/git-command.ts';

/** A version of a file that is in git. */
export interface CommittedVersion {
  bytes: Buffer;
  /** When it was written, as ISO 8601 with its offset. */
  at: string;
  author: string;
  subject: string;
}

/** What git has of a file: when it was committed last, and its last version that is another than the present one. */
export interface CommittedFile {
  lastAt: string;
  other: CommittedVersion | undefined;
}

/**
 * Looks in git for the version of a file to go back to.
 * @param root absolute path of the content root
 * @param path of the file below it, with slashes
 * @param now its bytes; undefined where it is gone
 * @returns undefined where git knows nothing of it
 */
export function committedFile(root: string, path: string, now: Uint8Array | undefined): CommittedFile | undefined {
  const log = askGit(root, ['--literal-pathspecs', 'log', '--format=%H%x00%cI%x00%aI%x00%an%x00%s', '--', path]);
  if ('words' in log) return undefined;
  const commits = log.output
    .toString()
    .split('\n')
    .filter((line) => line !== '');
  const [, lastAt] = commits[0]?.split('\0') ?? [];
  if (lastAt === undefined) return undefined;
  for (const line of commits) {
    const [commit = '', , at = '', author = '', subject = ''] = line.split('\0');
    const shown = askGit(root, ['show', `${commit}:./${path}`]);
    // A commit that took the file away has no version of it.
    if ('words' in shown || (now && shown.output.equals(now))) continue;
    return { lastAt, other: { bytes: shown.output, at, author, subject } };
  }
  return { lastAt, other: undefined };
}
