import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openedSite } from '../src/testing/opened-site.ts';
import { pageOfTest } from '../src/testing/page-of-test.ts';
import { commonSite } from './common-site.ts';

/*
 * What a screen reader is told of a page, in its order. A change of a tree is read by a person before it is
 * taken over with `--update`: names, levels of headings, and what comes before what.
 */
const pages = {
  home: '/',
  project: '/projekty/kompas/',
  progress: '/projekty/plan/',
  event: '/spotkania/lista/',
  gallery: '/galerie/zdjecia/',
  list: '/spotkania/',
  page: '/krotki/',
};

const opened = openedSite(commonSite);

/** Long texts are of editors; their beginning tells where they stand. */
const shortened = (tree: string) =>
  tree
    .split('\n')
    .map((line) => (line.length > 140 ? `${line.slice(0, 140)}…` : line))
    .join('\n');

test.each(Object.entries(pages))('the tree of a %s page is known', async (name, path) => {
  const page = await pageOfTest(opened.browser, { viewport: { width: 1280, height: 800 } });
  await page.clock.setFixedTime('2026-11-22T12:00:00Z');
  await page.goto(opened.origin + path);
  const tree = await page.locator('body').ariaSnapshot();
  await expect(`${shortened(tree)}\n`).toMatchFileSnapshot(
    join(import.meta.dirname, 'accessibility-trees', `${name}.txt`),
  );
});
