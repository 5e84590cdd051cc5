import puppeteer, { type Browser } from 'puppeteer-core';
import { chromiumArguments, findBrowser, findFirefox } from './browser.ts';

/** The two engines that the site is tried in; both are driven by the same code. */
export type Engine = 'chrome' | 'firefox';

/**
 * Finds the browser of an engine on this machine.
 * @returns its path; undefined when there is none
 */
export function findEngine(engine: Engine): string | undefined {
  return engine === 'firefox' ? findFirefox() : findBrowser();
}

/**
 * Starts the browser of an engine: Chromium through its own protocol, Firefox through WebDriver BiDi.
 * Without motion, because browsers drop clicks while one page fades into the next.
 */
export function launchEngine(engine: Engine): Promise<Browser> {
  const executablePath = findEngine(engine);
  if (executablePath === undefined) throw new Error(`No ${engine} found: run "node scripts/ensure-browser.ts".`);
  return engine === 'firefox'
    ? puppeteer.launch({ browser: engine, executablePath, extraPrefsFirefox: { 'ui.prefersReducedMotion': 1 } })
    : puppeteer.launch({ executablePath, args: [...chromiumArguments, '--force-prefers-reduced-motion'] });
}
