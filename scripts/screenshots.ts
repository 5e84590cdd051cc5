import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../src/testing/browser.ts';
import { buildSiteOrFail, projectRoot, sampleSite } from '../src/testing/build-site.ts';
import { dress, looks } from '../src/testing/looks.ts';
import { openPage } from '../src/testing/open-page.ts';
import { pageKinds, pagesOfEachKind } from '../src/testing/page-kinds.ts';
import { takeGuidePictures } from './guide-pictures/take-guide-pictures.ts';
import { serveFolder } from '../src/testing/static-server.ts';

/** Where the pictures go; those of a former run go. */
const folder = join(projectRoot, 'screenshots');

/** Which looks are taken at which width, in CSS pixels. */
const shots = [
  { width: 360, names: ['light', 'dark'] },
  { width: 768, names: ['light', 'dark'] },
  { width: 1280, names: ['light', 'dark', 'high-contrast'] },
];

/** Brings also those pictures into view that wait until a reader comes near. */
async function loadPictures(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const image of document.images) image.loading = 'eager';
  });
  await page.waitForLoadState('networkidle');
}

const wanted = process.argv.slice(2);
/** The word for the pictures of the guides for editors, which are kept in `docs/`. */
const guides = 'guides';
if (wanted.includes(guides)) {
  const browser = await launchBrowser();
  console.log((await takeGuidePictures(browser, join(projectRoot, 'docs'))).join('\n'));
  await browser.close();
  process.exit(0);
}
const unknown = wanted.filter((name) => !pageKinds.some((kind) => kind === name));
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(', ')}. Kinds of pages: ${pageKinds.join(', ')}; or ${guides}.`);
  process.exit(2);
}

console.log('Building the sample site …');
await buildSiteOrFail(sampleSite);
const pages = (await pagesOfEachKind(sampleSite)).filter(
  ({ locale, kind }) => locale === 'pl' && (wanted.length === 0 || wanted.includes(kind)),
);
await mkdir(folder, { recursive: true });
const ownName = new RegExp(`^(?:${pageKinds.join('|')})-\\d+-(?:${looks.map(({ name }) => name).join('|')})\\.png$`);
for (const name of await readdir(folder)) if (ownName.test(name)) await rm(join(folder, name));
const server = await serveFolder(sampleSite.outDir);
const browser = await launchBrowser();
for (const [index, shown] of pages.entries()) {
  console.log(`${index + 1}/${pages.length} ${shown.kind} ${decodeURI(shown.address)}`);
  const page = await browser.newPage();
  for (const { width, names } of shots) {
    await page.setViewportSize({ width, height: 900 });
    await openPage(page, server.origin, shown);
    await loadPictures(page);
    for (const look of looks.filter(({ name }) => names.includes(name))) {
      await dress(page, look);
      await page.screenshot({ path: join(folder, `${shown.kind}-${width}-${look.name}.png`), fullPage: true });
    }
  }
  await page.close();
}
await browser.close();
await server.close();
console.log(`Pictures are in ${folder}.`);
