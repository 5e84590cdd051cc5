import { spawn } from 'node:child_process';

/** How a process ended. */
export interface ChildEnd {
  code: number;
  signal: NodeJS.Signals | null;
}

/**
 * Runs a program of Node's in a process of its own, which sees the same terminal, and passes on what ends
 * this process: otherwise a build would go on by itself when the command that began it was stopped.
 * @param args path of the program, and its arguments
 * @param world folder and environment of the process
 * @param onText takes what it says on both its outputs; without it, the same terminal does
 * @returns its exit code, 1 where a signal ended it, and that signal
 */
export function runChild(
  args: readonly string[],
  { cwd, env }: { cwd: string; env: Readonly<Record<string, string | undefined>> },
  onText?: (text: string) => void,
): Promise<ChildEnd> {
  const child = spawn(process.execPath, [...args], {
    ...{ cwd, env: { ...env } },
    stdio: onText ? ['ignore', 'pipe', 'pipe'] : 'inherit',
  });
  for (const stream of [child.stdout, child.stderr])
    if (onText) stream?.setEncoding('utf8').on('data', (text: string) => onText(text));
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const pass = (signal: NodeJS.Signals) => void child.kill(signal);
  for (const signal of signals) process.on(signal, pass);
  return new Promise<ChildEnd>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      resolve({ code: code ?? 1, signal });
    });
  }).finally(() => {
    for (const signal of signals) process.off(signal, pass);
  });
}
