import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';

/**
 * Opens a page with nothing kept from another one. It is closed when the test that asks for it ends, however it ends.
 * For tests that run one after another: of those that run side by side nobody knows which one asks.
 */
export async function pageOfTest(browser: Browser, options?: BrowserContextOptions): Promise<Page> {
  const page = await browser.newPage(options);
  onTestFinished(() => page.context().close());
  return page;
}
