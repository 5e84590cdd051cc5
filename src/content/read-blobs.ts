import { askGit } from './git-command.ts';

/**
 * Contents of files by the names that git gives them, read in one go.
 * @param root of the content
 * @returns git's words where one of them cannot be read
 */
export function readBlobs(root: string, names: readonly string[]): Map<string, string> | { words: string } {
  const answer = askGit(root, ['cat-file', '--batch'], `${[...new Set(names)].join('\n')}\n`);
  if ('words' in answer) return answer;
  const { output } = answer;
  const found = new Map<string, string>();
  let at = 0;
  while (at < output.length) {
    const end = output.indexOf('\n', at);
    const [name = '', , size] = output.toString('latin1', at, end).split(' ');
    const length = Number(size);
    if (!Number.isInteger(length)) return { words: `${name} is missing` };
    found.set(name, output.toString('utf8', end + 1, end + 1 + length));
    at = end + length + 2;
  }
  return found;
}
