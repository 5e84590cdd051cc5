import type { CommandIo } from './command-io.ts';

/**
 * A command: does what its arguments ask.
 * @returns the exit code: 0 done, 1 something is wrong with the content or the work, 2 called wrongly
 */
export type Command = (argv: readonly string[], io: CommandIo) => Promise<number>;

/** Ends a command early; what it says goes to the standard error. */
export class CommandFault extends Error {
  readonly exitCode: number;

  /**
   * @param exitCode as a command returns it
   * @param lines what the person who called is told
   */
  constructor(exitCode: number, ...lines: readonly string[]) {
    super(lines.join('\n'));
    this.exitCode = exitCode;
  }
}

/**
 * Makes a command of work that may end early.
 * @param work what the command does; throws CommandFault to end early
 */
export function command(work: Command): Command {
  return async (argv, io) => {
    try {
      return await work(argv, io);
    } catch (error) {
      if (!(error instanceof CommandFault)) throw error;
      if (error.message) io.err(error.message);
      return error.exitCode;
    }
  };
}
