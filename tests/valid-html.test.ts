import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { sampleSite } from '../src/testing/build-site.ts';
import { filesBelow } from '../src/testing/built-page.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // Titles are the editors' own: the full name of a conference is longer than a search engine shows.
    'long-title': 'off',
    // Both spellings of the doctype are valid; Astro writes one, the pages at old addresses the other.
    'doctype-style': 'off',
    // HTML forbids nothing but spaces in an id; a colon keeps those of our own parts apart from those of headings.
    'valid-id': ['error', { relaxed: true }],
  },
});

/** Faults of a page, each with its file and place. */
async function faultsOf(file: string): Promise<string[]> {
  const html = await readFile(join(sampleSite.outDir, file), 'utf8');
  const { results } = await validator.validateString(html, file);
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ line, column, ruleId, message, selector }) =>
        `${file}:${line}:${column} ${message} (${ruleId}) at ${selector ?? 'the document'}`,
    ),
  );
}

test('every page of the sample site is valid HTML', async () => {
  const pages = (await filesBelow(sampleSite.outDir)).filter((file) => file.endsWith('.html'));
  const faults = await Promise.all(pages.map(faultsOf));
  expect(faults.flat()).toEqual([]);
});
