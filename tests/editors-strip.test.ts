import { type ChildProcess, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { launchBrowser } from '../src/testing/browser.ts';
import { astroProgram, fixtureSite, sampleSite, siteEnvironment } from '../src/testing/build-site.ts';
import { filesBelow } from '../src/testing/built-page.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

const site = await fixtureSite('editors-strip', {
  'site.yaml': 'name: Kronika gminy\naddress: https://example.org/kronika/\n',
  'pages/o-nas.md': '---\ntitle: O nas\ndescription: Kim jesteśmy.\n---\nTrzy krótkie słowa.\n',
  'news/szkic.md': `---\ntitle: Szkic\ndescription: ${'Długi opis. '.repeat(40)}\npubDate: 2026-11-20\ndraft: true\n---\n\nTekst z [odnośnikiem](/o-nas/).\n`,
  'news/blad.md': '---\ntitle: Błąd\ndescription: Nowość.\npubDate: wczoraj\n---\n\nTekst.\n',
});

let server: ChildProcess;
let origin: string;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  const args = [astroProgram, 'dev', '--port', '0', '--host', '127.0.0.1'];
  server = spawn(process.execPath, args, { cwd: site.folder, env: siteEnvironment(site) });
  origin = await new Promise((resolve, reject) => {
    let said = '';
    const listen = (data: Buffer) => {
      said += data.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said);
      if (address) resolve(address[0]);
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.on('close', () => {
      reject(new Error(said));
    });
  });
});
afterAll(async () => {
  await browser.close();
  server.kill();
});
beforeEach(async () => {
  page = await browser.newPage();
  page.setDefaultTimeout(60_000);
  return () => page.close();
});

it('tells of a draft what it is, how long, and what is wrong in which line', async () => {
  await page.goto(`${origin}/kronika/aktualnosci/szkic/`);
  const strip = page.getByRole('region', { name: 'Pasek redaktora' });
  await strip.getByText('Pasek redaktora: szkic · 1 uwaga · 3 słowa, 1 min czytania').waitFor();
  // Nobody needs a mouse.
  await strip.locator('summary').focus();
  await page.keyboard.press('Enter');
  await strip.getByText(/wiersz 3: .*description/).waitFor();
  await page.keyboard.press('Tab');
  const focused = strip.getByRole('link', { name: 'news/szkic.md' });
  expect(await focused.evaluate((link) => link === (link.getRootNode() as ShadowRoot).activeElement)).toBe(true);
  expect(await focused.getAttribute('href')).toBe(`vscode://file/${site.root}/news/szkic.md`);
  await page.addScriptTag({ path: axe });
  const violations = await page.evaluate<string[]>(
    `axe.run('kronika-strip').then(({ violations }) => violations.map(({ id }) => id))`,
  );
  expect(violations).toEqual([]);
});

it('tells of a sound entry that readers see it, and on a list what is wrong anywhere', async () => {
  await page.goto(`${origin}/kronika/o-nas/`);
  await page.getByText('Pasek redaktora: widoczne · bez uwag · 3 słowa, 1 min czytania').waitFor();
  await page.goto(`${origin}/kronika/aktualnosci/`);
  await page.getByText(/^Pasek redaktora: \d+ uwag/).click();
  await page.getByText(/news\/blad\.md, wiersz 4: /).waitFor();
});

it('is told to no other computer', async () => {
  const answer = await fetch(`${origin}/kronika/kronika-strip.json?page=/kronika/o-nas/`, {
    headers: { origin: 'https://evil.example' },
  });
  expect(answer.status).toBe(403);
  expect(await answer.text()).not.toContain(site.root);
});

it('leaves the page of an entry with an error to what is wrong with it', async () => {
  expect((await fetch(`${origin}/kronika/aktualnosci/blad/`)).status).toBe(500);
});

it('is in no build', async () => {
  for (const file of (await filesBelow(sampleSite.outDir)).filter((name) => /\.(?:js|html)$/.test(name)))
    expect(await readFile(join(sampleSite.outDir, file), 'utf8'), file).not.toContain('kronika-strip');
});
