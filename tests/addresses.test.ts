import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { contentSource } from '../src/content/content-source.ts';
import { listFiles } from '../src/content/list-files.ts';
import { contentGraph } from '../src/site/model/content-graph.ts';
import { addressesOf } from '../src/site/pages/addresses-of.ts';
import { ownPlace } from '../src/site/pages/own-files.ts';
import { projectRoot, sampleSite, testDay } from '../src/testing/build-site.ts';
import { filesBelow } from '../src/testing/built-page.ts';

/** Folders of a build's own of which every file is known before it. */
const known: readonly (string | undefined)[] = ['files/', 'social/', 'data/', undefined];

let listed: ReadonlySet<string>;
let written: ReadonlySet<string>;

beforeAll(async () => {
  const site = contentGraph(await contentSource(sampleSite.root, [], testDay).content());
  if (!site) throw new Error('The sample site has no settings.');
  listed = new Set(addressesOf(site).map(({ file }) => file));
  const files = await filesBelow(sampleSite.outDir);
  written = new Set(files.filter((file) => !file.startsWith('.')));
});

describe('the list of addresses', () => {
  it('has every file of the built sample site, but those that its build names at the end', () => {
    const served = new Set(listFiles(join(projectRoot, 'public')));
    const others = [...written].filter((file) => !listed.has(file) && !served.has(file));
    expect(others.filter((file) => known.includes(ownPlace(file)))).toEqual([]);
  });

  it('has nothing that the build did not write', () => {
    expect([...listed].filter((file) => !written.has(file))).toEqual([]);
  });
});
