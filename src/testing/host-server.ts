import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chownSync, existsSync } from 'node:fs';
import { chmod, chown, cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { startOnPort } from './start-on-port.ts';
import type { RunningServer } from './static-server.ts';

/** Servers that a site is tried on with the configuration that its build wrote. */
export const serverNames = ['nginx', 'apache', 'caddy', 'lighttpd'] as const;

export type ServerName = (typeof serverNames)[number];

/** What is needed to run a server: its command in Debian, and the packages that bring it. */
export const serverPrograms: Record<ServerName, { command: string; packages: readonly string[] }> = {
  nginx: { command: 'nginx', packages: ['nginx-light'] },
  apache: { command: 'apache2', packages: ['apache2'] },
  caddy: { command: 'caddy', packages: ['caddy'] },
  lighttpd: { command: 'lighttpd', packages: ['lighttpd', 'lighttpd-mod-deflate'] },
};

/** Finds a server on this machine; undefined where it is not installed. */
export function findServer(name: ServerName): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.map((folder) => join(folder, serverPrograms[name].command)).find((path) => existsSync(path));
}

/** The user that servers run as where the tests run as root: Debian's nobody. */
const nobody = 65534;

/** A site to be served: its files, and the configuration that its build wrote beside them. */
export interface ServedSite {
  outDir: string;
  /** Folder of the site on its host, with a slash at both ends. */
  base: string;
}

/** Where a server finds and keeps things, and where it listens. */
interface Place {
  /** A folder of its own, which it may write to. */
  work: string;
  /** The root of the host. */
  root: string;
  /** The folder with the configuration that the build wrote. */
  hosting: string;
  port: number;
}

/**
 * Serves a built site by a real server with the configuration that its build wrote: on loopback, in a folder of its own,
 * without the rights of root.
 * @throws Error with the server's words when it does not start
 */
export async function serveByHost(name: ServerName, { outDir, base }: ServedSite): Promise<RunningServer> {
  const program = findServer(name);
  if (program === undefined) throw new Error(`${name} is not installed: run "node scripts/ensure-servers.ts".`);
  const work = await mkdtemp(join(tmpdir(), `kronika-${name}-`));
  const clear = () => rm(work, { recursive: true, force: true });
  try {
    const { origin, child } = await startIn(work, name, program, { outDir, base });
    return {
      origin,
      close: async () => {
        const ended = new Promise((resolve) => child.once('close', resolve));
        child.kill('SIGTERM');
        await ended;
        await clear();
      },
    };
  } catch (error) {
    await clear();
    throw error;
  }
}

/** Lays a site out in a folder and starts the server there. */
async function startIn(work: string, name: ServerName, program: string, { outDir, base }: ServedSite) {
  const place: Omit<Place, 'port'> = { work, root: join(work, 'root'), hosting: join(work, 'hosting') };
  await cp(outDir, join(place.root, base), { recursive: true });
  await cp(`${outDir}.hosting`, place.hosting, { recursive: true });
  // A file that no other server has, until this one answers.
  const own = `${randomUUID()}.txt`;
  await writeFile(join(place.root, base, own), own);
  const user = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};
  const started = await startOnPort({
    start: async (port) => {
      const { args, files } = servers[name]({ ...place, port });
      for (const [path, text] of Object.entries(files)) {
        await mkdir(dirname(join(work, path)), { recursive: true });
        await writeFile(join(work, path), text);
      }
      if ('uid' in user) await giveTo(nobody, work);
      return spawn(program, args, { cwd: work, env: { PATH: process.env['PATH'], HOME: work }, ...user });
    },
    isUp: async (at) => (await (await fetch(`${at}${base}${own}`)).text()) === own,
    log: () => readFile(join(work, 'log'), 'utf8').catch(() => ''),
  });
  await rm(join(place.root, base, own));
  return started;
}

/** How each server is started; its own part of the configuration is as small as it can be. */
const servers: Record<ServerName, (place: Place) => { args: string[]; files: Record<string, string> }> = {
  nginx: ({ work, root, hosting, port }) => ({
    args: ['-p', work, '-e', 'stderr', '-c', join(work, 'nginx.conf')],
    files: {
      'nginx.conf': `daemon off;
worker_processes 1;
pid ${work}/pid;
error_log stderr warn;
events {}
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((use) => `${use}_temp_path ${work}/${use};`).join('\n  ')}
  server {
    listen 127.0.0.1:${port};
    root ${root};
    include ${hosting}/nginx.conf;
  }
}
`,
    },
  }),
  apache: ({ work, root, port }) => ({
    args: ['-d', work, '-f', join(work, 'apache.conf'), '-DFOREGROUND'],
    files: {
      'apache.conf': `Listen 127.0.0.1:${port}
ServerName 127.0.0.1
PidFile ${work}/pid
ErrorLog ${work}/log
LogLevel warn
TypesConfig /dev/null
${['mpm_event', 'authz_core', 'dir', 'mime', 'alias', 'headers', 'rewrite', 'filter', 'deflate', 'brotli', 'env']
  .map((module) => `LoadModule ${module}_module /usr/lib/apache2/modules/mod_${module}.so`)
  .join('\n')}
DocumentRoot ${root}
<Directory ${root}>
  AllowOverride FileInfo Indexes
  Require all granted
</Directory>
`,
    },
  }),
  caddy: ({ work, root, hosting, port }) => ({
    args: ['run', '--adapter', 'caddyfile', '--config', join(work, 'Caddyfile')],
    files: {
      Caddyfile: `{
	admin off
	auto_https off
	storage file_system ${work}/storage
}
http://127.0.0.1:${port} {
	bind 127.0.0.1
	root * ${root}
	import ${hosting}/Caddyfile
}
`,
    },
  }),
  lighttpd: ({ work, root, hosting, port }) => ({
    args: ['-D', '-f', join(work, 'lighttpd.conf')],
    files: {
      'lighttpd.conf': `server.bind = "127.0.0.1"
server.port = ${port}
server.document-root = "${root}"
server.pid-file = "${work}/pid"
include "${hosting}/lighttpd.conf"
`,
    },
  }),
};

async function giveTo(user: number, folder: string): Promise<void> {
  await chmod(folder, 0o755);
  await chown(folder, user, user);
  for (const entry of await readdir(folder, { recursive: true })) chownSync(join(folder, entry), user, user);
}
