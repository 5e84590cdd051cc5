import { type ChildProcess, spawn } from 'node:child_process';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
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
import { launchBrowser } from '../src/testing/browser.ts';
import { mainText } from '../src/testing/built-page.ts';
import { news, photograph, settings } from './fixtures.ts';

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

  expect(await eventually(() => Promise.resolve(said().includes('Błędów już nie ma.')))).toBe(true);

  // The words of the interface change at once; one that is saved meanwhile counts as well.
  for (const saves of [['Spis działów'], ['Działy strony'], ['Na chwilę', 'Na dobre']]) {
    for (const words of saves) {
      await writeFiles(site, { 'texts.pl.yaml': `menu: ${words}\n` });
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    const header = async () => load(await (await fetch(origin)).text())('header').text();
    const last = saves.at(-1) ?? '';
    expect(await eventually(async () => (await header().catch(() => '')).includes(last)), last).toBe(true);
  }

  // So do settings; what is saved afterwards reaches the page as before.
  await writeFiles(site, { 'site.yaml': settings.replace(/^name: .*$/m, 'name: Nowa nazwa') });
  const headerText = async () => load(await (await fetch(origin)).text())('header').text();
  expect(await eventually(async () => (await headerText().catch(() => '')).includes('Nowa nazwa'))).toBe(true);
  for (const title of ['Po ustawieniach', 'I jeszcze raz']) {
    await writeFiles(site, { 'news/a.md': news(title, '2024-01-01') });
    expect(await eventually(async () => (await textOf('/aktualnosci/a/').catch(() => '')).includes(title)), title).toBe(
      true,
    );
  }

  // What Astro says of addresses without a page is for programmers; the browser shows it.
  await fetch(`${origin}/nie-ma/`);
  expect(said()).not.toContain('getStaticPaths');

  const index = await fetch(`${origin}/pagefind/pagefind.js`);
  expect(index.status).toBe(200);

  const home = load(await (await fetch(`${origin}/`)).text());
  const typeface = await fetch(origin + (home('link[rel=preload][as=font]').attr('href') ?? ''));
  expect(typeface.headers.get('content-type')).toBe('font/woff2');
});

/** Numbers below a limit that look like chance and are the same each time (Numerical Recipes, ch. 7). */
function chance(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

test('an open tab ends at what was saved last, whatever was saved and in whichever order', async () => {
  const site = await fixtureSite('dev-saves', {
    'site.yaml': settings,
    'news/a/index.md': news('Start', '2024-01-01', 'cover: { src: ./sala.jpg, alt: Sala. }'),
    'news/a/sala.jpg': await photograph(600, 400),
    'organisations/urzad.yaml': 'name: Urząd\n',
    'texts.pl.yaml': 'menu: Spis\n',
  });
  const { origin } = await startDev(site);
  // The first page brings all code with it, before any tab waits for it.
  await (await fetch(origin)).text();
  const browser = await launchBrowser();
  try {
    const random = chance(20261130);
    const shows = async (path: string, save: () => Promise<void>, isThere: (page: string) => boolean) => {
      // A tab of its own: one that is just loading itself anew, after the save before, would break off the way here.
      const tab = await browser.newPage();
      await tab.goto(origin + path);
      await save();
      // The tab loads itself anew; a page that is just being replaced cannot be read.
      const isShown = await eventually(async () => isThere(await tab.content().catch(() => '')));
      await tab.close();
      return isShown;
    };
    /** Saves something a few times, quickly, the last time with these words. */
    const saves = (path: string, words: string, text: (words: string) => string) => async () => {
      for (let draft = random(4); draft > 0; draft -= 1) {
        await writeFiles(site, { [path]: text(`Na chwilę ${draft}`) });
        await pause(random(150));
      }
      await writeFiles(site, { [path]: text(words) });
    };
    let name = 'nowy-0';
    const steps: Record<string, (words: string) => Promise<boolean>> = {
      entry: (words) =>
        shows(
          '/aktualnosci/a/',
          saves('news/a/index.md', words, (title) =>
            news(title, '2024-01-01', 'cover: { src: ./sala.jpg, alt: Sala. }'),
          ),
          (page) => page.includes(`Treść: ${words}.`),
        ),
      settings: (words) =>
        shows(
          '/',
          saves('site.yaml', words, (title) => settings.replace(/^name: .*$/m, `name: ${title}`)),
          (page) => page.includes(words),
        ),
      data: (words) =>
        shows(
          '/organizacje/urzad/',
          saves('organisations/urzad.yaml', words, (title) => `name: ${title}\n`),
          (page) => page.includes(words),
        ),
      texts: (words) =>
        shows(
          '/',
          saves('texts.pl.yaml', words, (menu) => `menu: ${menu}\n`),
          (page) => page.includes(words),
        ),
      photograph: async () => {
        const width = 600 + random(300);
        const picture = await photograph(width, 400, random(200));
        return shows(
          '/aktualnosci/a/',
          () => writeFiles(site, { 'news/a/sala.jpg': picture }),
          (page) => page.includes(`width="${width}"`),
        );
      },
      rename: async (words) => {
        const former = name;
        name = `nowy-${words.replaceAll(/\D/g, '')}`;
        await writeFiles(site, { [`news/${former}.md`]: news('Przed zmianą nazwy', '2024-01-02') });
        return shows(
          `/aktualnosci/${name}/`,
          () => rename(join(site.root, `news/${former}.md`), join(site.root, `news/${name}.md`)),
          (page) => page.includes('Przed zmianą nazwy'),
        );
      },
      delete: async (words) => {
        await writeFiles(site, { 'news/krotko.md': news(words, '2024-01-03') });
        const isThere = await shows(
          '/aktualnosci/krotko/',
          () => Promise.resolve(),
          (page) => page.includes(words),
        );
        return (
          isThere &&
          (await shows(
            '/aktualnosci/krotko/',
            () => rm(join(site.root, 'news/krotko.md')),
            (page) => page !== '' && !page.includes(words),
          ))
        );
      },
    };
    const kinds = Object.keys(steps);
    for (let step = 1; step <= 16; step += 1) {
      const kind = step <= kinds.length ? (kinds[step - 1] ?? '') : (kinds[random(kinds.length)] ?? '');
      expect(await steps[kind]?.(`Zapis numer ${step}`), `${step}: ${kind}`).toBe(true);
    }
  } finally {
    await browser.close();
  }
});

test('a tab that is still being loaded when something is saved shows it as well', async () => {
  const site = await fixtureSite('dev-late', {
    'site.yaml': settings,
    'news/a.md': news('Przed zapisem', '2024-01-01'),
  });
  const { origin } = await startDev(site);
  const browser = await launchBrowser();
  try {
    // While no tab is connected, Vite keeps what it would say for the next one.
    const other = await browser.newPage();
    await other.goto(`${origin}/aktualnosci/a/`, { waitUntil: 'networkidle' });
    const tab = await browser.newPage();
    let connect = () => {};
    const isSaved = new Promise<void>((resolve) => {
      connect = resolve;
    });
    // Until its code comes, the tab hears nothing of the server.
    await tab.route('**/@vite/client', async (route) => {
      await isSaved;
      await route.continue();
    });
    await tab.goto(`${origin}/aktualnosci/a/`, { waitUntil: 'commit' });
    await tab.getByText('Treść: Przed zapisem.').waitFor();
    await writeFiles(site, { 'news/a.md': news('Po zapisie', '2024-01-01') });
    const served = async () => (await (await fetch(`${origin}/aktualnosci/a/`)).text()).includes('Treść: Po zapisie.');
    expect(await eventually(served)).toBe(true);
    await other.getByText('Treść: Po zapisie.').waitFor();
    connect();
    await tab.getByText('Treść: Po zapisie.').waitFor();
  } finally {
    await browser.close();
  }
});
