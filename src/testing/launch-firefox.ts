import puppeteer, { type Browser } from 'puppeteer-core';
import { findFirefox } from './browser.ts';

/**
 * Starts Firefox through WebDriver BiDi. Without motion, because browsers drop clicks while one page fades into the next.
 * @throws when this machine has none
 */
export function launchFirefox(): Promise<Browser> {
  const executablePath = findFirefox();
  if (executablePath === undefined) throw new Error('No Firefox found: run "node scripts/ensure-browser.ts".');
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    extraPrefsFirefox: { 'ui.prefersReducedMotion': 1 },
  });
}
