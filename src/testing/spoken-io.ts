import type { CommandIo } from '../commands/command-io.ts';

/** The world of a command in a test, and what it said. */
export interface SpokenIo {
  io: CommandIo;
  /** What it said on the standard output so far. */
  out: () => string;
  /** What it said on the standard error so far. */
  err: () => string;
}

/**
 * The world of a command that nobody watches at a terminal.
 * @param cwd absolute path of the folder in which it is called
 * @param env its environment
 */
export function spokenIo(cwd: string, env: CommandIo['env'] = {}): SpokenIo {
  const out: string[] = [];
  const err: string[] = [];
  const io: CommandIo = {
    cwd,
    env,
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    isInteractive: false,
    hasColour: false,
    columns: 80,
    status: undefined,
  };
  return { io, out: () => out.join('\n'), err: () => err.join('\n') };
}
