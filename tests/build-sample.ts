import { buildSiteOrFail, sampleSite } from '../src/testing/build-site.ts';

/** Builds the sample site once for all tests that look at it. */
export default async function setup(): Promise<void> {
  await buildSiteOrFail(sampleSite);
}
