import { spawnSync } from 'node:child_process';

/** What git answered, or in its own words why it did not. */
export type GitAnswer = { output: Buffer } | { words: string };

/**
 * Settings of a person or a machine that would change what git says, set to what its own defaults are. Those
 * that say whom to trust (`safe.directory`) stay.
 */
const plain = {
  'color.ui': 'false',
  'core.fsmonitor': 'false',
  'core.quotePath': 'false',
  'diff.external': '',
  'diff.renameLimit': '5000',
  'diff.orderFile': '/dev/null',
  'log.follow': 'false',
  'log.showRoot': 'true',
  'log.showSignature': 'false',
  'mailmap.blob': '',
  'mailmap.file': '',
  // Nothing is fetched: what a clone without all its objects lacks is said, not waited for.
  'protocol.allow': 'never',
  'trailer.separators': ':',
} as const;

/** Variables of git that say where it is installed, what its settings are, and which repository it may find. */
const kept =
  /^GIT_(?:CONFIG_\w+|EXEC_PATH|CEILING_DIRECTORIES|DISCOVERY_ACROSS_FILESYSTEM|TEST_ASSUME_DIFFERENT_OWNER)$/;

/**
 * Asks git about the repository that a folder lies in, and gets the same answer on every machine. Other
 * variables of git are left out: within a hook they point at the repository of the hook, which need not
 * be that of the content.
 * @param cwd the folder
 * @param args command and options
 * @param input what git reads from its standard input
 */
export function askGit(cwd: string, args: readonly string[], input = ''): GitAnswer {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_') || kept.test(name)),
  );
  const settings = Object.entries(plain).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const { status, stdout, stderr, error } = spawnSync('git', ['--no-pager', ...settings, ...args], {
    cwd,
    input,
    // Git's own words in English, whatever the machine speaks: they are told from each other by them.
    env: { ...env, LC_ALL: 'C', LANGUAGE: '', GIT_NO_LAZY_FETCH: '1', GIT_TERMINAL_PROMPT: '0' },
    maxBuffer: 1 << 29,
  });
  if (status === 0) return { output: stdout };
  const said = error === undefined ? stderr.toString() : error.message;
  // Advice stands around what went wrong, and the last failure is the one that the others led to.
  const failures = said.split('\n').filter((line) => /^(?:fatal|error): /.test(line));
  return { words: (failures.at(-1) ?? said.trim()).replace(/^(?:fatal|error): /, '') };
}
