import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { contentSource } from '../src/content/content-source.ts';
import { launchBrowser } from '../src/testing/browser.ts';
import { buildSiteOrFail, fixtureSite, projectRoot, testDay } from '../src/testing/build-site.ts';
import { builtPage } from '../src/testing/built-page.ts';
import { type RepositoryServer, serveRepository } from '../src/testing/editing-server.ts';
import { commit, git, initialise } from '../src/testing/git-history.ts';
import { keepWithin } from '../src/testing/keep-within.ts';

/*
 * The forms over a repository, as on a published site: GitLab is a stand-in, its commits, branches and merges are real.
 */

const file = 'content/pages/o-nas.md';
const entry = '#/collections/pages-files/entries/o-nas';

let browser: Browser;
let folder: string;
let server: RepositoryServer;
let page: Page;
let foreign: readonly string[];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kronika-repository-'));
  cpSync(join(projectRoot, 'src/testing/frozen/1.0.0-rc.1/content'), join(folder, 'content'), { recursive: true });
  initialise(folder);
  await commit(folder, { date: '2026-11-20T10:00:00+01:00' });
});
afterEach(async () => {
  await page.context().close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
  expect(foreign).toEqual([]);
});

/** Opens the page and signs in. */
async function signIn(editing: Parameters<typeof serveRepository>[1], token?: string): Promise<void> {
  server = await serveRepository(folder, editing);
  const context = await browser.newContext({ locale: 'pl-PL', viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(90_000);
  foreign = await keepWithin(context, server.origin);
  page = await context.newPage();
  await page.goto(server.address);
  await page.getByRole('button', { name: /tokenu dostępu/ }).click();
  // A key pressed before the dialog has moved the focus there would be lost.
  const field = page.getByRole('textbox', { name: 'Osobisty token dostępu' });
  await field.fill(token ?? server.service.token);
  await field.press('Enter');
}

async function change(title: string): Promise<void> {
  await page.getByRole('toolbar', { name: 'Globalny' }).waitFor();
  await page.goto(server.address + entry);
  await page.locator('[data-key-path="title"]').first().getByRole('textbox').first().fill(title);
}

const save = () => page.getByRole('button', { name: 'Zapisz', exact: true }).click();
const saved = () => page.getByRole('group', { name: 'Edytor treści' }).waitFor({ state: 'hidden' });
const titleOnMain = () => /^title: (.*)$/m.exec(git(folder, ['show', `main:${file}`]))?.[1];

describe('a change', () => {
  it('is one commit, which the check takes, and the page says when it is on the site', async () => {
    const before = readFileSync(join(folder, file), 'utf8');
    let built = 'a'.repeat(40);
    await signIn({ branch: 'main', proposals: false });
    await page
      .context()
      .route('**/build.json', (route) =>
        route.fulfill({ json: { commit: built }, headers: { 'Last-Modified': 'Fri, 20 Nov 2026 13:05:00 GMT' } }),
      );
    await change('O gminie');
    await save();
    await saved();
    await page.getByRole('status').filter({ hasText: 'Zapisano. Gdy zmiana będzie na stronie' }).waitFor();
    expect(git(folder, ['show', `main:${file}`])).toBe(before.replace(/^title: .*$/m, 'title: O gminie'));
    expect(git(folder, ['log', '-1', '--format=%an', 'main']).trim()).toBe('Anna Przykładowa');
    expect(git(folder, ['rev-list', '--count', 'main']).trim()).toBe('2');
    expect((await contentSource(join(folder, 'content'), [], testDay).content()).diagnostics).toEqual([]);
    // The tab was closed meanwhile.
    built = 'b'.repeat(40);
    await page.reload();
    await page
      .getByRole('status')
      .filter({ hasText: /Strona jest zbudowana na nowo, od godz\. \d\d:05\./ })
      .waitFor();
  });

  it('is never saved over what came into the repository meanwhile', async () => {
    await signIn({ branch: 'main', proposals: false });
    await change('Moje');
    const theirs = readFileSync(join(folder, file), 'utf8').replace(/^title: .*$/m, 'title: Cudze');
    await commit(folder, { date: '2026-11-20T10:30:00+01:00', files: { [file]: theirs } });
    await save();
    await page.getByRole('alertdialog').or(page.getByRole('dialog')).first().waitFor();
    expect(titleOnMain()).toBe('Cudze');
  });

  it('waits as a proposal, and is on the main branch once somebody accepted it', async () => {
    await signIn({ branch: 'main', proposals: true });
    await change('O gminie');
    await save();
    await page.getByRole('button', { name: 'Wyślij do recenzji' }).click();
    await saved();
    await expect.poll(() => server.service.proposals).toMatchObject([{ labels: ['sveltia-cms/pending_review'] }]);
    expect(titleOnMain()).toBe('O nas');
    const branch = server.service.proposals[0]?.branch ?? '';
    expect(git(folder, ['diff', '--name-only', `main...${branch}`]).trim()).toBe(file);
    server.service.accept(1);
    expect(titleOnMain()).toBe('O gminie');
  });
});

it('a change goes the whole way: signed in, written, committed, checked, built, and read on its page', async () => {
  await signIn({ branch: 'main', proposals: false });
  await change('Gmina Brzegi po nowemu');
  await save();
  await saved();
  // As a workflow of the repository would: a checkout of the branch, and a build, which checks before it writes.
  const site = await fixtureSite('edited-in-a-repository', {});
  const checkout = join(folder, 'checkout');
  git(folder, ['clone', '-q', '--branch', 'main', '.', checkout]);
  cpSync(join(checkout, 'content'), site.root, { recursive: true });
  await buildSiteOrFail(site);
  expect((await builtPage(site, 'o-nas/'))('h1').text().trim()).toBe('Gmina Brzegi po nowemu');
});

describe('who cannot get in', () => {
  it('is told that the token is wrong', async () => {
    await signIn({ branch: 'main', proposals: false }, 'glpat-expired');
    await page.getByRole('alert').filter({ hasText: 'token jest nieprawidłowy' }).waitFor();
  });

  it('is told that there is no such branch', async () => {
    await signIn({ branch: 'glowna', proposals: false });
    await page
      .getByText(/nie ma gałęzi .*glowna/)
      .first()
      .waitFor();
  });
});
