import lighthouse, { type Result } from 'lighthouse';
import puppeteer, { type Browser } from 'puppeteer-core';
import { chromiumArguments, findBrowser } from '../src/testing/browser.ts';
import { buildSiteOrFail, sampleSite } from '../src/testing/build-site.ts';
import { serveCompressed } from '../src/testing/compressing-server.ts';
import { type PageKind, pagesOfEachKind } from '../src/testing/page-kinds.ts';

/*
 * Lighthouse on the sample site: mobile preset with its simulated slow network, served compressed over
 * HTTP/1.1 on this machine. Each figure is the median of three runs. Then what the first view of a text
 * page transfers. Ends with 1 when something is below its limit.
 */
const runs = 3;
const kinds: readonly PageKind[] = ['home', 'project', 'meeting-past', 'gallery', 'search'];

/** The least score of each category, of a hundred. */
const limits = { performance: 99, accessibility: 100, 'best-practices': 100, seo: 100 };

/** The most that the first view of a text page may transfer, in bytes; and the hosts besides its own. */
const transferLimits = { total: 60_000, javaScript: 3_000, foreignHosts: 0 };

/** One run on one page in a tab of its own. */
async function examine(browser: Browser, url: string): Promise<Result> {
  const page = await browser.newPage();
  const flags = { logLevel: 'error' as const, onlyCategories: Object.keys(limits) };
  const result = await lighthouse(url, flags, undefined, page);
  await page.close();
  if (!result) throw new Error(`Lighthouse has nothing to say on ${url}.`);
  return result.lhr;
}

const scoreOf = (result: Result, category: string) => Math.round((result.categories[category]?.score ?? 0) * 100);

/** Results by a category's score; the middle one is the median. */
const median = (results: readonly Result[], category: string) =>
  [...results].sort((a, b) => scoreOf(a, category) - scoreOf(b, category))[Math.floor(results.length / 2)];

/** Audits that cost a category points. */
function failing(result: Result, category: string): string[] {
  return (result.categories[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
    const audit = result.audits[id];
    if (!audit || weight === 0 || audit.score === null || audit.score === 1) return [];
    return [`${id} ${Math.round(audit.score * 100)}: ${audit.title} ${audit.displayValue ?? ''}`.trim()];
  });
}

/** Bytes that came over the wire for a first view, with the script within the page counted as it is. */
async function firstView(browser: Browser, url: string): Promise<typeof transferLimits> {
  // A context of its own has nothing in its cache.
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'networkidle0' });
  const files = await page.evaluate(() =>
    performance
      .getEntries()
      .filter((entry) => entry instanceof PerformanceResourceTiming)
      .map(({ name, transferSize }) => ({ name, transferSize })),
  );
  const inline = await page.$$eval('script:not([src])', (scripts) => scripts.map(({ textContent }) => textContent));
  await context.close();
  const sum = (some: typeof files) => some.reduce((total, { transferSize }) => total + transferSize, 0);
  return {
    total: sum(files),
    javaScript: sum(files.filter(({ name }) => name.endsWith('.js'))) + Buffer.byteLength(inline.join('')),
    foreignHosts: new Set(files.map(({ name }) => new URL(name).host).filter((host) => host !== new URL(url).host))
      .size,
  };
}

console.log('Building the sample site …');
await buildSiteOrFail(sampleSite);
const pages = (await pagesOfEachKind(sampleSite)).filter(({ locale }) => locale === 'pl');
const server = await serveCompressed(sampleSite);
const executablePath = findBrowser();
if (executablePath === undefined) throw new Error('No browser found: run "node scripts/ensure-browser.ts".');
const browser = await puppeteer.launch({ executablePath, args: [...chromiumArguments] });
const faults: string[] = [];
const rows: Record<string, Record<string, number>> = {};
for (const { kind, address } of pages.filter((page) => kinds.includes(page.kind))) {
  console.log(`Looking at ${kind} ${address}, ${runs} times …`);
  const results: Result[] = [];
  for (let run = 0; run < runs; run += 1) results.push(await examine(browser, server.origin + address));
  rows[kind] = {};
  for (const [category, limit] of Object.entries(limits)) {
    const middle = median(results, category);
    const score = middle ? scoreOf(middle, category) : 0;
    rows[kind][category] = score;
    if (middle && score < limit) {
      faults.push(
        `${kind}: ${category} ${score}, at least ${limit}`,
        ...failing(middle, category).map((one) => `  ${one}`),
      );
    }
  }
}
const textPage = pages.find(({ kind }) => kind === 'plain-page');
const transfer = await firstView(browser, `${server.origin}${textPage?.address ?? '/'}`);
await browser.close();
await server.close();

console.table(rows);
console.log(`First view of ${textPage?.address}, in bytes:`);
console.table({ transferred: transfer });
for (const name of ['total', 'javaScript', 'foreignHosts'] as const) {
  if (transfer[name] > transferLimits[name]) faults.push(`${name} ${transfer[name]}, at most ${transferLimits[name]}`);
}
if (faults.length > 0) {
  console.error(faults.join('\n'));
  process.exit(1);
}
