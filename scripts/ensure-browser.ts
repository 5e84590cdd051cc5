import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { findBrowser, findFirefox, headlessShell } from '../src/testing/browser.ts';

/** Runs a command with its output in view; true when it succeeded. */
function run(command: string, args: string[]): boolean {
  console.log(`> ${command} ${args.join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

/** Debian's own package, for those who may install it. */
function installPackage(name: string): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  return run('apt-get', ['update', '-qq']) && run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name]);
}

/** The build that Playwright keeps for itself. */
function installWithPlaywright(): boolean {
  const cli = createRequire(import.meta.url).resolve('playwright-core/cli.js');
  return run(process.execPath, [cli, 'install', 'chromium']);
}

const missing = `The tests drive a real browser, and none was found or could be installed.
Install Chromium or Chrome (Debian: apt-get install chromium), or name one:
  KRONIKA_BROWSER=/path/to/chrome npm test`;

const missingFirefox = `The site is tried in Firefox, too, and it was not found or could not be installed.
Install it (Debian: apt-get install firefox-esr), or name one:
  KRONIKA_FIREFOX=/path/to/firefox npm test`;

// Where time counts the lightest one is had even beside another, if the distribution has it.
if (process.argv.includes('--lightest') && !findBrowser()?.includes(headlessShell)) installPackage(headlessShell);

if (findBrowser() === undefined) {
  const isInstalled = installPackage(headlessShell) || installPackage('chromium') || installWithPlaywright();
  if (!isInstalled || findBrowser() === undefined) {
    console.error(missing);
    process.exit(1);
  }
}
console.log(`Browser: ${findBrowser()}`);

if (findFirefox() === undefined) installPackage('firefox-esr');
if (findFirefox() === undefined) {
  console.error(missingFirefox);
  // Where tests guard the site nothing is left out; on a laptop the tests in Firefox are skipped.
  if (process.env['CI'] !== undefined) process.exit(1);
} else console.log(`Firefox: ${findFirefox()}`);
