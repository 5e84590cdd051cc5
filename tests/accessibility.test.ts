import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, Result, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openedSite } from '../src/testing/opened-site.ts';
import { sampleSite } from '../src/testing/build-site.ts';
import { dress, looks } from '../src/testing/looks.ts';
import { openPage } from '../src/testing/open-page.ts';
import { pageKinds, pagesOfEachKind } from '../src/testing/page-kinds.ts';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
// IBM's engine, which tells other faults than axe does.
const ace = await readFile(createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'), 'utf8');
const pages = await pagesOfEachKind(sampleSite);

/** Widths of a telephone and of a desk, in CSS pixels. */
const widths = [360, 1280];

/** Everything that WCAG 2.2 asks for at A and AA, good practice, and the rules that axe is still trying out. */
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice', 'experimental'];

const opened = openedSite(sampleSite);

/** The rules that ask for colours. A look changes nothing else, so in the looks after the first one only these are asked. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/** Lets axe look at a page as it stands. */
function examine(page: Page, runOnly: NonNullable<RunOptions['runOnly']>) {
  const options: RunOptions = { runOnly, resultTypes: ['violations', 'incomplete'] };
  return page.evaluate<Pick<AxeResults, 'violations' | 'incomplete'>>(
    `axe.run(${JSON.stringify(options)}).then(({ violations, incomplete }) => ({ violations, incomplete }))`,
  );
}

/** Tabs that no test uses now; opening one takes longer than looking at a page. */
const idle: Page[] = [];

async function newTab(): Promise<Page> {
  const page = await opened.browser.newPage();
  await page.addInitScript(axe);
  return page;
}

const named = ({ id, impact, help, nodes }: Result) =>
  nodes.map(({ target }) => `${id} (${impact}): ${help}: ${target.join(' ')}`);

test('the sample site has a page of every kind', () => {
  const inMainLanguage = pages.filter(({ locale }) => locale === 'pl').map(({ kind }) => kind);
  expect(inMainLanguage).toEqual(pageKinds);
  expect(new Set(pages.map(({ locale }) => locale))).toEqual(new Set(['pl', 'en', 'uk']));
});

test.concurrent.each(pages)('everybody can use $kind in $locale: $address, in every look and width', async (shown) => {
  const page = idle.pop() ?? (await newTab());
  await openPage(page, opened.origin, shown);
  // What a reader can unfold is looked at, too.
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  const faults: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    for (const [index, look] of looks.entries()) {
      await dress(page, look);
      const { violations, incomplete } = await examine(
        page,
        index === 0 ? standards : { type: 'rule', values: ofColours },
      );
      // What axe could not decide counts as a fault. But that something is hidden is all that 'hidden-content' says.
      const found = [...violations, ...incomplete.filter(({ id }) => id !== 'hidden-content')].flatMap(named);
      faults.push(...found.map((fault) => `${look.name} at ${width} px: ${fault}`));
    }
  }
  idle.push(page);
  expect(faults).toEqual([]);
});

/** What another engine found; `FAIL` is certain, other words ask a person to look. */
interface Finding {
  ruleId: string;
  level: string;
  verdict: string;
  message: string;
  place: string;
}

/** Advice that does not hold here: which rule, at which elements, and why. */
const notHere: readonly { ruleId: string; place: RegExp; because: string }[] = [
  {
    ruleId: 'aria_complementary_label_visible',
    place: /\/aside\[1\]$/,
    because: 'the signs of payers are what their label would say',
  },
  {
    ruleId: 'aria_accessiblename_exists',
    place: /\/th\[\d\]$/,
    because: 'the engine does not read words out of sight; accessibility-tree.test.ts shows that browsers do',
  },
];

test.concurrent.each(pages.filter(({ locale }) => locale === 'pl'))(
  'another engine finds no fault in $kind: $address',
  async (shown) => {
    const page = await opened.browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.addInitScript(`${ace};window.ace = ace;`);
    await openPage(page, opened.origin, shown);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    const findings = await page.evaluate<Finding[]>(
      `new ace.Checker().check(document, ['WCAG_2_2']).then(({ results }) => results.map(
        ({ ruleId, value: [level, verdict], message, path }) => ({ ruleId, level, verdict, message, place: path.dom })))`,
    );
    await page.close();
    const passed = findings.filter(({ verdict }) => verdict === 'PASS');
    expect(passed.length).toBeGreaterThan(50);
    const isExcused = ({ level, ruleId, place }: Finding) =>
      level === 'RECOMMENDATION' && notHere.some((one) => one.ruleId === ruleId && one.place.test(place));
    const faults = findings.filter((one) => one.verdict === 'FAIL' && !isExcused(one));
    expect(faults.map(({ ruleId, message, place }) => `${ruleId}: ${message}: ${place}`)).toEqual([]);
  },
);

test('axe leaves out no rule of these standards', async () => {
  const page = await newTab();
  await page.goto(opened.origin);
  const run = await page.evaluate<string[]>(
    `axe.run({ runOnly: ${JSON.stringify(standards)} }).then(({ passes, violations, incomplete, inapplicable }) =>
      [...passes, ...violations, ...incomplete, ...inapplicable].map(({ id }) => id))`,
  );
  const rules = await page.evaluate<{ ruleId: string; tags: string[] }[]>(
    `axe.getRules(${JSON.stringify(standards)}).filter(({ tags }) => !tags.includes('deprecated'))`,
  );
  const names = rules.map(({ ruleId }) => ruleId);
  expect([...new Set(run)].sort()).toEqual(names.sort());
  expect(names).toContain('target-size');
  const colours = rules.filter(({ tags }) => tags.includes('cat.color')).map(({ ruleId }) => ruleId);
  expect(colours.sort()).toEqual(ofColours);
});
