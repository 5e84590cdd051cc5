import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../src/testing/browser.ts';
import { buildSiteOrFail, fixtureSite, projectRoot } from '../src/testing/build-site.ts';
import { type BenchQuery, readBenchData } from './bench-search/bench-data.ts';
import { benchFiles } from './bench-search/bench-site.ts';
import { serveCounted } from './bench-search/counting-server.ts';
import { padding } from './bench-search/padding.ts';
import { type Answer, quantile, scores } from './bench-search/scores.ts';

/*
 * Measures the search: builds a site from pages of the bench, asks its queries in Chromium through the
 * module that every built site has, and asks plain Pagefind the same. Tests never measure time.
 *
 *   npm run bench:search -- [--data file.json] [--pad pages] [--misses]
 */
const { values: flags } = parseArgs({
  options: {
    data: { type: 'string', default: join(projectRoot, 'scripts/bench-search/data.json') },
    pad: { type: 'string', default: '0' },
    misses: { type: 'boolean', default: false },
  },
});

/** Enough to see how long a list is. */
const longest = 40;
/** Each so many queries are asked with an empty cache. */
const coldStep = 9;

type Engine = 'kronika' | 'plain';

/** What one visit with an empty cache cost. */
interface ColdQuery {
  opening: number;
  query: number;
  lexicon: number;
}

const idOf = (url: string) => url.split('/').at(-2) ?? url;

const data = await readBenchData(flags.data);
const padded = [...data.pages, ...(await padding(Number(flags.pad), data))];
const site = await fixtureSite('bench-search', benchFiles(padded));
const build = await buildSiteOrFail(site);
console.log(
  build.stdout
    .split('\n')
    .filter((line) => line.includes('kronika:search'))
    .join('\n'),
);
const server = await serveCounted(site.outDir);
const browser = await launchBrowser();
try {
  await report();
} finally {
  await browser.close();
  await server.close();
}

async function report(): Promise<void> {
  const page = await openPage(browser);
  const results: Record<Engine, { answers: Answer[]; warm: number[]; longest: number }> = {
    kronika: await askAll(page, 'kronika'),
    plain: await askAll(page, 'plain'),
  };
  await page.context().close();
  for (const engine of ['kronika', 'plain'] as const) {
    const { answers, warm, longest: task } = results[engine];
    const rows = [...Map.groupBy(answers, ({ query }) => query.class)].map(
      ([name, those]) => [name, scores(those)] as const,
    );
    console.log(`\n${engine}, ${padded.length} pages`);
    console.table(
      Object.fromEntries([...rows, ['all', scores(answers)] as const].map(([name, row]) => [name, rounded(row)])),
    );
    const cold = await coldQueries(engine);
    const kilobytes = (values: number[], share?: number) =>
      (
        (share === undefined
          ? values.reduce((sum, value) => sum + value, 0) / values.length
          : quantile(values, share)) / 1000
      ).toFixed(1);
    const queries = cold.map(({ query }) => query);
    const lexicon = cold.map((one) => one.lexicon);
    console.log(
      [
        `first use ${kilobytes(cold.map(({ opening }) => opening))} kB`,
        `a cold query with ten cards ${kilobytes(queries)} kB (p95 ${kilobytes(queries, 0.95)})`,
        `of that lexicon ${kilobytes(lexicon)} kB (p95 ${kilobytes(lexicon, 0.95)})`,
        `warm median ${quantile(warm, 0.5).toFixed(1)} ms, p95 ${quantile(warm, 0.95).toFixed(1)} ms`,
        `longest task ${task.toFixed(0)} ms`,
      ].join('; '),
    );
    if (flags.misses) showMisses(answers);
  }
}

async function openPage(from: Browser): Promise<Page> {
  const context = await from.newContext();
  const page = await context.newPage();
  await page.goto(`${server.origin}/404.html`);
  return page;
}

/** Asks a query in the page; with how long the answer took. */
async function ask(page: Page, engine: Engine, query: string, limit: number): Promise<{ urls: string[]; ms: number }> {
  return page.evaluate(
    async ([name, text, most]) => {
      const started = performance.now();
      if (name === 'kronika') {
        const address = '/search/client.js';
        // Declared here as the site's own documentation tells it.
        const client = (await import(address)) as {
          search: (query: string, options: { limit: number }) => Promise<{ url: string }[]>;
        };
        const hits = await client.search(text, { limit: most });
        return { urls: hits.map(({ url }) => url), ms: performance.now() - started };
      }
      const address = '/pagefind/pagefind.js';
      const pagefind = (await import(address)) as {
        search: (query: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
      };
      const { results } = await pagefind.search(text);
      const pages = await Promise.all(results.slice(0, most).map((result) => result.data()));
      return { urls: pages.map(({ url }) => url), ms: performance.now() - started };
    },
    [engine, query, limit] as const,
  );
}

async function askAll(page: Page, engine: Engine): Promise<{ answers: Answer[]; warm: number[]; longest: number }> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    Reflect.set(window, 'longTasks', tasks);
    new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    });
  });
  const answers: Answer[] = [];
  for (const query of data.queries) {
    answers.push({ query, found: (await ask(page, engine, query.query, longest)).urls.map(idOf) });
  }
  const warm: number[] = [];
  for (const { query } of data.queries) warm.push((await ask(page, engine, query, 10)).ms);
  const tasks = await page.evaluate((): unknown => Reflect.get(window, 'longTasks'));
  return { answers, warm, longest: Array.isArray(tasks) ? Math.max(0, ...tasks.map(Number)) : NaN };
}

/** Bytes over the wire of opening the search and of one query, each with an empty cache. */
async function coldQueries(engine: Engine): Promise<ColdQuery[]> {
  const asked = data.queries.filter((_, index) => index % coldStep === 0);
  const costs: ColdQuery[] = [];
  for (const { query } of asked) {
    const page = await openPage(browser);
    const spent = (part = '') =>
      server.sent.filter(({ path }) => path.startsWith(part)).reduce((sum, { bytes }) => sum + bytes, 0);
    server.sent.length = 0;
    await ask(page, engine, '', 10);
    const opening = spent();
    server.sent.length = 0;
    await ask(page, engine, query, 10);
    costs.push({ opening, query: spent(), lexicon: spent('/search/') });
    await page.context().close();
  }
  return costs;
}

function rounded(row: ReturnType<typeof scores>): Record<string, number | string> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]: [string, number | undefined]) => [
      name,
      value === undefined ? '' : name === 'queries' ? value : value.toFixed(3),
    ]),
  );
}

function showMisses(answers: readonly Answer[]): void {
  const isWrong = ({ query: { expected, max }, found }: Answer) =>
    expected.length === 0
      ? found.length > 0
      : expected.some((id) => !found.slice(0, 10).includes(id)) ||
        !expected.includes(found[0] ?? '') ||
        (max !== undefined && found.length > max);
  for (const { query, found } of answers.filter(isWrong)) {
    const { class: name, query: text, expected }: BenchQuery = query;
    console.log(`${name}: ${text} → ${found.slice(0, 12).join(' ')} (${found.length}); expected ${expected.join(' ')}`);
  }
}
