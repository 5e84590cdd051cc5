import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One commit's change of one file. */
export interface FileChange {
  /** The commit's name in full. */
  commit: string;
  /** When it was committed, in seconds since 1970. */
  at: number;
  /** When its author made it, in seconds since 1970. */
  authored: number;
  /** The author's name, as a `.mailmap` of the repository has it. Addresses are never read. */
  author: string;
  /** First line of the message, which is for developers. */
  subject: string;
  /** What the trailer `Change-Note:` tells readers. */
  note?: string;
  kind: 'added' | 'changed' | 'removed';
}

/** What git knows of a content root. */
export interface GitRecord {
  /** Whether the clone lacks a part of the history, so that no date in it can be trusted. */
  isShallow: boolean;
  /** Newest change first, by path below the root as the file is called today. */
  changes: Map<string, FileChange[]>;
}

/** Between commits and between their facts: signs that no message has. */
const separators = { commit: '\u001E', fact: '\u001F' };

const facts = ['%H', '%ct', '%at', '%aN', '%s', '%(trailers:key=Change-Note,valueonly,unfold,separator=%x20)'];

/**
 * The record of changes of a content root, from one reading of git's log. The root may be in any
 * repository, or in none. Files are followed when they are renamed within the root. Commits that the
 * repository lists in `.git-blame-ignore-revs`, such as a change of format, count for nothing; neither
 * do merges.
 * @param root absolute path of the folder
 * @returns no changes without git, without history, or from a clone without its whole history
 */
export function gitRecord(root: string): GitRecord {
  const none: GitRecord = { isShallow: false, changes: new Map() };
  const [shallow, top] = git(root, ['rev-parse', '--is-shallow-repository', '--show-toplevel'])?.split('\n') ?? [];
  if (top === undefined) return none;
  const log = git(root, [
    ...['-c', 'diff.renameLimit=5000', '-c', 'log.showSignature=false'],
    ...['log', '--date-order', '--no-merges', '--relative', '--find-renames=50%', '-z', '--name-status'],
    // In a clone without its whole history one commit is enough to see that it holds the content.
    ...(shallow === 'true' ? ['--max-count=1'] : []),
    `--format=${separators.commit}${facts.join(separators.fact)}${separators.fact}`,
    ...['--', '.'],
  ]);
  if (!log) return none;
  return shallow === 'true' ? { ...none, isShallow: true } : { ...none, changes: changesIn(log, ignoredCommits(top)) };
}

/** What git says; undefined where it fails, as it does outside any repository. */
function git(cwd: string, args: string[]): string | undefined {
  // Within a git hook these point at the repository of the hook, which need not be that of the content.
  const ofHook = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX'];
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofHook.includes(name)));
  const { status, stdout } = spawnSync('git', args, { cwd, env, encoding: 'utf8', maxBuffer: 1 << 28 });
  return status === 0 ? stdout : undefined;
}

function ignoredCommits(top: string): Set<string> {
  try {
    return new Set(readFileSync(join(top, '.git-blame-ignore-revs'), 'utf8').match(/^[0-9a-f]{40,64}/gm));
  } catch {
    return new Set();
  }
}

/** Reads the log from the newest commit to the oldest, so that a rename is met before the older name. */
function changesIn(log: string, ignored: ReadonlySet<string>): GitRecord['changes'] {
  const changes: GitRecord['changes'] = new Map();
  /** Today's name by an older one; undefined for a file that another one replaced since. */
  const names = new Map<string, string | undefined>();
  const nameToday = (path: string) => (names.has(path) ? names.get(path) : path);
  for (const entry of log.split(separators.commit).slice(1)) {
    const [commit = '', at, authored, author = '', subject = '', note = '', files = ''] = entry.split(separators.fact);
    const read = fileStatuses(files);
    if (!ignored.has(commit)) {
      for (const { path, kind } of read) {
        const name = nameToday(path);
        if (name === undefined || kind === undefined) continue;
        const change = { commit, at: Number(at), authored: Number(authored), author, subject, kind };
        const known = changes.get(name);
        const one: FileChange = note.trim() === '' ? change : { ...change, note: note.trim() };
        if (known) known.push(one);
        else changes.set(name, [one]);
      }
    }
    // Two files may change names with each other, so all of today's names are taken before any is noted.
    const renamed = read.flatMap(({ path, before }) => (before === undefined ? [] : [{ before, path }]));
    const today = renamed.map(({ path }) => nameToday(path));
    for (const { path } of renamed) names.set(path, undefined);
    renamed.forEach(({ before }, index) => names.set(before, today[index]));
  }
  return changes;
}

/** The files of a commit; one that was only renamed has no kind of change. */
function fileStatuses(text: string): { path: string; kind?: FileChange['kind']; before?: string }[] {
  const found: ReturnType<typeof fileStatuses> = [];
  const parts = text.replace(/^[\0\n]+/, '').split('\0');
  for (let index = 0; index < parts.length; index += 1) {
    const status = parts[index] ?? '';
    if (status.startsWith('R')) {
      const [before = '', path = ''] = parts.slice(index + 1, index + 3);
      found.push({ path, before, ...(status !== 'R100' && { kind: 'changed' }) });
      index += 2;
    } else if (/^[ADMT]/.test(status)) {
      const kind = ({ A: 'added', D: 'removed' } as const)[status] ?? 'changed';
      found.push({ path: parts[index + 1] ?? '', kind });
      index += 1;
    }
  }
  return found;
}
