import { spawnSync } from 'node:child_process';

/**
 * When each file below a folder was last changed, from one reading of git's log.
 * @param root absolute path of the folder
 * @returns seconds since 1970 by path below the folder; empty without git or history
 */
export function lastChanges(root: string): Map<string, number> {
  const args = [
    '-c',
    'core.quotePath=false',
    'log',
    '--no-merges',
    '--relative',
    '--name-only',
    '--format=%x00%ct',
    '--',
    '.',
  ];
  const { status, stdout } = spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 });
  const changes = new Map<string, number>();
  if (status !== 0) return changes;
  for (const commit of stdout.split('\0').slice(1)) {
    const [time = '', ...files] = commit.split('\n');
    for (const file of files) if (file && !changes.has(file)) changes.set(file, Number(time));
  }
  return changes;
}
