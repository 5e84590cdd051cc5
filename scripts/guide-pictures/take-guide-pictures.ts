import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { cmsBackend } from '../../src/editing/cms-backend.ts';
import type { EditorLanguage } from '../../src/schemas/editor-language.ts';
import { projectRoot } from '../../src/testing/build-site.ts';
import { type RepositoryServer, serveEditing, serveRepository } from '../../src/testing/editing-server.ts';
import { commit, initialise } from '../../src/testing/git-history.ts';
import { gitlabStandIn } from '../../src/testing/gitlab-server.ts';
import { keepWithin } from '../../src/testing/keep-within.ts';
import { type Example, examples } from './examples.ts';

/** What the interface of the CMS calls its buttons. */
const words = {
  pl: {
    token: /tokenu/,
    save: 'Zapisz',
    later: 'Później',
    other: 'Angielski',
    enable: /^Włącz/,
    undo: 'Cofnij ten zapis',
  },
  en: {
    token: /Token/,
    save: 'Save',
    later: 'Later',
    other: 'Polish',
    enable: /^Enable/,
    undo: 'Take this save back',
  },
} as const;

/** The photograph of the sample that is added. */
const photograph = join(projectRoot, 'content/galleries/2026-10-03-spacer-badawczy/dolina-spacer-4.jpg');

/** Milliseconds after which what fades in or out of the interface has done so. */
const settled = 7_000;

const formerEntry = '2026-11-20-dom/index';

/**
 * Takes the pictures of the editing guide from the page itself, in both languages of editors.
 * @param browser that is driven; nothing it loads comes from another computer
 * @param folder absolute path of the folder of the pictures, `editing-<step>.<language>.webp`
 * @returns their paths
 */
export async function takeGuidePictures(browser: Browser, folder: string): Promise<string[]> {
  const taken: string[] = [];
  for (const language of ['en', 'pl'] as const) {
    const work = mkdtempSync(join(tmpdir(), 'kronika-guide-'));
    writeContent(work, examples[language]);
    initialise(work);
    await commit(work, { date: '2026-11-20T10:00:00+01:00' });
    const keep = async (step: string, bytes: Buffer) => {
      const path = join(folder, `editing-${step}.${language}.webp`);
      await sharp(bytes).webp({ quality: 80, effort: 6, smartSubsample: true }).toFile(path);
      taken.push(path);
    };
    await ofThisComputer(browser, work, language, keep);
    await ofRepository(browser, work, language, keep);
    rmSync(work, { recursive: true, force: true });
  }
  return taken;
}

type Keep = (step: string, bytes: Buffer) => Promise<void>;

function writeContent(work: string, { site, former }: Example): void {
  const entry = join(work, 'content/news', `${formerEntry}.md`);
  mkdirSync(dirname(entry), { recursive: true });
  writeFileSync(join(work, 'content/site.yaml'), site);
  const { title, description } = former;
  writeFileSync(
    entry,
    `---\ntitle: ${title}\ndescription: ${description}\npubDate: 2026-11-20\n---\n\n${description}\n`,
  );
}

/** Sign in, propose, see it live: over a stand-in for the service that keeps the repository. */
async function ofRepository(browser: Browser, work: string, language: EditorLanguage, keep: Keep): Promise<void> {
  await ofProposals(browser, work, language, keep);
  const service = gitlabStandIn(work);
  const server = await serveRepository(work, service, { branch: 'main', proposals: false });
  const page = await openPage(browser, server.origin, language);
  let built = 'a'.repeat(40);
  await page.route('**/build.json', (route) =>
    route.fulfill({ json: { commit: built }, headers: { 'Last-Modified': 'Fri, 20 Nov 2026 13:05:00 GMT' } }),
  );
  await signIn(page, server, service.token, language);
  await saveEntry(page, server, language);
  await page.getByRole('status').last().waitFor();
  await page.waitForTimeout(settled);
  built = 'b'.repeat(40);
  await page.goto(`${server.address}#/collections/news`);
  await page.reload();
  await page
    .getByRole('status')
    .filter({ hasText: /(?:14|2):05/ })
    .first()
    .waitFor();
  await page.waitForTimeout(settled);
  await keep('live', await page.screenshot());
  await page.context().close();
  await server.close();
}

/** Sign in and propose: where changes wait for somebody's leave. */
async function ofProposals(browser: Browser, work: string, language: EditorLanguage, keep: Keep): Promise<void> {
  const service = gitlabStandIn(work);
  const server = await serveRepository(work, service, { branch: 'main', proposals: true });
  const page = await openPage(browser, server.origin, language);
  await page.route('**/config.json', async (route) => {
    const response = await route.fetch();
    const config = (await response.json()) as { cms: object };
    const github = { service: 'github', repository: 'gmina/kronika', branch: 'main', proposals: true } as const;
    await route.fulfill({
      json: { ...config, cms: { ...config.cms, backend: cmsBackend(github, language) } },
    });
  });
  await tokenField(page, server, language);
  await keep('sign-in', await page.screenshot({ clip: { x: 180, y: 130, width: 640, height: 400 } }));
  await page.unroute('**/config.json');
  await signIn(page, server, service.token, language);
  await saveEntry(page, server, language);
  await page.getByRole('button', { name: words[language].later }).waitFor();
  await page.waitForTimeout(settled);
  await keep('propose', await page.screenshot());
  await page.context().close();
  await server.close();
}

/** Opens the dialog that asks for a token. */
async function tokenField(page: Page, { address }: RepositoryServer, language: EditorLanguage): Promise<Locator> {
  await page.goto(address);
  await page.getByRole('button', { name: words[language].token }).click();
  const found = page.locator('input[aria-label]').last();
  await found.waitFor();
  return found;
}

async function signIn(page: Page, server: RepositoryServer, token: string, language: EditorLanguage): Promise<void> {
  const field = await tokenField(page, server, language);
  await field.fill(token);
  await field.press('Enter');
  await page.getByRole('toolbar').first().waitFor();
}

/** Gives the entry that is there its new title. */
async function saveEntry(page: Page, { address }: RepositoryServer, language: EditorLanguage): Promise<void> {
  await page.goto(`${address}#/collections/news/entries/${formerEntry}`);
  await field(page, 'title').fill(examples[language].former.changed);
  await page.getByRole('button', { name: words[language].save, exact: true }).click();
}

/** Write, add photographs, translate, take back: over a folder of this computer. */
async function ofThisComputer(browser: Browser, work: string, language: EditorLanguage, keep: Keep): Promise<void> {
  const { save, other: otherLanguage, enable, undo } = words[language];
  const { title, description, body, alt, translated } = examples[language];
  cpSync(photograph, join(work, 'spacer.jpg'));
  const server = await serveEditing(join(work, 'content'), language);
  const page = await openPage(browser, server.origin, language);
  await page.goto(server.address);
  await page.getByRole('toolbar').first().waitFor();
  await page.goto(`${server.origin}/admin/#/collections/news/new`);
  await field(page, 'title').fill(title);
  await field(page, 'description').fill(description);
  await (await reached(page, 'pubDate')).fill('2026-11-30T09:00');
  await page.mouse.wheel(0, -5000);
  await page.waitForTimeout(settled);
  await keep('write', await page.screenshot());
  await (await reached(page, 'body')).fill(body);
  const checkbox = page.locator('[data-key-path="cover"]').first().getByRole('checkbox').first();
  await scrollTo(page, checkbox);
  await checkbox.click();
  const drop = page.locator('[data-key-path="cover.src"] input[type=file]').first();
  await scrollTo(page, drop);
  await drop.setInputFiles(join(work, 'spacer.jpg'));
  await page.locator('[data-key-path="cover.src"] img').first().waitFor();
  await (await reached(page, 'cover.alt')).fill(alt);
  await page
    .locator('[data-key-path="cover"]')
    .first()
    .evaluate((element) => {
      element.scrollIntoView({ block: 'start' });
    });
  await page.waitForTimeout(settled);
  await keep('photographs', await page.screenshot());
  await page.setViewportSize({ width: 1280, height: 660 });
  // In place of the page, beside the original.
  await page.locator('#second-pane-header').getByText(otherLanguage).click();
  await page.getByRole('button', { name: enable }).last().click();
  const other = (name: string) => page.locator(`[data-key-path="${name}"]`).nth(1).getByRole('textbox').first();
  await page.mouse.move(800, 400);
  await page.mouse.wheel(0, -9000);
  await page.mouse.move(300, 400);
  await page.mouse.wheel(0, -9000);
  await other('title').fill(translated.title);
  await other('description').fill(translated.description);
  await page.waitForTimeout(settled);
  await keep('translate', await page.screenshot());
  await page.setViewportSize({ width: 1000, height: 660 });
  await page.getByRole('button', { name: save, exact: true }).click();
  await page.getByRole('button', { name: undo }).waitFor();
  await page.waitForTimeout(settled);
  await keep('take-back', await page.screenshot());
  await page.context().close();
  await server.close();
}

async function openPage(browser: Browser, origin: string, language: EditorLanguage): Promise<Page> {
  const context = await browser.newContext({
    locale: { pl: 'pl-PL', en: 'en-US' }[language],
    timezoneId: 'Europe/Warsaw',
    viewport: { width: 1000, height: 660 },
  });
  context.setDefaultTimeout(30_000);
  await keepWithin(context, origin);
  return context.newPage();
}

/** The box of a field in the main language. */
function field(page: Page, name: string): Locator {
  return page.locator(`[data-key-path="${name}"]`).first().getByRole('textbox').first();
}

/** What lies further down is there when it is scrolled to. */
async function reached(page: Page, name: string): Promise<Locator> {
  const found = field(page, name);
  await scrollTo(page, found);
  return found;
}

async function scrollTo(page: Page, wanted: Locator): Promise<void> {
  await page.mouse.move(400, 400);
  for (let turn = 0; turn < 60 && (await wanted.count()) === 0; turn += 1) {
    await page.mouse.wheel(0, 400);
    await page.waitForTimeout(100);
  }
}
