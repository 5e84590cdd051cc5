import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { findBrowser } from '../src/testing/browser.ts';

/** Runs a command with its output in view; true when it succeeded. */
function run(command: string, args: string[]): boolean {
  console.log(`> ${command} ${args.join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

/** Debian's and Ubuntu's own package, for those who may install it. */
function installPackage(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  return (
    run('apt-get', ['update', '-qq']) && run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
  );
}

/** The build that Playwright keeps for itself. */
function installWithPlaywright(): boolean {
  const cli = createRequire(import.meta.url).resolve('playwright-core/cli.js');
  return run(process.execPath, [cli, 'install', 'chromium']);
}

const missing = `The tests drive a real browser, and none was found or could be installed.
Install Chromium or Chrome (Debian: apt-get install chromium), or name one:
  KRONIKA_BROWSER=/path/to/chrome npm test`;

if (findBrowser() === undefined && !((installPackage() || installWithPlaywright()) && findBrowser() !== undefined)) {
  console.error(missing);
  process.exit(1);
}
console.log(`Browser: ${findBrowser()}`);
