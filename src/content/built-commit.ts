import { askGit } from './git-command.ts';
import { settingsFile } from './read-settings.ts';

/** Which state of a repository a site was built from. */
export interface BuiltCommit {
  /** Its name in full. */
  commit: string;
  /** When it was committed, as ISO 8601 in UTC: the clock would make of each build of a commit another site. */
  time: string;
  /** There are changes of the content that it does not hold. */
  uncommitted?: true;
}

/**
 * The commit that a content root is at.
 * @param root absolute path of the folder
 * @returns undefined where git knows nothing of the content, or nothing at all
 */
export function builtCommit(root: string): BuiltCommit | undefined {
  const tracked = askGit(root, ['ls-files', '--', settingsFile]);
  if ('words' in tracked || tracked.output.length === 0) return undefined;
  const head = askGit(root, ['log', '-1', '--no-color', '--format=%H %ct']);
  if ('words' in head) return undefined;
  const [commit = '', seconds = ''] = head.output.toString().trim().split(' ');
  const changed = askGit(root, ['status', '--porcelain', '--', '.']);
  return {
    commit,
    time: new Date(Number(seconds) * 1000).toISOString(),
    ...('output' in changed && changed.output.length > 0 && { uncommitted: true }),
  };
}
