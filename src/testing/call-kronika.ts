import { runKronika } from '../commands/run-kronika.ts';
import { type BuildResult, projectRoot } from './build-site.ts';

/**
 * Runs a command of Kronika in the project's folder as its program does, but within this process: starting one takes
 * longer than most commands. That the program itself starts, each command's test shows once by `runCommand`.
 * @param args name of the command and its arguments
 * @param env its environment
 */
export async function callKronika(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<BuildResult> {
  let stdout = '';
  let stderr = '';
  const code = await runKronika(args, {
    cwd: projectRoot,
    env,
    out: (text) => (stdout += `${text}\n`),
    err: (text) => (stderr += `${text}\n`),
    isInteractive: false,
    hasColour: false,
    columns: 80,
    status: undefined,
  });
  return { code, stdout, stderr };
}
