import { createServer } from 'node:http';
import sirv from 'sirv';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../src/testing/browser.ts';
import { sampleSite } from '../src/testing/build-site.ts';
import { pageOfTest } from '../src/testing/page-of-test.ts';
import { listen, type RunningServer } from '../src/testing/static-server.ts';

/** Addresses that the browser asked for before anybody followed a link to them (Fetch Metadata, `Sec-Purpose`). */
const ahead: string[] = [];
let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  const serve = sirv(sampleSite.outDir, { dev: true });
  server = await listen(
    createServer((request, response) => {
      if (String(request.headers['sec-purpose']).includes('prefetch')) ahead.push(request.url ?? '');
      serve(request, response);
    }),
  );
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

test('a page is fetched while the pointer rests on the link to it; files and feeds are not', async () => {
  const page = await pageOfTest(browser);
  await page.goto(`${server.origin}/kanaly/`);
  const feed = page.locator('main a[href$=".xml"]').first();
  await feed.hover();
  await page.waitForTimeout(1000);
  expect(ahead).toEqual([]);

  const next = page.locator('header nav a[href$="/"]:visible').first();
  const address = await next.getAttribute('href');
  await next.hover();
  await expect.poll(() => ahead, { timeout: 30_000 }).toContain(address);
});
