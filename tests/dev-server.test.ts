import { type ChildProcess, spawn } from 'node:child_process';
import { load } from 'cheerio';
import { afterEach, expect, test } from 'vitest';
import {
  astroProgram,
  buildSiteOrFail,
  fixtureSite,
  type FixtureSite,
  siteEnvironment,
  writeFiles,
} from '../src/testing/build-site.ts';
import { mainText } from '../src/testing/built-page.ts';
import { news, settings } from './fixtures.ts';

let server: ChildProcess | undefined;

afterEach(() => {
  server?.kill();
});

/** Starts the development server and waits for its address. */
function startDev(site: FixtureSite): Promise<{ origin: string; said: () => string }> {
  return new Promise((resolve, reject) => {
    const args = [astroProgram, 'dev', '--port', '0', '--host', '127.0.0.1'];
    const child = spawn(process.execPath, args, { cwd: site.folder, env: siteEnvironment(site) });
    server = child;
    let text = '';
    const listen = (data: Buffer) => {
      text += data.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(text);
      if (address) resolve({ origin: address[0], said: () => text });
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('close', (code) => {
      reject(new Error(`The server stopped with ${code}:\n${text}`));
    });
  });
}

/** Asks until the answer is as expected; a watcher needs a moment. */
async function eventually(check: () => Promise<boolean>): Promise<boolean> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (await check()) return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
}

test('an editor sees drafts, marked, and each change after saving; a broken file is told and mended', async () => {
  const site = await fixtureSite('dev', {
    'site.yaml': settings,
    'news/a.md': news('Gotowe', '2024-01-01'),
    'news/b.md': news('Jeszcze nie', '2024-01-02', 'draft: true'),
  });
  await buildSiteOrFail(site);
  const { origin, said } = await startDev(site);
  const textOf = async (path: string) => mainText(load(await (await fetch(origin + path)).text()));

  const draft = await textOf('/aktualnosci/b/');
  expect(draft).toContain('Jeszcze nie');
  expect(draft).toContain('Szkic: widać tylko w podglądzie');

  await writeFiles(site, { 'news/a.md': news('Zmienione', '2024-01-01') });
  expect(await eventually(async () => (await textOf('/aktualnosci/a/')).includes('Zmienione'))).toBe(true);

  await writeFiles(site, { 'news/a.md': news('Zepsute', '1 stycznia') });
  expect(await eventually(() => Promise.resolve(said().includes('W polu „pubDate” jest „1 stycznia”.')))).toBe(true);
  // Where its page was, the editor reads what is wrong.
  const broken = await fetch(`${origin}/aktualnosci/a/`);
  expect(broken.status).toBe(500);
  expect(await broken.text()).toContain('W polu „pubDate” jest „1 stycznia”.');
  await writeFiles(site, { 'news/a.md': news('Naprawione', '2024-01-01') });
  expect(await eventually(async () => (await textOf('/aktualnosci/a/')).includes('Naprawione'))).toBe(true);

  // A change of the interface's words starts the server anew; one that is saved meanwhile counts as well.
  for (const saves of [['Spis działów'], ['Działy strony'], ['Na chwilę', 'Na dobre']]) {
    for (const words of saves) {
      await writeFiles(site, { 'texts.pl.yaml': `menu: ${words}\n` });
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    const header = async () => load(await (await fetch(origin)).text())('header').text();
    const last = saves.at(-1) ?? '';
    expect(await eventually(async () => (await header().catch(() => '')).includes(last)), last).toBe(true);
  }

  // So does one of the settings; what is saved afterwards reaches the page as before.
  await writeFiles(site, { 'site.yaml': settings.replace(/^name: .*$/m, 'name: Nowa nazwa') });
  const headerText = async () => load(await (await fetch(origin)).text())('header').text();
  expect(await eventually(async () => (await headerText().catch(() => '')).includes('Nowa nazwa'))).toBe(true);
  for (const title of ['Po ustawieniach', 'I jeszcze raz']) {
    await writeFiles(site, { 'news/a.md': news(title, '2024-01-01') });
    expect(await eventually(async () => (await textOf('/aktualnosci/a/').catch(() => '')).includes(title)), title).toBe(
      true,
    );
  }

  const index = await fetch(`${origin}/pagefind/pagefind.js`);
  expect(index.status).toBe(200);

  const home = load(await (await fetch(`${origin}/`)).text());
  const typeface = await fetch(origin + (home('link[rel=preload][as=font]').attr('href') ?? ''));
  expect(typeface.headers.get('content-type')).toBe('font/woff2');
});
