import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { expect, it } from 'vitest';
import { startOnPort } from './start-on-port.ts';

const program = `require('http').createServer((_, response) => response.end('mine')).listen(+process.argv[1], '127.0.0.1')`;

it('a server whose port another one took meanwhile is started on another port', async () => {
  const other = createServer((_, response) => response.end('other'));
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
  const address = other.address();
  const taken = typeof address === 'object' && address ? address.port : 0;
  const ports = [taken];
  const { origin, child } = await startOnPort({
    start: (port) => Promise.resolve(spawn(process.execPath, ['-e', program, String(port)])),
    isUp: async (at) => (await (await fetch(at)).text()) === 'mine',
    log: () => Promise.resolve(''),
    port: async () => ports.shift() ?? (await freeAfter(taken)),
  });
  expect(await (await fetch(origin)).text()).toBe('mine');
  expect(origin).not.toContain(String(taken));
  child.kill();
  other.close();
});

/** A port that nobody has at this moment. */
async function freeAfter(taken: number): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  return typeof address === 'object' && address ? address.port : taken + 1;
}
