import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { buildSiteOrFail, fixtureSite, sampleSite } from '../src/testing/build-site.ts';
import { builtPage, pageFiles } from '../src/testing/built-page.ts';
import { vocabularyFaults } from '../src/testing/schema-org.ts';
import { markdown, photograph } from './fixtures.ts';

test('every page of the sample site that may be found has one graph, right by the vocabulary’s own definition', async () => {
  const faults: string[] = [];
  const pictures = new Set<string>();
  for (const file of await pageFiles(sampleSite)) {
    const page = load(await readFile(join(sampleSite.outDir, file), 'utf8'));
    const scripts = page('script[type="application/ld+json"]');
    if (page('meta[name="robots"]').length > 0) continue;
    expect(scripts.length, file).toBe(1);
    const graph: unknown = JSON.parse(scripts.text());
    faults.push(...vocabularyFaults(graph).map((fault) => `${file}: ${fault}`));
    for (const [, url = ''] of scripts.text().matchAll(/"contentUrl":"([^"]+)"/g)) pictures.add(url);
  }
  expect(faults).toEqual([]);
  // Every file that is named was published.
  for (const url of pictures) await stat(join(sampleSite.outDir, decodeURI(url.replace('https://example.org/', ''))));
  expect(pictures.size).toBeGreaterThan(20);
});

test('a text that would end a script is read as text, by browsers and machines alike', async () => {
  const title = 'Koniec </script><script>window.broken = true</script>';
  const site = await fixtureSite('structured-data', {
    'site.yaml': 'name: Kronika\naddress: https://example.org/kronika/\n',
    'news/n/index.md': markdown(
      `title: ${JSON.stringify(title)}\ndescription: Opis.\npubDate: 2026-11-12\ncover: { src: ./sala.jpg, alt: Sala, credit: fot. Anna }`,
    ),
    'news/n/sala.jpg': await photograph(900, 600),
  });
  await buildSiteOrFail(site);
  const page = await builtPage(site, 'aktualnosci/n/');
  expect(page('script:contains("window.broken")').length).toBe(1);
  const graph: unknown = JSON.parse(page('script[type="application/ld+json"]').text());
  expect(vocabularyFaults(graph)).toEqual([]);
  expect(graph).toMatchObject({
    '@graph': expect.arrayContaining([
      expect.objectContaining({ '@type': 'NewsArticle', headline: title }),
      expect.objectContaining({ '@type': 'ImageObject', creditText: 'fot. Anna', width: '800 px', height: '533 px' }),
    ]) as unknown,
  });
});
