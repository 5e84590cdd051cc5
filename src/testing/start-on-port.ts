import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout } from 'node:timers/promises';

/** How often a port is tried: another program may take one between its choice and the start of the server. */
const attempts = 5;

/** How a server is started, and known to be the one that was started. */
interface PortServer {
  start: (port: number) => Promise<ChildProcess>;
  /** Whether this server, and no other, answers at an origin. */
  isUp: (origin: string) => Promise<boolean>;
  /** What the server wrote elsewhere than to its output. */
  log: () => Promise<string>;
  /** Chooses a port; by default a free one. */
  port?: () => Promise<number>;
}

/**
 * Starts a server on a port that nobody else has; where it ends at once, on another one.
 * @throws Error with the server's words when it does not start
 */
export async function startOnPort({
  start,
  isUp,
  log,
  port = freePort,
}: PortServer): Promise<{ origin: string; child: ChildProcess }> {
  let said = '';
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const number = await port();
    const child = await start(number);
    said = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data: Buffer) => (said += data.toString()));
    const origin = `http://127.0.0.1:${number}`;
    if (await answering(origin, child, isUp)) return { origin, child };
    child.kill('SIGKILL');
  }
  throw new Error(`The server did not start: ${said}${await log()}`);
}

/** Waits until a server answers; it has ended, or says nothing for ten seconds, when it will not. */
async function answering(origin: string, child: ChildProcess, isUp: PortServer['isUp']): Promise<boolean> {
  for (let look = 0; look < 200; look += 1) {
    if (child.exitCode !== null || child.signalCode !== null) return false;
    if (await isUp(origin).catch(() => false)) return true;
    await setTimeout(50);
  }
  return false;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => {
        resolve(port);
      });
    });
  });
}
