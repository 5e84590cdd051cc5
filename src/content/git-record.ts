import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { decodeText } from './decode-text.ts';
import { askGit } from './git-command.ts';
import { isRenamed } from './is-renamed.ts';

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

/** Why a repository tells nothing of its content. */
export type GitFault =
  /** Part of its history was never fetched: `git clone --depth`. */
  | { kind: 'shallow' }
  | {
      /**
       * Git does not trust the folder; older texts were never fetched (`git clone --filter`); nothing is
       * committed yet; there is no git; something else.
       */
      kind: 'refused' | 'partial' | 'empty' | 'absent' | 'broken';
      /** What git said, in English. */
      words: string;
      /** The command that helps, where one does. */
      command?: string;
    };

/** What git knows of a content root. */
export interface GitRecord {
  /** Why it knows nothing though there is a repository. No part of a history is told then: its dates would be wrong. */
  fault?: GitFault;
  /** Newest change first, by path below the root as the file is called today. */
  changes: Map<string, FileChange[]>;
}

/** A change of a file as git's raw format has it, with the path before a rename. */
interface RawChange {
  path: string;
  before?: string;
  /** `A`, `M`, `D`, `T`, or `R`. */
  status: string;
  /** How alike the two files of a rename are, in hundredths. */
  likeness: number;
  /** Names of the contents, before and after. */
  blobs: [string, string];
}

/** One commit and what it did. */
interface Commit {
  facts: Omit<FileChange, 'kind'>;
  files: RawChange[];
}

/** Between commits and between their facts: signs that no message has. */
const separators = { commit: '\u001E', fact: '\u001F' };

const facts = ['%H', '%ct', '%at', '%aN', '%s', '%(trailers:key=Change-Note,valueonly,unfold,separator=%x20)'];

const log = ['log', '--date-order', '--no-merges', '--relative', '--no-color', '--no-ext-diff', '--no-textconv', '-z'];

/** Files in which the end of a line is no part of what is said. */
const texts = ['md', 'mdx', 'yaml', 'yml'];

/**
 * The record of changes of a content root, from git's log. The root may be in any repository, or in none.
 * Files are followed when they are renamed within the root. A change of mode or of line ends is none.
 * Commits that the repository lists in `.git-blame-ignore-revs`, such as a change of format, count for
 * nothing; neither do merges. Whatever a person's or machine's git is set to, the record is the same.
 * @param root absolute path of the folder
 * @returns no changes outside any repository; none, and why, where git cannot tell them all
 */
export function gitRecord(root: string): GitRecord {
  const none: GitRecord = { changes: new Map() };
  const failed = (words: string): GitRecord => {
    const fault = hasRepository(root) ? faultOf(words) : undefined;
    return fault === undefined ? none : { ...none, fault };
  };
  const repository = askGit(root, ['rev-parse', '--is-shallow-repository', '--show-toplevel']);
  if ('words' in repository) return failed(repository.words);
  const [isShallow = '', top = ''] = repository.output.toString().split('\n');
  const answer = askGit(root, [
    ...log,
    ...['--encoding=UTF-8', '--find-renames=50%', '--raw', '--no-abbrev'],
    // In a clone without its whole history one commit is enough to see that it holds the content.
    ...(isShallow === 'true' ? ['--max-count=1'] : []),
    `--format=${separators.commit}${facts.join(separators.fact)}${separators.fact}`,
    ...['--', '.'],
  ]);
  if ('words' in answer) return failed(answer.words);
  const commits = readCommits(answer.output);
  if (commits.length === 0) return none;
  if (isShallow === 'true') return { ...none, fault: { kind: 'shallow' } };
  const rewritten = rewrittenTexts(root);
  if ('words' in rewritten) return failed(rewritten.words);
  const renamed = isRenamed(
    root,
    commits.flatMap(({ files }) => files),
  );
  if ('words' in renamed) return failed(renamed.words);
  const isChange = ({ commit }: FileChange, { path, status, blobs: [before, after] }: RawChange) =>
    status !== 'M' || (before !== after && (!isText(path) || rewritten.found.has(`${commit} ${path}`)));
  return { changes: changesIn(commits, ignoredCommits(top), isChange, renamed.isRename) };
}

/** Whether a folder lies in something that is meant to be a repository, whether or not git can read it. */
function hasRepository(folder: string): boolean {
  return existsSync(join(folder, '.git')) || (dirname(folder) !== folder && hasRepository(dirname(folder)));
}

function faultOf(words: string): GitFault {
  const folder = /dubious ownership in repository at '(.+)'/.exec(words)?.[1];
  if (folder !== undefined)
    return { kind: 'refused', words, command: `git config --global --add safe.directory '${folder}'` };
  if (/promisor remote|lazy fetching disabled/.test(words))
    return { kind: 'partial', words, command: 'git fetch --refetch --no-filter' };
  if (/does not have any commits yet|bad default revision/.test(words)) return { kind: 'empty', words };
  if (/\bENOENT\b/.test(words)) return { kind: 'absent', words };
  return { kind: 'broken', words, command: 'git fsck' };
}

function ignoredCommits(top: string): Set<string> {
  try {
    return new Set(readFileSync(join(top, '.git-blame-ignore-revs'), 'utf8').match(/^[0-9a-f]{40,64}/gm));
  } catch {
    return new Set();
  }
}

function isText(path: string): boolean {
  return texts.some((ending) => path.toLowerCase().endsWith(`.${ending}`));
}

/** Changes of texts that are more than one of line ends, each as commit and path. */
function rewrittenTexts(root: string): { found: Set<string> } | { words: string } {
  const answer = askGit(root, [
    ...log,
    ...['--no-renames', '--diff-filter=M', '--numstat', '--ignore-cr-at-eol'],
    `--format=${separators.commit}%H${separators.fact}`,
    ...['--', ...texts.map((ending) => `:(icase)*.${ending}`)],
  ]);
  if ('words' in answer) return answer;
  const found = new Set<string>();
  for (const entry of answer.output.toString().split(separators.commit).slice(1)) {
    const [commit = '', files = ''] = entry.split(separators.fact);
    // Lines that came and went, then the path; a hyphen where git does not count them.
    for (const [, added, removed, path] of files.matchAll(/(\d+|-)\t(\d+|-)\t([^\0]+)\0/g))
      if (added !== '0' || removed !== '0') found.add(`${commit} ${path}`);
  }
  return { found };
}

/** Messages and names may be in an encoding that a commit does not state, so bytes are read piece by piece. */
function readCommits(output: Buffer): Commit[] {
  return output
    .toString('latin1')
    .split(separators.commit)
    .slice(1)
    .map((entry) => {
      const parts = entry.split(separators.fact).map((part) => Buffer.from(part, 'latin1'));
      const [commit = '', at, authored, author = '', subject = '', note = ''] = parts
        .slice(0, facts.length)
        .map(readable);
      const trimmed = note.trim();
      return {
        facts: {
          ...{ commit, at: Number(at), authored: Number(authored), author, subject },
          ...(trimmed !== '' && { note: trimmed }),
        },
        files: rawChanges(parts[facts.length]?.toString() ?? ''),
      };
    });
}

function readable(bytes: Buffer): string {
  const found = decodeText(bytes);
  return 'text' in found ? found.text : new TextDecoder(found.encoding).decode(bytes);
}

/** Reads `:100644 100644 <blob> <blob> M`, each followed by a path, or by two after `R` and its likeness. */
function rawChanges(text: string): RawChange[] {
  const found: RawChange[] = [];
  const parts = text.split('\0').map((part) => part.replace(/^\n/, ''));
  for (let index = 0; index < parts.length; index += 1) {
    const [, before = '', after = '', status = '', likeness = ''] =
      /^:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) ([A-Z])(\d*)$/.exec(parts[index] ?? '') ?? [];
    if (status === '') continue;
    const change = { status, likeness: Number(likeness), blobs: [before, after] satisfies [string, string] };
    if (status === 'R') found.push({ ...change, before: parts[index + 1] ?? '', path: parts[index + 2] ?? '' });
    else found.push({ ...change, path: parts[index + 1] ?? '' });
    index += status === 'R' ? 2 : 1;
  }
  return found;
}

/** Goes from the newest commit to the oldest, so that a rename is met before the older name. */
function changesIn(
  commits: readonly Commit[],
  ignored: ReadonlySet<string>,
  isChange: (facts: FileChange, file: RawChange) => boolean,
  isRename: (file: RawChange) => boolean,
): GitRecord['changes'] {
  const changes: GitRecord['changes'] = new Map();
  /** Today's name by an older one; undefined for a file that another one replaced since. */
  const names = new Map<string, string | undefined>();
  const nameToday = (path: string) => (names.has(path) ? names.get(path) : path);
  const note = (path: string, change: FileChange) => {
    const name = nameToday(path);
    if (name === undefined) return;
    const known = changes.get(name);
    if (known) known.push(change);
    else changes.set(name, [change]);
  };
  for (const { facts, files } of commits) {
    const renames = files.filter((file) => file.before !== undefined && isRename(file));
    if (!ignored.has(facts.commit)) {
      for (const file of files) {
        const { path, before, status, likeness } = file;
        if (before !== undefined && !renames.includes(file)) {
          note(before, { ...facts, kind: 'removed' });
          note(path, { ...facts, kind: 'added' });
          continue;
        }
        const kind = ({ A: 'added', D: 'removed' } as const)[status] ?? 'changed';
        const isSame = before !== undefined && likeness === 100;
        if (!isSame && isChange({ ...facts, kind }, file)) note(path, { ...facts, kind });
      }
    }
    // Two files may change names with each other, so all of today's names are taken before any is noted.
    const today = renames.map(({ path }) => nameToday(path));
    for (const { path } of renames) names.set(path, undefined);
    renames.forEach(({ before = '' }, index) => names.set(before, today[index]));
  }
  return changes;
}
