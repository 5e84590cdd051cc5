import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runChild } from './run-child.ts';

it.each(['SIGTERM', 'SIGINT'] as const)(
  'a command that %s ends ends what it runs, and waits for it',
  async (signal) => {
    const folder = await mkdtemp(join(tmpdir(), 'kronika-'));
    const inner = join(folder, 'inner.cjs');
    await writeFile(
      inner,
      `process.on('${signal}', () => {
       require('fs').writeFileSync('ended', '${signal}');
       process.exit(7);
     });
     setInterval(() => undefined, 1000);
     console.log('begun');`,
    );
    const outer = `
    import { runChild } from ${JSON.stringify(join(import.meta.dirname, 'run-child.ts'))};
    process.exitCode = (await runChild([process.argv[1]], { cwd: ${JSON.stringify(folder)}, env: process.env })).code;
  `;
    const command = spawn(process.execPath, ['--input-type=module', '--eval', outer, inner], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    command.stdout.once('data', () => void command.kill(signal));
    const code = await new Promise((resolve) => command.on('close', resolve));
    expect(code).toBe(7);
    expect(await readFile(join(folder, 'ended'), 'utf8')).toBe(signal);
    await rm(folder, { recursive: true });
  },
);

it.each([
  ['process.exit(3)', { code: 3, signal: null }],
  ["process.kill(process.pid, 'SIGKILL')", { code: 1, signal: 'SIGKILL' }],
])('tells how %s ended', async (script, end) => {
  expect(await runChild(['--eval', script], { cwd: tmpdir(), env: process.env })).toEqual(end);
});
