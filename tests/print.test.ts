import { extractText } from 'unpdf';
import { expect, test } from 'vitest';
import { openedSite } from '../src/testing/opened-site.ts';
import { sampleSite } from '../src/testing/build-site.ts';
import { builtPage } from '../src/testing/built-page.ts';
import { pagesOfEachKind } from '../src/testing/page-kinds.ts';
import { pageOfTest } from '../src/testing/page-of-test.ts';

const meetings = (await pagesOfEachKind(sampleSite)).filter(({ kind }) => kind === 'meeting-past');

const opened = openedSite(sampleSite);

/** Text without spaces and hyphens, so that it is the same wherever its lines break. */
const flat = (text: string) => text.replace(/[-\s]+/g, '');

test.each(meetings)(
  '$address prints as a document: title, date, text and address, and nothing to press',
  async ({ address }) => {
    const source = await builtPage(sampleSite, address.slice(1));
    const words = (selector: string) =>
      source(selector)
        .map((_, element) => flat(source(element).text()))
        .get()
        .filter(Boolean);
    const page = await pageOfTest(opened.browser);
    await page.goto(opened.origin + address);
    const { text } = await extractText(new Uint8Array(await page.pdf({ format: 'A4' })), { mergePages: true });
    const printed = flat(text);
    const wanted = [
      ...words('h1, main dd time, main .prose p'),
      flat(source('link[rel="canonical"]').attr('href') ?? ''),
    ];
    expect(wanted.length).toBeGreaterThan(3);
    expect(wanted.filter((one) => !printed.includes(one))).toEqual([]);
    // The document itself may say "Spotkania"; what only the menu says must not be there.
    const [document = ''] = words('main');
    const unwanted = words('nav a, summary, button, body > a').filter((one) => !document.includes(one));
    expect(unwanted.length).toBeGreaterThan(5);
    expect(unwanted.filter((one) => printed.includes(one))).toEqual([]);
  },
);
