import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
import type { GitStandIn } from '../src/testing/git-stand-in.ts';
import { githubStandIn } from '../src/testing/github-server.ts';
import { type GitLabStandIn, gitlabStandIn } from '../src/testing/gitlab-server.ts';
import { keepWithin } from '../src/testing/keep-within.ts';

/*
 * The forms over a repository, as on a published site: GitLab and GitHub are stand-ins, their commits, branches and
 * merges are real.
 */

const file = 'content/pages/o-nas.md';
const entry = '#/collections/pages-files/entries/o-nas';

let browser: Browser;
let folder: string;
let server: RepositoryServer;
let gitlab: GitLabStandIn;
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
  gitlab = gitlabStandIn(folder);
});
afterEach(async () => {
  await page.context().close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
  expect(foreign).toEqual([]);
});

/** Opens the page and signs in, by the token of the service or another one. */
async function signIn(
  service: GitStandIn,
  editing: Parameters<typeof serveRepository>[2],
  { token = service.token, published }: { token?: string; published?: string } = {},
): Promise<void> {
  server = await serveRepository(folder, service, editing, published);
  const context = await browser.newContext({ locale: 'pl-PL', viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(90_000);
  foreign = await keepWithin(context, server.origin);
  page = await context.newPage();
  await page.goto(server.address);
  await page.getByRole('button', { name: /tokenu dostępu/ }).click();
  await giveToken(token);
}

async function giveToken(token: string): Promise<void> {
  // A key pressed before the dialog has moved the focus there would be lost.
  const field = page.getByRole('textbox', { name: 'Osobisty token dostępu' });
  await field.fill(token);
  await field.press('Enter');
}

async function change(title: string): Promise<void> {
  await page.getByRole('toolbar', { name: 'Globalny' }).waitFor();
  await page.goto(server.address + entry);
  const field = page.locator('[data-key-path="title"]').first().getByRole('textbox').first();
  // What nobody touched is not kept for later.
  await field.click();
  await field.fill(title);
}

const save = () => page.getByRole('button', { name: 'Zapisz', exact: true }).click();
/** Nothing is left to be saved; the form stays, with its page beside it. */
const saved = () => page.getByRole('button', { name: 'Zapisz', exact: true, disabled: true }).waitFor();
const titleOnMain = () => /^title: (.*)$/m.exec(git(folder, ['show', `main:${file}`]))?.[1];

/** Saves as a proposal, which leaves the main branch as it was, and returns its branch. */
async function propose(): Promise<string> {
  await save();
  await page.getByRole('button', { name: 'Wyślij do recenzji' }).click();
  await saved();
  await expect.poll(() => gitlab.proposals).toMatchObject([{ labels: ['sveltia-cms/pending_review'] }]);
  expect(titleOnMain()).toBe('O nas');
  return gitlab.proposals[0]?.branch ?? '';
}

describe('a change', () => {
  it('is one commit, which the check takes, and the page says when it is on the site', async () => {
    const before = readFileSync(join(folder, file), 'utf8');
    let built = 'a'.repeat(40);
    await signIn(gitlab, { branch: 'main', proposals: false });
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
    await signIn(gitlab, { branch: 'main', proposals: false });
    await change('Moje');
    const theirs = readFileSync(join(folder, file), 'utf8').replace(/^title: .*$/m, 'title: Cudze');
    await commit(folder, { date: '2026-11-20T10:30:00+01:00', files: { [file]: theirs } });
    await save();
    // The CMS has these words in English alone.
    const told = page.getByRole('alertdialog').filter({ hasText: 'Ktoś zmienił ten wpis' });
    await told.getByText('Jeśli teraz zapiszesz, tamte zmiany przepadną.').waitFor();
    await told.getByRole('button', { name: 'Zapisz mimo to' }).waitFor();
    expect(titleOnMain()).toBe('Cudze');
  });

  it('is seen on its page beside the form as soon as the site is built anew, also after the site could not be reached', async () => {
    // As a build of the site would leave it, as far as this page asks.
    const published = join(folder, 'published');
    const publish = (heading: string, commit: string) => {
      mkdirSync(join(published, 'o-nas'), { recursive: true });
      writeFileSync(join(published, 'o-nas/index.html'), `<title>${heading}</title><h1>${heading}</h1>`);
      writeFileSync(join(published, 'build.json'), JSON.stringify({ commit }));
    };
    publish('Przed zmianą', 'a'.repeat(40));
    await signIn(gitlab, { branch: 'main', proposals: false }, { published });
    await page.route('**/o-nas/', (route) => route.abort('connectionrefused'));
    await change('Po zmianie');
    const preview = page.frameLocator('iframe.preview');
    await preview.getByRole('status').filter({ hasText: 'Nie ma teraz połączenia ze stroną.' }).waitFor();
    await preview.getByRole('main').getByRole('heading', { name: 'Po zmianie' }).waitFor();
    await page.unroute('**/o-nas/');
    await preview.getByRole('status').filter({ hasNotText: 'połączenia' }).waitFor();
    await preview.getByRole('button', { name: 'Strona', exact: true }).click();
    const shown = preview.frameLocator('iframe').getByRole('heading', { level: 1 });
    await shown.filter({ hasText: 'Przed zmianą' }).waitFor();
    await save();
    await saved();
    await page.getByRole('status').filter({ hasText: 'Zapisano. Gdy zmiana będzie na stronie' }).waitFor();
    publish('Po zmianie', 'b'.repeat(40));
    // Nobody loads the page of the forms anew.
    await shown.filter({ hasText: 'Po zmianie' }).waitFor();
    await page.getByRole('status').filter({ hasText: 'Strona jest zbudowana na nowo' }).waitFor();
  });

  it('that a protected branch refused is saved as a proposal from the same form', async () => {
    gitlab.protect();
    await signIn(gitlab, { branch: 'main', proposals: false });
    await change('Napisane na chronionej gałęzi');
    await save();
    await page.getByRole('alertdialog').getByRole('button', { name: 'OK' }).click();
    await page.getByRole('button', { name: 'Zapisuj jako propozycje' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Przywróć' }).click();
    const title = page.locator('[data-key-path="title"]').first().getByRole('textbox').first();
    await expect.poll(() => title.inputValue(), { timeout: 30_000 }).toBe('Napisane na chronionej gałęzi');
    const branch = await propose();
    expect(git(folder, ['show', `${branch}:${file}`])).toContain('title: Napisane na chronionej gałęzi');
  });

  it('waits as a proposal, and is on the main branch once somebody accepted it', async () => {
    await signIn(gitlab, { branch: 'main', proposals: true });
    await change('O gminie');
    const branch = await propose();
    expect(git(folder, ['diff', '--name-only', `main...${branch}`]).trim()).toBe(file);
    gitlab.accept(1);
    expect(titleOnMain()).toBe('O gminie');
  });
});

it.each([
  ['GitLab', gitlabStandIn],
  ['GitHub', githubStandIn],
])(
  'a change goes the whole way over %s: signed in, written, committed, checked, built, and read',
  async (_, standIn) => {
    const site = await fixtureSite('edited-in-a-repository', {});
    await signIn(standIn(folder), { branch: 'main', proposals: false }, { published: site.outDir });
    await change('Gmina Brzegi po nowemu');
    // Beside the form is what is being written; the page comes with a build.
    const preview = page.frameLocator('iframe.preview');
    await preview.getByRole('main').getByRole('heading', { name: 'Gmina Brzegi po nowemu' }).waitFor();
    await preview.getByText(/^Tytuł, opis i treść|^Tej strony jeszcze nie ma/).waitFor();
    await save();
    await saved();
    expect(git(folder, ['log', '-1', '--format=%an: %s', 'main']).trim()).toMatch(/^Anna Przykładowa: Zmień: /);
    expect(git(folder, ['rev-list', '--count', 'main']).trim()).toBe('2');
    // As a workflow of the repository would: a checkout of the branch, and a build, which checks before it writes.
    const checkout = join(folder, 'checkout');
    git(folder, ['clone', '-q', '--branch', 'main', '.', checkout]);
    cpSync(join(checkout, 'content'), site.root, { recursive: true });
    await buildSiteOrFail(site);
    expect((await builtPage(site, 'o-nas/'))('h1').text().trim()).toBe('Gmina Brzegi po nowemu');
    await page.reload();
    await preview.getByRole('button', { name: 'Strona', exact: true }).click();
    await preview.getByText('Strona opublikowana.').waitFor();
    await preview.frameLocator('iframe').getByRole('heading', { name: 'Gmina Brzegi po nowemu', level: 1 }).waitFor();
  },
);

describe('a token that runs out', () => {
  it('is told as any that is not let in', async () => {
    const { token } = gitlab;
    gitlab.expire();
    await signIn(gitlab, { branch: 'main', proposals: false }, { token });
    await page.getByRole('alert').filter({ hasText: 'token jest nieprawidłowy' }).waitFor();
  });

  it.each([
    ['GitLab', gitlabStandIn],
    ['GitHub', githubStandIn],
  ])(
    'of %s between opening and saving loses nothing: the text is offered again after signing in',
    async (_, standIn) => {
      const service = standIn(folder);
      await signIn(service, { branch: 'main', proposals: false });
      await change('Napisane przed końcem tokenu');
      service.expire();
      await save();
      const told = page.getByRole('alertdialog');
      await told.getByText('Token wygasł albo został odwołany.').waitFor();
      await told.getByRole('button', { name: 'OK' }).click();
      const title = page.locator('[data-key-path="title"]').first().getByRole('textbox').first();
      expect(await title.inputValue()).toBe('Napisane przed końcem tokenu');
      expect(titleOnMain()).toBe('O nas');
      await page.reload();
      await page.getByRole('button', { name: /tokenu dostępu/ }).click();
      await giveToken(service.token);
      await page.getByRole('toolbar', { name: 'Globalny' }).waitFor();
      await page.goto(server.address + entry);
      await page.getByRole('alertdialog').getByRole('button', { name: 'Przywróć' }).click();
      await expect.poll(() => title.inputValue(), { timeout: 30_000 }).toBe('Napisane przed końcem tokenu');
      await save();
      await saved();
      expect(titleOnMain()).toBe('Napisane przed końcem tokenu');
    },
  );
});

it.each([
  ['GitLab', gitlabStandIn],
  ['GitHub', githubStandIn],
])(
  'a protected branch of %s is told with what to do, and what was typed is there again afterwards',
  async (_, standIn) => {
    const service = standIn(folder);
    service.protect();
    await signIn(service, { branch: 'main', proposals: false });
    await change('Napisane na chronionej gałęzi');
    await save();
    const told = page.getByRole('alertdialog');
    await told.getByText('włączyła propozycje (proposals: true)').waitFor();
    await told.getByRole('button', { name: 'OK' }).click();
    const title = page.locator('[data-key-path="title"]').first().getByRole('textbox').first();
    expect(await title.inputValue()).toBe('Napisane na chronionej gałęzi');
    expect(titleOnMain()).toBe('O nas');
    await page.reload();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Przywróć' }).click();
    await expect.poll(() => title.inputValue(), { timeout: 30_000 }).toBe('Napisane na chronionej gałęzi');
  },
);

describe('who cannot get in', () => {
  it('is told that the token is wrong', async () => {
    await signIn(gitlab, { branch: 'main', proposals: false }, { token: 'glpat-of-nobody' });
    await page.getByRole('alert').filter({ hasText: 'token jest nieprawidłowy' }).waitFor();
  });

  it('is told that there is no such branch', async () => {
    await signIn(gitlab, { branch: 'glowna', proposals: false });
    await page
      .getByText(/nie ma gałęzi .*glowna/)
      .first()
      .waitFor();
  });
});
