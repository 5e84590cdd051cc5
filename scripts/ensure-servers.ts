import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findServer, serverNames, serverPrograms } from '../src/testing/host-server.ts';

/** Asked by packages of Debian whether their service may start; 101 says no. */
const policy = '/usr/sbin/policy-rc.d';

/** Runs a command with the rights of root; true when it succeeded. */
function asRoot(command: string, ...args: string[]): boolean {
  const [program = '', ...rest] = process.getuid?.() === 0 ? [command, ...args] : ['sudo', '-n', command, ...args];
  console.log(`> ${[program, ...rest].join(' ')}`);
  return spawnSync(program, rest, { stdio: 'inherit' }).status === 0;
}

function install(packages: readonly string[]): void {
  const isOurs = !existsSync(policy);
  // Tests start what they need; a service of the system would only take its port.
  if (isOurs) asRoot('sh', '-c', `printf '#!/bin/sh\\nexit 101\\n' > ${policy} && chmod 755 ${policy}`);
  asRoot('apt-get', 'update', '-qq');
  asRoot(
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    'install',
    '-y',
    '-qq',
    '--no-install-recommends',
    ...packages,
  );
  if (isOurs) asRoot('rm', '-f', policy);
}

const missing = () => serverNames.filter((name) => findServer(name) === undefined);

if (missing().length > 0 && process.platform === 'linux')
  install(missing().flatMap((name) => serverPrograms[name].packages));
for (const name of serverNames) console.log(`${name}: ${findServer(name) ?? 'missing'}`);
if (missing().length > 0) {
  console.error(
    `Without ${missing().join(', ')} the configuration for hosts is not tried. Install them as packages of your system.`,
  );
  process.exit(1);
}
