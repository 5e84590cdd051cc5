import { rm } from 'node:fs/promises';
import { buildSiteOrFail, sampleSite } from '../src/testing/build-site.ts';

/** Builds the sample site once for all tests that look at it, whatever a former version left in its place. */
export default async function setup(): Promise<void> {
  await rm(sampleSite.outDir, { recursive: true, force: true });
  await buildSiteOrFail(sampleSite);
}
