import { rm } from 'node:fs/promises';
import type { TestProject } from 'vitest/node';
import { buildSiteOrFail, fixtureSite, sampleSite } from '../src/testing/build-site.ts';
import { commonContent } from './common-site.ts';
import { plainContent } from './plain-site.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** What the build of the plain site said. */
    plainSiteSaid: string;
  }
}

/** Builds, once for all tests, the sites that several of them look at, whatever a former version left in their place. */
export default async function setup({ provide }: TestProject): Promise<void> {
  await rm(sampleSite.outDir, { recursive: true, force: true });
  const plain = await fixtureSite('plain', plainContent);
  const common = await fixtureSite('common', await commonContent());
  const small = async () => {
    const said = await buildSiteOrFail(plain);
    await buildSiteOrFail(common);
    return said;
  };
  // The sample takes one core about as long as the others the other one.
  const [said] = await Promise.all([small(), buildSiteOrFail(sampleSite)]);
  provide('plainSiteSaid', said.stdout);
}
