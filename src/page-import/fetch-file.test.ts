import { createServer, type RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen, type RunningServer } from '../testing/static-server.ts';
import { fetchFile, type FetchLimits } from './fetch-file.ts';
import { isPrivateAddress } from './private-address.ts';

const answers: Record<string, RequestListener> = {
  '/page': (_, response) => void response.setHeader('Content-Type', 'Text/HTML').end('strona'),
  '/packed': (_, response) => void response.setHeader('Content-Encoding', 'gzip').end(gzipSync('strona')),
  '/broken': (_, response) => void response.setHeader('Content-Encoding', 'gzip').end('to nie gzip'),
  // Ten thousand times what is sent.
  '/bomb': (_, response) => void response.setHeader('Content-Encoding', 'gzip').end(gzipSync(Buffer.alloc(5_000_000))),
  '/long': (_, response) => void response.end('x'.repeat(2000)),
  '/endless': (_, response) => {
    const write = () => {
      while (response.write('x'.repeat(1000)));
    };
    response.on('drain', write);
    write();
  },
  '/silent': () => undefined,
  '/slow': (_, response) => void response.write('a'),
  '/cut': (_, response) => {
    response.writeHead(200, { 'Content-Length': '100' });
    response.write('a', () => response.destroy());
  },
  '/gone': (_, response) => void response.writeHead(410).end(),
  '/moved': (_, response) => void response.writeHead(301, { Location: '/page' }).end(),
  '/round': (_, response) => void response.writeHead(302, { Location: '/round' }).end(),
  '/nowhere': (_, response) => void response.writeHead(302, { Location: 'http://[' }).end(),
  '/to-file': (_, response) => void response.writeHead(302, { Location: 'file:///etc/passwd' }).end(),
  '/inwards': (_, response) => void response.writeHead(302, { Location: 'http://127.0.0.2:9/admin' }).end(),
};

let server: RunningServer;
beforeAll(async () => {
  server = await listen(
    createServer((request, response) => {
      (answers[request.url ?? ''] ?? answers['/gone'])?.(request, response);
    }),
  );
});
afterAll(() => server.close());

const limits: FetchLimits = { bytes: 1000, seconds: 20, isRefused: (address) => address !== '127.0.0.1' };

const get = (path: string, given: Partial<FetchLimits> = {}) =>
  fetchFile(new URL(path, server.origin), { ...limits, ...given });

describe('a file of the web', () => {
  it.each(['/page', '/packed', '/moved'])('at %s is fetched, unpacked and through redirects', async (path) => {
    const file = await get(path);
    expect('bytes' in file && file.bytes.toString()).toBe('strona');
  });

  it('has the type that its server says, and its address in the end', async () => {
    const file = await get('/moved');
    expect(file).toMatchObject({ type: 'text/html', address: new URL('/page', server.origin) });
  });

  it.each([
    ['/gone', { fault: 'status', status: 410 }],
    ['/round', { fault: 'redirects' }],
    ['/nowhere', { fault: 'unreachable', words: 'http://[' }],
    ['/to-file', { fault: 'scheme', address: 'file:///etc/passwd' }],
    ['/inwards', { fault: 'private', host: '127.0.0.2' }],
    ['/long', { fault: 'too-large', bytes: 1000 }],
    ['/endless', { fault: 'too-large', bytes: 1000 }],
    ['/bomb', { fault: 'too-large', bytes: 1000 }],
    ['/broken', { fault: 'unreachable', words: 'incorrect header check' }],
  ])('at %s is none, and it is said why', async (path, fault) => {
    expect(await get(path)).toEqual(fault);
  });

  it('that breaks off is none', async () => {
    expect(await get('/cut')).toMatchObject({ fault: 'unreachable' });
  });

  it.each(['/silent', '/slow'])('at %s that does not come to its end is given up', async (path) => {
    expect(await get(path, { seconds: 0.2 })).toEqual({ fault: 'too-slow', seconds: 0.2 });
  });

  it('is not asked of a name that leads into the own network', async () => {
    const answer = await fetchFile(new URL('http://localhost:9/'), { ...limits, isRefused: isPrivateAddress });
    expect(answer).toEqual({ fault: 'private', host: 'localhost' });
  });

  it.each([
    'http://127.1:9/',
    'http://2130706433:9/',
    'http://0x7f.1:9/',
    'http://[::1]:9/',
    'http://[::ffff:7f00:1]/',
  ])('is not asked of the own computer, however its address %s is written', async (address) => {
    const answer = await fetchFile(new URL(address), { ...limits, isRefused: isPrivateAddress });
    expect(answer).toMatchObject({ fault: 'private' });
  });
});
