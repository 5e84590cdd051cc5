import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import { load } from 'cheerio';
import { parse } from 'csv/sync';
import { HtmlValidate } from 'html-validate';
import type { Browser } from 'playwright-core';
import { extractText } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../src/testing/browser.ts';
import {
  type BuildResult,
  fixtureSite,
  type FixtureSite,
  runCommand,
  sampleSite,
  siteEnvironment,
} from '../src/testing/build-site.ts';
import { callKronika } from '../src/testing/call-kronika.ts';
import { builtPage } from '../src/testing/built-page.ts';
import { pageOfTest } from '../src/testing/page-of-test.ts';
import { markdown, meeting, settings } from './fixtures.ts';

function report(site: FixtureSite, ...args: string[]): Promise<BuildResult> {
  return callKronika(['report', ...args], siteEnvironment(site));
}

let folder: string;
let browser: Browser;
/** A project whose words are full of what a table program would obey. */
let awkward: FixtureSite;

const formula = '=HYPERLINK("https://example.com/","Kliknij")';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kronika-report-'));
  browser = await launchBrowser();
  awkward = await fixtureSite('report-awkward', {
    'site.yaml': settings,
    'projects/dialog.md': markdown(
      `title: '${formula}'\ndescription: Opis.\nperiod: {}\nfunding:\n  - source: other\n    programme: '@SUM(A1)'\n    statement: 'Płaci; "ktoś" <b>inny</b>'`,
    ),
    'meetings/a.md': meeting(`'+48 spotkań; czyli dużo'`, 'project: dialog\n'),
    'meetings/b.md': meeting(`'-1+1'`, 'project: dialog\ndraft: true\n'),
    'meetings/c.md': meeting('Spotkanie innego projektu'),
    'meetings/d.md': meeting('Spotkanie, którego nie było', 'project: dialog\nstatus: cancelled\n'),
  });
});
afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true, force: true });
});

async function written(project: string): Promise<{ html: string; csv: string }> {
  const [html, csv] = await Promise.all(
    ['html', 'csv'].map((end) => readFile(join(folder, `${project}.${end}`), 'utf8')),
  );
  return { html: html ?? '', csv: csv ?? '' };
}

/** Lines of a table as an office program reads them. */
const lines = (csv: string, delimiter: string): string[][] => parse(csv, { bom: true, delimiter });

describe('the report on a project of the sample site', () => {
  let result: BuildResult;
  let table: string[][];
  let html: string;
  let csv: string;
  beforeAll(async () => {
    // As its program does, in a process of its own.
    result = await runCommand(
      ['src/bin.ts', 'report', 'dolina-trzech-rzek', '--out', folder],
      siteEnvironment(sampleSite),
    );
    ({ html, csv } = await written('dolina-trzech-rzek'));
    table = lines(csv, ';').slice(1);
  });

  test('is written and says where', () => {
    expect(result).toMatchObject({ code: 0, stderr: '' });
    expect(result.stdout).toContain('dolina-trzech-rzek.html');
    expect(result.stdout).toContain('dolina-trzech-rzek.csv');
  });

  test('opens by itself in an office program: with its mark, semicolons and Polish letters', () => {
    expect([...Buffer.from(csv).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(lines(csv, ';')[0]?.slice(0, 5)).toEqual(['Lp.', 'Rodzaj', 'Tytuł', 'Adres', 'Język']);
    expect(new Set(lines(csv, ';').map((line) => line.length)).size).toBe(1);
  });

  test('leads to pages and files that the built site has', () => {
    const missing = table.filter(([, , , address = '']) => {
      const path = decodeURI(new URL(address).pathname);
      return !existsSync(join(sampleSite.outDir, path, path.endsWith('/') ? 'index.html' : ''));
    });
    expect(missing).toEqual([]);
  });

  test('names every page of the project that the site links from it, in Polish', async () => {
    const page = await builtPage(sampleSite, 'projekty/dolina-trzech-rzek/');
    const sections = ['path', 'series', 'galleries', 'publications', 'news'];
    const linked = page(sections.map((name) => `main [aria-labelledby="section-${name}"] a`).join(', '))
      .map((_, link) => page(link).attr('href'))
      .get()
      .filter((href) => href.startsWith('/'));
    const told = table.map(([, , , address = '']) => new URL(address).pathname);
    expect(linked.length).toBeGreaterThan(8);
    expect([...new Set(linked)].filter((href) => !told.includes(href))).toEqual([]);
  });

  test('tells the signs and hashtags that each page really bears', async () => {
    const pages = table.filter(([, kind]) => kind !== 'Plik');
    const plain = (words: string) => words.replace(/[\s]+/g, ' ').trim();
    for (const [, , , address = '', , , , , , signs = '', hashtags = ''] of pages) {
      const page = await builtPage(sampleSite, decodeURI(new URL(address).pathname.slice(1)));
      const borne = page('aside.funding :is(li, p)')
        .map((_, mark) => plain(page(mark).text()))
        .get();
      expect(plain(signs), address).toBe(borne.join(', '));
      expect(hashtags, address).toBe('#FunduszeUE');
      expect(page('main').text(), address).toContain(hashtags);
    }
    expect(pages.length).toBeGreaterThan(20);
  });

  test('tells each page in each language once, and each file', () => {
    const addresses = table.map(([, , , address]) => address);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(new Set(table.map(([, , , , language]) => language))).toEqual(new Set(['pl', 'en', 'uk']));
    expect(table.filter(([, kind]) => kind === 'Plik').map((line) => line.slice(-2))).toContainEqual([
      'pdf',
      expect.stringMatching(/^\d+$/),
    ]);
  });

  test('is a valid page that asks nobody for anything', async () => {
    const { results } = await new HtmlValidate({
      extends: ['html-validate:recommended', 'html-validate:a11y'],
      rules: { 'long-title': 'off', 'doctype-style': 'off' },
    }).validateString(html);
    expect(results.flatMap(({ messages }) => messages.map(({ message, line }) => `${line}: ${message}`))).toEqual([]);
    expect(load(html)('script, link, img, iframe').length).toBe(0);
  });

  test('can be read by everybody', async () => {
    const page = await pageOfTest(browser, { viewport: { width: 360, height: 640 } });
    await page.setContent(html);
    await page.evaluate(axe.source);
    const found = await page.evaluate<string[]>(
      'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`))',
    );
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(found).toEqual([]);
    expect(overflow).toBeLessThanOrEqual(0);
  });

  test('prints with every address and the amounts', async () => {
    const page = await pageOfTest(browser);
    await page.setContent(html);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const { text } = await extractText(new Uint8Array(pdf), { mergePages: true });
    const flat = (words: string) => words.replace(/[-\s]+/g, '');
    const printed = flat(text);
    expect(table.map(([, , , address = '']) => address).filter((address) => !printed.includes(flat(address)))).toEqual(
      [],
    );
    expect(printed).toContain(flat('2 480 000,00 zł'));
    expect(printed).toContain(flat('FERS.00.00-PRZYKLAD.0000/26'));
  });

  test('is the same to the byte the second time', async () => {
    await report(sampleSite, 'projects/dolina-trzech-rzek/index.md', '--out', folder);
    expect(await written('dolina-trzech-rzek')).toEqual({ html, csv });
  });

  test('speaks English when it is asked to, with commas', async () => {
    await report(sampleSite, 'legionowskie-forum-dialogu', '--out', folder, '--lang', 'en');
    const other = await written('legionowskie-forum-dialogu');
    expect(lines(other.csv, ',')[0]?.[2]).toBe('Title');
    expect(load(other.html)('html').attr('lang')).toBe('en');
  });
});

describe('words that a table program would obey', () => {
  test('stay words', async () => {
    expect(await report(awkward, 'dialog', '--out', folder)).toMatchObject({ code: 0 });
    const { csv, html } = await written('dialog');
    const table = lines(csv, ';').slice(1);
    expect(table.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(table.map(([, , title]) => title)).toEqual([
      `'${formula}`,
      `'+48 spotkań; czyli dużo`,
      'Spotkanie, którego nie było',
    ]);
    expect(load(html)('h1').text()).toBe(formula);
    expect(load(html)('td b').length).toBe(0);
  });
});

describe('a meeting that did not take place, in a folder of which git knows nothing', () => {
  test('is marked in both, and no day is made up for it', async () => {
    await report(awkward, 'dialog', '--out', folder);
    const { csv, html } = await written('dialog');
    const line = lines(csv, ';').find(([, , title]) => title === 'Spotkanie, którego nie było');
    expect(line?.slice(4, 9)).toEqual(['pl', '2012-06-20T09:00', 'Odwołane', 'nie wiadomo', 'nie wiadomo']);
    const row = load(html)('tbody tr').last().text();
    expect(row).toContain('Odwołane');
    expect(row.match(/nie wiadomo/g)?.length).toBe(2);
  });
});

describe('a report that cannot be written', () => {
  test.each([
    [['dolina-trzech-rzeki'], 'Czy chodziło o „dolina-trzech-rzek”?'],
    [['zupelnie-inny'], 'Projekty: dialog-spoleczny, dolina-trzech-rzek,'],
    [[], 'Podaj projekt.'],
    [['dolina-trzech-rzek', '--lang', 'uk'], '--lang uk: wpisz pl albo en.'],
    [['dolina-trzech-rzek', '--do', 'x'], 'Nie wiadomo, co znaczy „dolina-trzech-rzek --do x”.'],
  ])('says why: %j', async (args, words) => {
    const { code, stdout, stderr } = await report(sampleSite, ...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
  });

  test('would not be complete: the content has errors', async () => {
    const broken = await fixtureSite('report-broken', {
      'site.yaml': settings,
      'projects/dialog.md': markdown('title: Dialog\ndescription: Opis.\nperiod: {}'),
      'meetings/a.md': markdown(
        'title: Spotkanie\ndescription: Opis.\nkind: partnership\nstart: wczoraj\nproject: dialog',
      ),
    });
    const { code, stderr } = await report(broken, 'dialog', '--out', folder);
    expect(code).toBe(1);
    expect(stderr).toContain('meetings/a.md');
    expect(stderr).toContain('najpierw popraw błędy');
  });
});
