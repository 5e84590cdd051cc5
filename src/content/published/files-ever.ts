import { askGit } from '../git-command.ts';

/**
 * Every file that a content root ever had under a name of its own, by path below the root: also those that were
 * renamed or deleted since.
 * @param root absolute path of the folder
 * @returns undefined where git does not tell
 */
export function filesEver(root: string): string[] | undefined {
  const answer = askGit(root, [
    'log',
    '--no-renames',
    '--diff-filter=A',
    '--name-only',
    '--relative',
    '-z',
    '--format=',
    '--',
    '.',
  ]);
  return 'words' in answer
    ? undefined
    : answer.output
        .toString()
        .split('\0')
        .map((name) => name.trim())
        .filter((name) => name !== '');
}
