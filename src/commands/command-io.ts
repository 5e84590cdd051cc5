/** What a command is given of the world, so that it can be called without a process of its own. */
export interface CommandIo {
  /** Absolute path of the folder from which relative paths are meant. */
  cwd: string;
  /** The environment, as in `process.env`. */
  env: Readonly<Record<string, string | undefined>>;
  /** Says something on the standard output; a line end is added. */
  out: (text: string) => void;
  /** Says something on the standard error; a line end is added. */
  err: (text: string) => void;
  /** Whether a person sits at a terminal and can be asked. */
  isInteractive: boolean;
  /** Whether what is said on the standard output may have colours. */
  hasColour: boolean;
  /** Width of the terminal, in characters. */
  columns: number;
  /** Shows how far the work has come, in place of what was shown before; undefined where nobody watches. */
  status: ((text: string) => void) | undefined;
}

/** The world of this process. */
export const processIo: CommandIo = {
  cwd: process.cwd(),
  env: process.env,
  out: (text) => void process.stdout.write(`${text}\n`),
  err: (text) => void process.stderr.write(`${text}\n`),
  isInteractive: process.stdin.isTTY && process.stdout.isTTY,
  hasColour: process.stdout.isTTY && !process.env['NO_COLOR'],
  columns: process.stderr.columns,
  status: process.stderr.isTTY ? (text) => void process.stderr.write(`\r\x1b[K${text}`) : undefined,
};
