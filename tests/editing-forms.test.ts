import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { contentSource } from '../src/content/content-source.ts';
import { listFiles } from '../src/content/list-files.ts';
import { collectionNames } from '../src/schemas/collection-names.ts';
import { launchBrowser } from '../src/testing/browser.ts';
import { frozenContent, projectRoot, testDay } from '../src/testing/build-site.ts';
import { type EditingServer, serveEditing } from '../src/testing/editing-server.ts';
import { keepWithin } from '../src/testing/keep-within.ts';

/*
 * The forms over one content folder, in one tab: to load them takes longer than most of what is done in them. A test
 * changes what no other looks at: a page of its own, or an entry that it makes.
 */

/** Pages that tests have for themselves: as the one about us, with its translation, and this title. */
const ownPages = {
  ...{ cudze: 'Cudze', cofniete: 'Cofnięte', przerwane: 'Przerwane', podwojne: 'Podwójne' },
  ...{ szerokie: 'Szerokie', zwykle: 'Zwykłe', tlumaczone: 'Tłumaczone' },
};

let browser: Browser;
let root: string;
let server: EditingServer;
/** The tab with the forms, until a test failed in it. */
let opened: { page: Page; foreign: readonly string[]; faults: string[] } | undefined;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  root = join(mkdtempSync(join(tmpdir(), 'kronika-forms-')), 'content');
  cpSync(frozenContent, root, { recursive: true });
  for (const [name, title] of Object.entries(ownPages))
    for (const end of ['.md', '.en.md'])
      writeFileSync(join(root, `pages/${name}${end}`), titled(onDisk(`pages/o-nas${end}`), title));
  writeFileSync(join(root, 'pages/szkic.md'), '---\ntitle: Szkic\ndescription: Opis.\ndraft: true\n---\n\nTekst.\n');
  server = await serveEditing(root);
});
afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(join(root, '..'), { recursive: true, force: true });
});

beforeEach(async () => {
  opened ??= await openForms();
  ({ page } = opened);
});
afterEach(async ({ task }) => {
  // Nothing leaves this computer, whatever is done.
  const { foreign, faults } = opened ?? {};
  if (task.result?.state === 'fail') {
    await page.context().close();
    opened = undefined;
  }
  expect(foreign).toEqual([]);
  expect(faults).toEqual([]);
});

/** A tab with the forms, signed in. */
async function openForms(address = server.address): Promise<NonNullable<typeof opened>> {
  const context = await browser.newContext({ locale: 'pl-PL', viewport: { width: 1280, height: 900 } });
  context.setDefaultTimeout(30_000);
  const foreign = await keepWithin(context, server.origin);
  const tab = await context.newPage();
  const faults: string[] = [];
  tab.on('pageerror', ({ message }) => faults.push(message));
  await tab.goto(address);
  await tab.getByRole('toolbar', { name: 'Globalny' }).waitFor();
  return { page: tab, foreign, faults };
}

/** A file of an entry under another title. */
function titled(text: string, title: string): string {
  return text.replace(/^title: .*$/m, `title: ${title}`);
}

/** Goes to a form: `collections/news/new` or `collections/pages-files/entries/o-nas`. */
async function openForm(path: string): Promise<Locator> {
  // A form that is open already would be taken for the one that is asked for.
  await page.goto(`${server.origin}/admin/#/collections`);
  await page.getByRole('group', { name: 'Edytor treści' }).waitFor({ state: 'hidden' });
  await page.goto(`${server.origin}/admin/#/${path}`);
  const form = page.getByRole('group', { name: /^Edytuj treść .*Polski/ });
  await form.waitFor();
  return form;
}

/** The box of a field; what lies further down is there when it is scrolled to. */
async function box(form: Locator, label: string): Promise<Locator> {
  const field = form.getByRole('group', { name: new RegExp(`^Pole .*\\b${label}\\P{L}*$`, 'u') }).first();
  await scrollTo(form, field.getByRole('textbox'));
  return field.getByRole('textbox').first();
}

/** Scrolls down a form until something of it is there. */
async function scrollTo(form: Locator, wanted: Locator): Promise<void> {
  for (let turn = 0; turn < 40 && (await wanted.count()) === 0; turn += 1) {
    await form.hover();
    await page.mouse.wheel(0, 600);
    await page.waitForTimeout(100);
  }
}

/** A new page of a title, with a place for its main picture. */
async function openFormWithCover(title: string): Promise<Locator> {
  const form = await openForm('collections/pages/new');
  await (await box(form, 'Tytuł')).fill(title);
  await (await box(form, 'Opis')).fill('Strona ze zdjęciem.');
  const add = form.getByRole('checkbox', { name: /Dodaj .*Zdjęcie główne/ });
  await scrollTo(form, add);
  await add.click();
  return form;
}

/** What is said to be mended while somebody writes; it stands at the top of the form. */
async function judged(form: Locator): Promise<string> {
  const list = form.getByRole('status').locator('li');
  for (let turn = 0; turn < 40 && (await list.count()) === 0; turn += 1) {
    await form.hover();
    await page.mouse.wheel(0, -600);
    await page.waitForTimeout(100);
  }
  return (await list.allTextContents()).join('\n');
}

/** Saves; the form stays, and nothing is left to be saved when it is done. */
async function save(): Promise<void> {
  await page.getByRole('button', { name: 'Zapisz', exact: true }).click();
  await page.getByRole('button', { name: 'Zapisz', exact: true, disabled: true }).waitFor();
  // The form of a new entry goes on to the entry's own address, and would take whoever has left it meanwhile along.
  await page.waitForURL((url) => !url.hash.endsWith('/new'));
}

/** Saves, is asked about the change of somebody else, and leaves that as it is. */
async function asksBeforeSaving(file: string, theirs: string): Promise<void> {
  await page.getByRole('button', { name: 'Zapisz', exact: true }).click();
  const told = page.getByRole('alertdialog').or(page.getByRole('dialog')).first();
  await told.waitFor();
  expect(onDisk(file)).toContain(theirs);
  await told.getByRole('button', { name: 'Anuluj' }).click();
  await told.waitFor({ state: 'hidden' });
}

async function content() {
  return contentSource(root, [], testDay).content();
}

/** What the check says; the content that the tests start from has nothing wrong. */
async function findings(): Promise<string[]> {
  return (await content()).diagnostics.map(({ file, code, severity }) => `${severity} ${file}: ${code}`);
}

/** All entries as the site takes them, but for their titles, by their files. */
async function untitled(): Promise<Map<string, object>> {
  const { entries } = await content();
  return new Map(
    entries.map(({ file, body, data }) => [file, { body, data: { ...data, title: undefined, name: undefined } }]),
  );
}

function onDisk(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

/** Lays a file beside the content, as on the disk of an editor. */
function laidBeside(name: string, bytes: Uint8Array): string {
  const path = join(root, '..', name);
  writeFileSync(path, bytes);
  return path;
}

const ofEachKind = [
  ['projects', 'zielone-brzegi/index', 'projects/zielone-brzegi/index.md'],
  ['meetings', '2026-09-10-zespol/index', 'meetings/2026-09-10-zespol/index.md'],
  ['workshops-files', '2026-10-03-ogrod', 'workshops/2026-10-03-ogrod.md'],
  ['galleries', '2026-09-10-zespol/index', 'galleries/2026-09-10-zespol/index.md'],
  ['news-files', '2026-11-21-zamkniety-most', 'news/2026-11-21-zamkniety-most.md'],
  ['publications', 'plan/index', 'publications/plan/index.md'],
  ['pages-files', 'o-nas', 'pages/o-nas.md'],
  ['organisations', 'urzad-gminy-brzegi', 'organisations/urzad-gminy-brzegi.yaml'],
  ['places', 'dom-kultury', 'places/dom-kultury.yaml'],
  ['series', 'ogrod-szkolny', 'series/ogrod-szkolny.yaml'],
] as const;

describe('a change of an entry', () => {
  it('of any collection changes nothing else, of the text not a byte, and the check takes it', async () => {
    const before = await untitled();
    for (const [collection, entry, file] of ofEachKind) {
      const text = onDisk(file).replace(/^---\n[\s\S]*?\n---\n/, '');
      const form = await openForm(`collections/${collection}/entries/${entry}`);
      const title = await box(form, file.endsWith('.yaml') && collection !== 'series' ? 'Nazwa' : 'Tytuł');
      await title.fill('Nowa nazwa: z dwukropkiem');
      await save();
      expect(onDisk(file), file).toContain("'Nowa nazwa: z dwukropkiem'");
      if (file.endsWith('.md')) expect(onDisk(file).replace(/^---\n[\s\S]*?\n---\n/, ''), file).toBe(text);
    }
    expect(await untitled()).toEqual(before);
    expect(await findings()).toEqual([]);
  });

  it('is not saved with a value that does not fit, and the form says why in Polish', async () => {
    const file = 'news/2026-11-20-nowe-drzewa.md';
    const before = onDisk(file);
    const form = await openForm('collections/news-files/entries/2026-11-20-nowe-drzewa');
    await (await box(form, 'Data publikacji')).fill('20.11.2026');
    await page.getByRole('button', { name: 'Zapisz', exact: true }).click();
    await form.getByText('Wpisz dzień (2012-06-20) albo dzień z godziną').first().waitFor();
    expect(onDisk(file)).toBe(before);
  });

  it('is not saved with fields that do not go together, and is told why in the words of the check', async () => {
    const file = 'news/2026-11-21-zamkniety-most.md';
    const before = onDisk(file);
    const form = await openForm('collections/news-files/entries/2026-11-21-zamkniety-most');
    await form.getByText('Nie ma nic do poprawienia.').waitFor();
    const expiry = await box(form, 'Data wygaśnięcia');
    await expiry.fill('');
    const [line] = (await judged(form)).split('\n');
    expect(line).toBe(
      'Data wygaśnięcia: Brakuje pola „expiryDate”. Wpisz dzień, od którego komunikatu ma już nie być: expiryDate: 2026-12-11.',
    );
    await page.getByRole('button', { name: 'Zapisz', exact: true }).click();
    const dialog = page.getByRole('alertdialog').or(page.getByRole('dialog')).first();
    await dialog.getByText('dzień, od którego komunikatu ma już nie być').waitFor();
    expect(onDisk(file)).toBe(before);
    // What was typed is still there, and is saved when it is right.
    await page.keyboard.press('Escape');
    await (await box(form, 'Data wygaśnięcia')).fill('2026-12-24');
    await save();
    expect(onDisk(file)).toContain('expiryDate: 2026-12-24');
    expect(await findings()).toEqual([]);
  });

  it('is never saved over what somebody else changed meanwhile', async () => {
    const file = 'pages/cudze.md';
    const form = await openForm('collections/pages-files/entries/cudze');
    await (await box(form, 'Tytuł')).fill('Moje');
    writeFileSync(join(root, file), titled(onDisk(file), 'Zmienione przez kogoś'));
    await asksBeforeSaving(file, 'title: Zmienione przez kogoś');
  });

  it('is never saved over what another tab of the same browser saved meanwhile', async () => {
    const file = 'pages/cudze.md';
    const form = await openForm('collections/pages-files/entries/cudze');
    const other = await page.context().newPage();
    await other.goto(server.address);
    await other.getByRole('toolbar', { name: 'Globalny' }).waitFor();
    await other.goto(`${server.origin}/admin/#/collections/pages-files/entries/cudze`);
    await other.locator('[data-key-path="title"]').getByRole('textbox').first().fill('Z innej karty');
    await other.getByRole('button', { name: 'Zapisz', exact: true }).click();
    // By then it has left what it saved to the other tabs.
    await other.getByRole('button', { name: 'Cofnij ten zapis' }).waitFor();
    expect(onDisk(file)).toContain('title: Z innej karty');
    await other.close();
    await (await box(form, 'Tytuł')).fill('Z tej karty');
    await asksBeforeSaving(file, 'title: Z innej karty');
  });

  it('can be of a value that is written as in a file, when it can be read', async () => {
    const file = 'meetings/2026-09-10-zespol/index.md';
    const form = await openForm('collections/meetings/entries/2026-09-10-zespol/index');
    const venue = await box(form, 'Miejsce');
    expect(await venue.inputValue()).toBe('place: dom-kultury\nroom: sala 2');
    await venue.fill('name: "Remiza');
    await page.getByRole('button', { name: 'Zapisz', exact: true }).click();
    await form.getByText('Tego nie da się odczytać').first().waitFor();
    await venue.fill('name: Remiza\nplace: brzegi');
    await save();
    const { entries } = await content();
    expect(entries.find((one) => one.file === file)?.data).toMatchObject({
      venue: { name: 'Remiza', place: { to: 'places', slug: 'brzegi' } },
    });
    expect(await findings()).toEqual([]);
  });
});

describe('a save', () => {
  const saveButton = () => page.getByRole('button', { name: 'Zapisz', exact: true });

  it('can be taken back with a button, and the forms show what was there before', async () => {
    const before = onDisk('pages/cofniete.md');
    const form = await openForm('collections/pages-files/entries/cofniete');
    await (await box(form, 'Tytuł')).fill('O gminie');
    await save();
    expect(onDisk('pages/cofniete.md')).toContain('title: O gminie');
    const note = page.getByRole('status').filter({ hasText: 'Zapisano na tym komputerze.' });
    const loaded = page.waitForEvent('load');
    await note.getByRole('button', { name: 'Cofnij ten zapis' }).click();
    await loaded;
    expect(onDisk('pages/cofniete.md')).toBe(before);
    await page.getByRole('toolbar', { name: 'Globalny' }).waitFor();
    const again = await openForm('collections/pages-files/entries/cofniete');
    expect(await (await box(again, 'Tytuł')).inputValue()).toBe('Cofnięte');
    expect(await note.count()).toBe(0);
  });

  it('that the network cuts short loses nothing: the text stays, and is saved once the network is back', async () => {
    const file = 'pages/przerwane.md';
    const before = onDisk(file);
    const form = await openForm('collections/pages-files/entries/przerwane');
    await (await box(form, 'Tytuł')).fill('O gminie bez sieci');
    const cut = (url: URL) => url.origin === server.origin && url.pathname.includes('/api/');
    await page.context().route(cut, (route) => route.abort('internetdisconnected'));
    await saveButton().click();
    const told = page.getByRole('alertdialog');
    await told.getByText('Tekst czeka w tym formularzu').waitFor();
    expect(onDisk(file)).toBe(before);
    await page.context().unroute(cut);
    await told.getByRole('button', { name: 'OK' }).click();
    expect(await (await box(form, 'Tytuł')).inputValue()).toBe('O gminie bez sieci');
    await save();
    expect(onDisk(file)).toBe(titled(before, 'O gminie bez sieci'));
  });

  it('of a new entry with the title of another is refused, and taken under another title', async () => {
    const before = onDisk('pages/podwojne.md');
    const form = await openForm('collections/pages/new');
    await (await box(form, 'Tytuł')).fill('Podwójne');
    await (await box(form, 'Opis')).fill('Druga taka.');
    await saveButton().click();
    await page.getByRole('alertdialog').first().waitFor();
    expect(onDisk('pages/podwojne.md')).toBe(before);
    await page.getByRole('alertdialog').getByRole('button', { name: 'OK' }).click();
    await (await box(form, 'Tytuł')).fill('Podwójne inaczej');
    await save();
    expect(onDisk('pages/podwojne.md')).toBe(before);
    expect(onDisk('pages/podwojne-inaczej/index.md')).toContain('description: Druga taka.');
  });
});

it('a wrong token is told, and nothing is changed', async () => {
  const before = onDisk('pages/o-nas.md');
  const context = await browser.newContext({ locale: 'pl-PL' });
  onTestFinished(() => context.close());
  const foreign = await keepWithin(context, server.origin);
  const tab = await context.newPage();
  await tab.goto(`${server.origin}/admin/#token=wrong`);
  await tab
    .getByRole('button', { name: /Zaloguj/ })
    .first()
    .waitFor();
  expect(await tab.getByRole('toolbar', { name: 'Globalny' }).count()).toBe(0);
  expect(onDisk('pages/o-nas.md')).toBe(before);
  expect(foreign).toEqual([]);
});

it('what was saved is told above the words of the CMS, on screens of any width', async () => {
  const usual = page.viewportSize();
  onTestFinished(() => (usual ? page.setViewportSize(usual) : undefined));
  for (const width of [1280, 768, 360]) {
    await page.setViewportSize({ width, height: 800 });
    const form = await openForm('collections/pages-files/entries/szerokie');
    await (await box(form, 'Tytuł')).fill(`O gminie ${width}`);
    await page.getByRole('button', { name: 'Zapisz', exact: true }).click();
    const own = page.getByRole('status').filter({ hasText: 'Zapisano na tym komputerze.' });
    const theirs = page.getByRole('status').filter({ hasText: 'Wpis zapisany.' });
    await Promise.all([own.waitFor(), theirs.waitFor()]);
    const [a, b] = await Promise.all([own.boundingBox(), theirs.boundingBox()]);
    expect(a && b && a.y + a.height <= b.y && a.x >= 0 && a.x + a.width <= width, `${width}`).toBe(true);
    await own.getByRole('button', { name: 'Zamknij' }).click();
  }
});

it('an entry leads to its page on this computer, drafts too', async () => {
  for (const [form, address] of [
    ['pages-files/entries/o-nas', '/o-nas/'],
    ['pages-files/entries/szkic', '/szkic/'],
    ['meetings/entries/2026-09-10-zespol/index', '/spotkania/2026-09-10-zespol/'],
  ] as const) {
    await openForm(`collections/${form}`);
    const asked = page
      .context()
      .waitForEvent('request', (request) => request.isNavigationRequest() && request.url().startsWith('http'));
    const opened = page.waitForEvent('popup');
    await page.getByRole('button', { name: /Wyświetl na stronie/ }).click();
    expect((await asked).url()).toBe(`${server.origin}/kronika${address}`);
    await (await opened).close();
  }
});

it('a text with components is no form, and stays as it is; others are edited as they are written', async () => {
  const mdx = '---\ntitle: Mapa\ndescription: Opis.\n---\n\n{/* *uwaga* */}\n\n<Note title="a">\n  x * y\n</Note>\n';
  writeFileSync(join(root, 'pages/mapa.mdx'), mdx);
  // The check would find it, where a site does not allow components.
  onTestFinished(() => {
    rmSync(join(root, 'pages/mapa.mdx'));
  });
  await page.reload();
  await page.getByRole('toolbar', { name: 'Globalny' }).waitFor();
  await page.goto(`${server.origin}/admin/#/collections/pages-files`);
  await page.getByText('Zwykłe', { exact: true }).first().waitFor();
  expect(await page.getByText('Mapa', { exact: true }).count()).toBe(0);
  const form = await openForm('collections/pages-files/entries/zwykle');
  await (await box(form, 'Tytuł')).fill('O gminie');
  expect(await form.getByRole('button', { name: 'Edytuj w Markdown' }).count()).toBe(0);
  const text = onDisk('pages/zwykle.md')
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .trim();
  expect((await (await box(form, 'Treść')).inputValue()).trim()).toBe(text);
  await save();
  expect(onDisk('pages/mapa.mdx')).toBe(mdx);
});

/** As much of a field of `config.json` as a form is filled in by. */
interface FormField {
  name: string;
  widget: string;
  required: boolean;
  hint?: string;
  i18n?: boolean;
  fields?: FormField[];
}

/** What a form is made of. */
async function fieldsOf(collection: string): Promise<FormField[]> {
  const answer = (await (await fetch(`${server.origin}/admin/config.json`)).json()) as {
    cms: { collections: { name: string; fields: FormField[] }[] };
  };
  return answer.cms.collections.find(({ name }) => name === collection)?.fields ?? [];
}

/** Fills in fields as somebody does who follows their explanations: with their example, or what is offered first. */
async function fillIn(form: Locator, fields: readonly FormField[], group = ''): Promise<void> {
  for (const { name, widget, hint = '', fields: inner } of fields) {
    const field = form.locator(`[data-key-path="${group}${name}"]`).first();
    await scrollTo(form, field);
    const example = /Na przykład: (.*)$/.exec(hint)?.[1];
    if (widget === 'object') await fillIn(field, inner ?? [], `${group}${name}.`);
    else if (widget !== 'select')
      await field
        .getByRole('textbox')
        .first()
        .fill(example ?? `Po prostu ${name}`);
    else if ((await field.getByRole('radio').count()) > 0) await field.getByRole('radio').first().click();
    else {
      await field.getByRole('combobox').click();
      await page.getByRole('option').nth(1).click();
    }
  }
}

/**
 * Puts a photograph into the first place for one that a form has.
 * @param tried such places of other forms
 * @returns whether there is a place that was not tried
 */
async function addPicture(form: Locator, fields: readonly FormField[], tried: Set<string>): Promise<boolean> {
  const isPlace = ({ widget }: FormField) => widget === 'image';
  const found = fields.find((one) => isPlace(one) || one.fields?.some(isPlace));
  if (!found || found.widget === 'list' || tried.has(found.name)) return false;
  tried.add(found.name);
  const field = form.locator(`[data-key-path="${found.name}"]`).first();
  await scrollTo(form, field);
  if (!isPlace(found)) await field.getByRole('checkbox', { name: /^Dodaj/ }).click();
  const drop = field.locator('input[type=file]').first();
  await drop.setInputFiles(join(root, 'meetings/2026-09-10-zespol/stol.jpg'));
  await field.getByText('./stol.webp').waitFor();
  if (!isPlace(found)) await fillIn(form, found.fields?.filter(({ name }) => name === 'alt') ?? [], `${found.name}.`);
  return true;
}

/**
 * Adds an item to the first list of groups that takes texts, and was not tried yet: the CMS notes on such items what is
 * no part of them.
 */
async function addItem(form: Locator, fields: readonly FormField[], tried: Set<string>): Promise<void> {
  const needed = ({ fields: inner = [] }: FormField) => inner.filter(({ required }) => required);
  const isOfTexts = (one: FormField) =>
    needed(one).length > 0 && needed(one).every(({ widget }) => widget === 'string');
  const found = fields.find((one) => one.widget === 'list' && isOfTexts(one) && !tried.has(one.name));
  if (!found) return;
  tried.add(found.name);
  const list = form.locator(`[data-key-path="${found.name}"]`).first();
  await scrollTo(form, list);
  await list.getByRole('button', { name: /Dodaj/ }).first().click();
  await fillIn(form, needed(found), `${found.name}.0.`);
}

/** Takes the open entry away. */
async function takeAway(): Promise<void> {
  await page.getByRole('button', { name: 'Pokaż opcje edytora' }).click();
  await page.getByRole('menuitem', { name: /Usuń/ }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Usuń' }).click();
  await page.getByRole('group', { name: 'Edytor treści' }).waitFor({ state: 'hidden' });
}

/** Lists and pictures that some form had; a test of one collection tries what those before it have not. */
const tried = new Set<string>();

it.each(collectionNames)(
  'an entry of %s can be made, changed, translated and taken away, and the check takes each step',
  async (collection) => {
    const before = listFiles(root);
    const fields = await fieldsOf(collection);
    const form = await openForm(`collections/${collection}/new`);
    const required = fields.filter((field) => field.required);
    await fillIn(form, required);
    const title = form.locator('[data-key-path="title"], [data-key-path="name"]').first().getByRole('textbox').first();
    await scrollTo(form, title);
    await title.fill('Zupełnie nowe');
    await addItem(form, fields, tried);
    const hasPicture = await addPicture(form, fields, tried);
    await save();
    const made = listFiles(root).filter((file) => !before.includes(file));
    expect(made).toHaveLength(hasPicture ? 2 : 1);
    // The address is of its words alone.
    const file = made.find((one) => !one.endsWith('.webp'));
    expect(file).toMatch(/^[a-z]+\/(?:20\d\d-\d\d-\d\d-|galeria-)?zupelnie-nowe(?:\/|\.yaml$)/);
    expect(await findings()).toEqual([]);

    await form.locator('[data-key-path="_check"]').first().scrollIntoViewIfNeeded();
    await scrollTo(form, title);
    await title.fill('Zmienione');
    await save();
    expect(await findings()).toEqual([]);

    await page
      .getByRole('radio', { name: /^Angielski/ })
      .last()
      .click();
    await page.getByRole('button', { name: /^Włącz.*Angielski/ }).click();
    const english = page.getByRole('group', { name: /^Edytuj treść .*Angielski/ });
    await fillIn(
      english,
      required.filter(({ i18n }) => i18n === true),
    );
    await save();
    expect(listFiles(root).filter((file) => file.includes('.en.') && !before.includes(file))).toHaveLength(1);
    expect(await findings()).toEqual([]);

    await takeAway();
    expect(listFiles(root)).toEqual(before);
    expect(await findings()).toEqual([]);
  },
);

describe('a new entry', () => {
  it('gets a folder named after its day and title, and the check takes it', async () => {
    const form = await openForm('collections/news/new');
    await (await box(form, 'Tytuł')).fill('Zażółć gęślą jaźń!');
    await (await box(form, 'Opis')).fill('Krótka wiadomość.');
    await (await box(form, 'Data publikacji')).fill('2026-11-20T10:00');
    await (await box(form, 'Treść')).fill('Zapraszamy *wszystkich*.\n\n| a | b |\n|:-:|---|\n| x \\| y | z |');
    await save();
    const file = 'news/2026-11-20-zazolc-gesla-jazn/index.md';
    expect(onDisk(file)).toBe(
      [
        '---\ntitle: Zażółć gęślą jaźń!\ndescription: Krótka wiadomość.\npubDate: 2026-11-20T10:00\n---\n',
        'Zapraszamy *wszystkich*.\n\n| a | b |\n|:-:|---|\n| x \\| y | z |\n',
      ].join('\n'),
    );
    expect(await findings()).toEqual([]);
  });

  it('takes a photograph along: smaller, beside the text, without what the camera wrote', async () => {
    const form = await openFormWithCover('Ze zdjęciem');
    await form.getByRole('button', { name: 'Przeglądaj' }).click();
    // Every field with a control of its own brings a place for files too.
    const drop = form.locator('[data-key-path="cover.src"] input[type=file]').first();
    await drop.setInputFiles(join(root, 'meetings/2026-09-10-zespol/stol.jpg'));
    const dialog = page.getByRole('dialog', { name: 'Wybierz obraz' });
    await dialog.getByRole('option', { name: 'stol.webp' }).click();
    await dialog.getByRole('button', { name: 'Wstaw' }).click();
    await (await box(form, 'Opis zdjęcia')).fill('Stół z mapą.');
    await save();
    expect(onDisk('pages/ze-zdjeciem/index.md')).toContain('cover:\n  src: ./stol.webp\n  alt: Stół z mapą.\n');
    const { format, exif, xmp } = await sharp(join(root, 'pages/ze-zdjeciem/stol.webp')).metadata();
    expect([format, exif, xmp]).toEqual(['webp', undefined, undefined]);
    expect(await findings()).toEqual([]);
  });

  it('takes a photograph of an iPhone, made one that browsers can show', async () => {
    const form = await openFormWithCover('Z telefonu');
    const drop = form.locator('[data-key-path="cover.src"] input[type=file]').first();
    // Made of the photograph of a meeting by heif-enc 1.15.1 of libheif, with a place in its Exif.
    await drop.setInputFiles(join(projectRoot, 'src/testing/iphone.heic'));
    await form.getByText('./iphone.webp').or(form.locator('[data-key-path="cover.src"] img')).first().waitFor();
    await (await box(form, 'Opis zdjęcia')).fill('Stół z mapą.');
    await save();
    expect(onDisk('pages/z-telefonu/index.md')).toContain('cover:\n  src: ./iphone.webp\n');
    const { format, width, height, exif } = await sharp(join(root, 'pages/z-telefonu/iphone.webp')).metadata();
    expect([format, width, height, exif]).toEqual(['webp', 960, 640, undefined]);
    expect(await findings()).toEqual([]);
  });

  it('takes a photograph of sixty megabytes from the dialog, made small', async () => {
    const photograph = readFileSync(join(root, 'meetings/2026-09-10-zespol/stol.jpg'));
    const form = await openFormWithCover('Z dużym');
    await form.getByRole('button', { name: 'Przeglądaj' }).click();
    const dialog = page.getByRole('dialog', { name: 'Wybierz obraz' });
    const chooser = page.waitForEvent('filechooser');
    await dialog.getByRole('button', { name: 'Prześlij' }).click();
    // What stands behind the end of a photograph is a part of the file.
    const path = laidBeside('duze.jpg', Buffer.concat([photograph, Buffer.alloc(60_000_000)]));
    await (await chooser).setFiles(path);
    await dialog.getByRole('option', { name: 'duze.jpg' }).click();
    await dialog.getByRole('button', { name: 'Wstaw' }).click();
    // Nothing can be saved while it is made small.
    await form.getByText('./duze.webp').waitFor();
    await (await box(form, 'Opis zdjęcia')).fill('Stół z mapą.');
    await save();
    expect(onDisk('pages/z-duzym/index.md')).toContain('cover:\n  src: ./duze.webp\n');
    expect(readFileSync(join(root, 'pages/z-duzym/duze.webp')).length).toBeLessThan(photograph.length);
    expect(await findings()).toEqual([]);
  });

  it('is told in words which file it cannot take, and loses nothing', async () => {
    const form = await openForm('collections/publications/new');
    await (await box(form, 'Tytuł')).fill('Plan rozwoju');
    const field = form.locator('[data-key-path="file"]').first();
    await scrollTo(form, field);
    const told = page.getByRole('alertdialog');
    const refused = async (input: Locator, name: string, bytes: Uint8Array, words: RegExp) => {
      await input.setInputFiles(laidBeside(name, bytes));
      await told.getByText(words).waitFor();
      expect(await told.textContent()).toContain(name);
      await told.getByRole('button', { name: 'OK' }).click();
      await told.waitFor({ state: 'hidden' });
    };
    const file = field.locator('input[type=file]').first();
    await refused(
      file,
      'duzy.pdf',
      Buffer.alloc(60_000_000, '%PDF-1.4'),
      /przekracza maksymalny rozmiar \P{L}*40\P{L}* MB/u,
    );
    const add = form.getByRole('checkbox', { name: /Dodaj .*Zdjęcie główne/ });
    await scrollTo(form, add);
    await add.click();
    const picture = form.locator('[data-key-path="cover.src"] input[type=file]').first();
    await refused(picture, 'zepsute.png', Buffer.alloc(60_000_000, 7), /jest uszkodzony/);
    await refused(picture, 'pusty.heic', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic'), /HEIC/);
    await form
      .getByRole('group', { name: /^Pole .*Tytuł/ })
      .first()
      .scrollIntoViewIfNeeded();
    expect(await (await box(form, 'Tytuł')).inputValue()).toBe('Plan rozwoju');
  });

  it('can be translated, and taken away again with its translation', async () => {
    await openForm('collections/pages-files/entries/tlumaczone');
    // In place of the page, beside the original.
    await page
      .getByRole('button', { name: /^Angielski/ })
      .or(page.getByRole('radio', { name: /^Angielski/ }))
      .last()
      .click();
    const english = page.getByRole('group', { name: /^Edytuj treść .*Angielski/ });
    await (await box(english, 'Tytuł')).fill('Who we are');
    await save();
    expect(onDisk('pages/tlumaczone.en.md')).toContain('title: Who we are');
    expect(await findings()).toEqual([]);
    await page.goto(`${server.origin}/admin/#/collections/pages-files/entries/tlumaczone`);
    await takeAway();
    expect(['pages/tlumaczone.md', 'pages/tlumaczone.en.md'].filter((path) => existsSync(join(root, path)))).toEqual(
      [],
    );
  });
});
