import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { load } from 'cheerio';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { launchBrowser } from '../src/testing/browser.ts';
import {
  buildSite,
  buildSiteOrFail,
  fixtureSite,
  projectRoot,
  runProgram,
  sampleSite,
  siteEnvironment,
  writeFiles,
} from '../src/testing/build-site.ts';
import { filesBelow } from '../src/testing/built-page.ts';
import { commit, git, initialise } from '../src/testing/git-history.ts';
import { keepWithin } from '../src/testing/keep-within.ts';
import { type RunningServer, serveFolder } from '../src/testing/static-server.ts';

const settings = `name: Kronika gminy
address: https://example.org/kronika/
languages: [pl, en]
`;
const page = '---\ntitle: O nas\ndescription: Kim jesteśmy.\n---\nTekst.\n';
const editing = 'editing:\n  service: gitea\n  server: https://git.example.org/\n  repository: gmina/kronika\n';

const site = await fixtureSite('editing-page', { 'site.yaml': settings + editing, 'pages/o-nas/index.md': page });

/** The program of the commands. */
const kronika = join(projectRoot, 'src', 'bin.ts');

let server: RunningServer;
let browser: Browser;
let files: string[];

beforeAll(async () => {
  // What a former run saved could be taken back.
  await rm(join(site.folder, '.kronika'), { recursive: true, force: true });
  initialise(site.root);
  await commit(site.root, { date: '2026-11-20T10:00:00+01:00' });
  await buildSiteOrFail(site);
  files = await filesBelow(site.outDir);
  server = await serveFolder(site.outDir, '/kronika/');
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

it('stands at /admin/, for nobody to find', async () => {
  const html = load(await readFile(join(site.outDir, 'admin/index.html'), 'utf8'));
  expect(html('meta[name="robots"]').attr('content')).toBe('noindex, nofollow');
  expect(html('[src^="http"], [href^="http"]').length).toBe(0);
  expect(await readFile(join(site.outDir, 'sitemap-0.xml'), 'utf8')).not.toContain('/admin/');
  expect(files.filter((file) => file.startsWith('pagefind/fragment/'))).toHaveLength(1);
});

it('has a policy of its own, in the page and for hosts, that lets the repository through', async () => {
  const headers = JSON.parse(await readFile(join(site.outDir, 'headers.json'), 'utf8')) as Record<string, object>;
  expect(headers['/admin/*']).toMatchObject({
    'Content-Security-Policy': expect.stringMatching(
      /script-src 'self' [^;]*; .*connect-src [^;]*https:\/\/git\.example\.org;.*frame-ancestors 'none'$/,
    ) as string,
    'X-Robots-Tag': 'noindex',
  });
  expect(JSON.stringify(headers['/*'])).not.toContain('git.example.org');
});

it('has a word for whoever waits for a change: the commit that is on the site', async () => {
  expect(JSON.parse(await readFile(join(site.outDir, 'build.json'), 'utf8'))).toEqual({
    commit: git(site.root, ['rev-parse', 'HEAD']).trim(),
    time: '2026-11-20T09:00:00.000Z',
  });
});

it('asks for a token in Polish, and asks no other host for anything', async () => {
  const context = await browser.newContext({ locale: 'en-GB' });
  const said: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') said.push(message.text());
  });
  context.on('weberror', (error) => said.push(String(error.error())));
  const foreign = await keepWithin(context, server.origin);
  const tab = await context.newPage();
  await tab.goto(`${server.origin}/kronika/admin/`);
  await tab
    .getByRole('button', { name: /Zaloguj/ })
    .first()
    .waitFor({ timeout: 30_000 });
  expect(await tab.title()).toContain('Kronika gminy');
  expect(foreign).toEqual([]);
  expect(said).toEqual([]);
  await context.close();
});

it('is on no site that has no editing', async () => {
  expect((await filesBelow(sampleSite.outDir)).filter((file) => file.startsWith('admin'))).toEqual([]);
});

it('is not made without a repository, and the check says what is missing', async () => {
  const vague = await fixtureSite('vague-editing', {
    'site.yaml': `${settings}editing:\n  service: github\n`,
    'pages/o-nas/index.md': page,
  });
  const { code, stderr } = await buildSite(vague);
  expect(code).toBe(1);
  expect(stderr).toContain('editing.repository');
});

/** Starts `kronika edit` and waits for the address that it prints. */
function startEditing(): Promise<string> {
  const args = [kronika, 'edit', '--port', '0'];
  const child = spawn(process.execPath, args, { cwd: site.folder, env: siteEnvironment(site) });
  onTestFinished(() => void child.kill());
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (data: Buffer) => {
      said += data.toString();
      const address = /http:\/\/localhost:\d+\S+#token=[\w-]+/.exec(said);
      if (address) resolve(address[0]);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('close', (code) => {
      reject(new Error(`It stopped with ${code}:\n${said}`));
    });
  });
}

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

it('is there on a computer without accounts: what is saved is shown beside it, and can be taken back', async () => {
  const english = { 'pages/o-nas/index.en.md': '---\ntitle: About us\ndescription: Who we are.\n---\nText.\n' };
  await writeFiles(site, english);
  onTestFinished(() => rm(join(site.root, 'pages/o-nas/index.en.md')));
  const address = await startEditing();
  const context = await browser.newContext({ locale: 'pl-PL', viewport: { width: 1280, height: 900 } });
  onTestFinished(() => context.close());
  context.setDefaultTimeout(60_000);
  const tab = await context.newPage();
  const faults: string[] = [];
  tab.on('console', (message) => {
    if (/Content Security Policy|Refused/.test(message.text())) faults.push(message.text());
  });
  await tab.goto(address);
  await tab.getByRole('toolbar', { name: 'Globalny' }).waitFor();
  // The secret is neither in the address any more nor in the history.
  expect(tab.url()).not.toContain('token');
  const { origin } = new URL(address);
  const openForm = () => tab.goto(`${origin}/kronika/admin/#/collections/pages/entries/o-nas/index`);
  await openForm();
  const form = tab.getByRole('group', { name: /^Edytuj treść .*Polski/ });
  const preview = tab.frameLocator('iframe.preview');
  const title = preview.frameLocator('iframe').getByRole('heading', { level: 1 });
  await title.filter({ hasText: 'O nas' }).waitFor();
  await form.getByRole('textbox', { name: 'Tytuł', exact: true }).fill('Kim jesteśmy');
  // What is not saved yet is seen in the styles of the site, and the keyboard leads there.
  await preview.getByRole('button', { name: 'To, co piszesz' }).press('Enter');
  const written = preview.getByRole('main').getByRole('heading', { level: 1 });
  await written.filter({ hasText: 'Kim jesteśmy' }).waitFor();
  const [family] = await written.evaluate((heading) => getComputedStyle(heading).fontFamily.split(','));
  await preview.getByRole('button', { name: 'Strona', exact: true }).press('Enter');
  expect(await title.evaluate((heading) => getComputedStyle(heading).fontFamily)).toContain(family);
  await title.filter({ hasText: 'O nas' }).waitFor();
  await tab.getByRole('button', { name: 'Zapisz', exact: true }).click();
  await tab.getByRole('status').filter({ hasText: 'Zapisano na tym komputerze.' }).waitFor();
  await title.filter({ hasText: 'Kim jesteśmy' }).waitFor();

  // The other language has its own page, also where the server, which takes the save in, is away for a moment and has
  // the former page load anew just then; and the arrow leads there.
  const former = tab.frames().find((frame) => frame.url() === `${origin}/kronika/o-nas/`);
  const cut = new Set<boolean>();
  await context.route('**/en/o-nas/', async (route) => {
    const isFrame = route.request().isNavigationRequest();
    if (isFrame) await former?.evaluate('location.reload()').catch(() => undefined);
    if (cut.has(isFrame)) return route.continue();
    cut.add(isFrame);
    return route.abort('connectionrefused');
  });
  await tab
    .getByRole('button', { name: 'Angielski' })
    .or(tab.getByRole('radio', { name: 'Angielski' }))
    .first()
    .click();
  await title.filter({ hasText: 'About us' }).waitFor();
  expect([...cut]).toEqual([false, true]);
  const asked = context.waitForEvent('request', (request) => request.url().endsWith('/en/o-nas/'));
  const opened = tab.waitForEvent('popup');
  await tab.getByRole('button', { name: /Wyświetl na stronie/ }).click();
  expect((await asked).url()).toBe(`${origin}/kronika/en/o-nas/`);
  await (await opened).close();

  const violations = async () => {
    const frame = await tab
      .locator('iframe.preview')
      .elementHandle()
      .then((element) => element?.contentFrame());
    await frame?.evaluate(axe);
    return frame?.evaluate<string[]>(
      `axe.run('[role="group"]', { iframes: false }).then(({ violations }) => violations.map(({ id }) => id))`,
    );
  };
  expect(await violations()).toEqual([]);
  // On narrow screens it takes the place of the form, and what somebody chose is kept.
  await preview.getByRole('button', { name: 'To, co piszesz' }).click();
  await tab.setViewportSize({ width: 360, height: 800 });
  await tab.reload();
  await tab.getByRole('button', { name: 'Podgląd' }).click();
  await written.filter({ hasText: 'Kim jesteśmy' }).waitFor();
  expect(await violations()).toEqual([]);
  expect(faults).toEqual([]);
  const undo = () => runProgram(process.execPath, [kronika, 'undo'], { cwd: site.folder, env: siteEnvironment(site) });
  expect((await undo()).stdout).toContain('pages/o-nas/index.md');
  expect(await readFile(join(site.root, 'pages/o-nas/index.md'), 'utf8')).toBe(page);
  expect(await undo()).toMatchObject({ code: 1, stderr: expect.stringContaining('Nie ma czego cofnąć') as string });
});

it('tells who led to an entry that was deleted, and takes one save back after another', async () => {
  const leading = '---\ntitle: Kontakt\ndescription: Jak do nas trafić.\n---\n[Kim jesteśmy](/o-nas/)\n';
  await writeFiles(site, { 'pages/kontakt.md': leading });
  onTestFinished(() => rm(join(site.root, 'pages/kontakt.md')));
  const address = await startEditing();
  const context = await browser.newContext({ locale: 'pl-PL', viewport: { width: 1280, height: 900 } });
  onTestFinished(() => context.close());
  context.setDefaultTimeout(60_000);
  const tab = await context.newPage();
  await tab.goto(address);
  await tab.getByRole('toolbar', { name: 'Globalny' }).waitFor();
  const openForm = () => tab.goto(`${new URL(address).origin}/kronika/admin/#/collections/pages/entries/o-nas/index`);
  await openForm();
  const field = tab.getByRole('textbox', { name: 'Tytuł', exact: true }).first();
  await field.fill('Kim jesteśmy');
  await tab.getByRole('button', { name: 'Zapisz', exact: true }).click();
  const note = tab.getByRole('status').filter({ has: tab.getByRole('button', { name: 'Zamknij' }) });
  await note.filter({ hasText: 'Zapisano na tym komputerze.' }).waitFor();

  await tab.getByRole('button', { name: 'Pokaż opcje edytora' }).click();
  await tab.getByRole('menuitem', { name: /Usuń/ }).click();
  await tab.getByRole('alertdialog').getByRole('button', { name: 'Usuń' }).click();
  const missed = note.filter({ hasText: 'Usunięto z tego komputera.' }).getByRole('link', { name: /^Kontakt: / });
  await missed.waitFor();
  expect(existsSync(join(site.root, 'pages/o-nas/index.md'))).toBe(false);
  await missed.click();
  await expect.poll(() => field.inputValue(), { timeout: 30_000 }).toBe('Kontakt');

  await note.getByRole('button', { name: 'Cofnij usunięcie' }).click();
  await note.filter({ hasText: 'Znowu takie jak przedtem: pages/o-nas/index.md.' }).waitFor();
  expect(await readFile(join(site.root, 'pages/o-nas/index.md'), 'utf8')).toContain('title: Kim jesteśmy');
  await note.getByRole('button', { name: 'Cofnij też wcześniejszy zapis' }).click();
  await note.getByRole('button', { name: 'Cofnij też' }).waitFor({ state: 'hidden' });
  await note.filter({ hasText: 'Znowu takie jak przedtem' }).waitFor();
  expect(await readFile(join(site.root, 'pages/o-nas/index.md'), 'utf8')).toBe(page);
  await openForm();
  await expect.poll(() => field.inputValue(), { timeout: 30_000 }).toBe('O nas');
});

it('is opened to no other computer', async () => {
  const { code, stderr } = await runProgram(process.execPath, [kronika, 'edit', '--host'], {
    cwd: site.folder,
    env: siteEnvironment(site),
  });
  expect([code, stderr]).toEqual([2, expect.stringContaining('tylko na tym komputerze')]);
});
