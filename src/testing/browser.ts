import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** How a browser is found: the variable that names one, its commands, and where else it may lie. */
interface Search {
  variable: string;
  commands: readonly string[];
  places: readonly string[];
}

/** Command, and Debian's package, of the Chromium that draws pages without windows around them. */
export const headlessShell = 'chromium-headless-shell';

const chromiums: Search = {
  variable: 'KRONIKA_BROWSER',
  // The one without windows comes first: a page costs it a quarter of the processor's time.
  commands: [
    headlessShell,
    ...['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge'],
  ],
  places: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    chromium.executablePath(),
  ],
};

const firefoxes: Search = {
  variable: 'KRONIKA_FIREFOX',
  commands: ['firefox-esr', 'firefox'],
  places: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe',
  ],
};

type Environment = Record<string, string | undefined>;

function find({ variable, commands, places }: Search, environment: Environment): string | undefined {
  const named = environment[variable];
  if (named) return existsSync(named) ? named : undefined;
  const folders = (environment['PATH'] ?? '').split(delimiter);
  const onPath = folders.flatMap((folder) => commands.map((command) => join(folder, command)));
  return [...onPath, ...places].find((path) => existsSync(path));
}

/**
 * Finds a browser of the Chromium family: the one that `KRONIKA_BROWSER` names, an installed one, or
 * the one that Playwright keeps.
 * @returns its path; undefined when there is none
 */
export function findBrowser(environment: Environment = process.env): string | undefined {
  return find(chromiums, environment);
}

/**
 * Finds Firefox: the one that `KRONIKA_FIREFOX` names, or an installed one.
 * @returns its path; undefined when there is none
 */
export function findFirefox(environment: Environment = process.env): string | undefined {
  return find(firefoxes, environment);
}

/**
 * What Chromium is started with. Without windows it would fit letters to whole pixels, which makes some lines longer
 * than readers have them. As root, as in containers, it runs without its sandbox.
 */
export const chromiumArguments: readonly string[] = [
  '--font-render-hinting=none',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/**
 * Starts the browser for a test.
 * @param more arguments of its command line
 */
export function launchBrowser(...more: readonly string[]): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('No browser found: run "node scripts/ensure-browser.ts".');
  return chromium.launch({ executablePath, args: [...chromiumArguments, ...more] });
}
