import type { Browser } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from './browser.ts';
import type { FixtureSite } from './build-site.ts';
import { type RunningServer, serveFolder } from './static-server.ts';

/** A built site that is served, and a browser to look at it with; there while tests run, not before. */
export interface OpenedSite {
  /** Scheme, host and port of the server. */
  readonly origin: string;
  readonly browser: Browser;
}

/**
 * Serves a site and starts a browser for the tests of the file or block that calls it; both end with those tests.
 * @param site one that is built before any test runs
 */
export function openedSite(site: FixtureSite): OpenedSite {
  let server: RunningServer | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    server = await serveFolder(site.outDir);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  return {
    get origin() {
      return there(server).origin;
    },
    get browser() {
      return there(browser);
    },
  };
}

function there<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('The site is opened when tests begin.');
  return value;
}
