import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { filesBelow } from '../../src/testing/built-page.ts';
import { listen, type RunningServer } from '../../src/testing/static-server.ts';

/** A server that keeps a record of what it sent. */
export interface CountingServer extends RunningServer {
  /** Path and bytes over the wire of each answer, headers included; emptied by whoever reads it. */
  sent: { path: string; bytes: number }[];
}

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.txt': 'text/plain',
  '.svg': 'image/svg+xml',
};

/**
 * Serves a built site from memory as a careful static host does, with text compressed, and counts. What
 * workers load is counted too, which a browser does not tell.
 */
export async function serveCounted(folder: string): Promise<CountingServer> {
  const files = new Map<string, Buffer>();
  for (const file of await filesBelow(folder)) {
    const content = await readFile(join(folder, file));
    files.set(`/${file}`, types[extname(file)] === undefined ? content : gzipSync(content, { level: 9 }));
  }
  const sent: CountingServer['sent'] = [];
  const server = createServer((request, response) => {
    const path = decodeURI((request.url ?? '/').split('?')[0] ?? '/');
    const type = types[extname(path)];
    const before = response.socket?.bytesWritten ?? 0;
    response.on('finish', () => sent.push({ path, bytes: (request.socket.bytesWritten || before) - before }));
    response.statusCode = files.has(path) ? 200 : 404;
    response.setHeader('Content-Type', type ?? 'application/octet-stream');
    if (type !== undefined) response.setHeader('Content-Encoding', 'gzip');
    response.setHeader('Cache-Control', 'max-age=600');
    response.end(files.get(path));
  });
  return { ...(await listen(server)), sent };
}
