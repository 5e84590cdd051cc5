import type { HostName } from '../schemas/site-hosting.ts';
import { apacheFiles } from './apache.ts';
import { caddyFiles } from './caddy.ts';
import { cloudflareFiles } from './cloudflare.ts';
import { lighttpdFiles } from './lighttpd.ts';
import { netlifyFiles } from './netlify.ts';
import { nginxFiles } from './nginx.ts';
import type { HostFile, Promises } from './promises.ts';

/**
 * GitHub Pages takes no configuration; without this file it drops folders that begin with `_`, where a branch is
 * published.
 */
const githubFiles = (): HostFile[] => [{ path: '.nojekyll', text: '', place: 'site' }];

const writers: Record<HostName, (promises: Promises, outputName: string) => HostFile[]> = {
  nginx: nginxFiles,
  apache: apacheFiles,
  caddy: caddyFiles,
  lighttpd: lighttpdFiles,
  netlify: netlifyFiles,
  cloudflare: cloudflareFiles,
  github: githubFiles,
  gitlab: () => [],
};

/**
 * The configuration of hosts.
 * @param hosts of which several may want files of one name: each then lies apart, in a folder with the host's name
 * @param promises what each of them owes
 * @param outputName name of the folder of the site
 */
export function hostFiles(hosts: readonly HostName[], promises: Promises, outputName: string): HostFile[] {
  const all = hosts.flatMap((host) => writers[host](promises, outputName).map((file) => ({ ...file, host })));
  const count = (path: string) => all.filter((file) => file.path === path).length;
  return all.map(({ host, path, text, place }) =>
    count(path) > 1 ? { path: `${host}/${path}`, text, place: 'beside' } : { path, text, place },
  );
}
