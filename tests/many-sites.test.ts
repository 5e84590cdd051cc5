import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import {
  fixtureSite,
  type FixtureSite,
  outerEnvironment,
  projectRoot,
  testDay,
  writeFiles,
} from '../src/testing/build-site.ts';
import { spokenIo } from '../src/testing/spoken-io.ts';
import { runKronika } from '../src/commands/run-kronika.ts';
import { filesBelow } from '../src/testing/built-page.ts';
import { news, settings } from './fixtures.ts';

/* Sites of a county, built by one call. */
let good: FixtureSite;
let broken: FixtureSite;
let workshop: string;

beforeAll(async () => {
  good = await fixtureSite('county-good', { 'site.yaml': settings, 'news/nowina.md': news('Nowina', '2026-07-01') });
  broken = await fixtureSite('county-broken', { 'site.yaml': settings, 'news/zla.md': news('Zła', '1 lipca') });
  workshop = join(good.folder, '..');
  for (const { folder } of [good, broken]) await rm(join(folder, 'node_modules'), { recursive: true, force: true });
  await writeFile(join(workshop, 'county.txt'), '# powiat\ncounty-good\n\ncounty-broken # w naprawie\n');
});

async function build(...argv: readonly string[]) {
  const spoken = spokenIo(workshop, { ...outerEnvironment(), KRONIKA_TODAY: testDay });
  const code = await runKronika(['build', ...argv], spoken.io);
  return { code, out: spoken.out(), err: spoken.err() };
}

const outcome = z.object({
  sites: z.array(z.object({ site: z.string(), outcome: z.string(), seconds: z.number(), said: z.string().optional() })),
});

test('a broken site stops no other, and is named with what it said; what has not changed is not built again', async () => {
  const { code, out, err } = await build('--sites', 'county.txt', '--format', 'json');
  expect(code).toBe(1);
  const { sites } = outcome.parse(JSON.parse(out));
  expect(sites.map(({ site, outcome: end }) => [site, end])).toEqual([
    ['county-good', 'written'],
    ['county-broken', 'refused'],
  ]);
  expect(sites[1]?.said).toContain('zla.md');
  expect(err).toContain('[2/2]');
  expect(await filesBelow(good.outDir)).toContain('aktualnosci/nowina/index.html');

  await writeFiles(broken, { 'news/zla.md': news('Dobra', '2026-07-01') });
  const again = await build(basename(good.folder), basename(broken.folder), basename(good.folder), '--at-once', '1');
  expect(again.code).toBe(0);
  expect(again.out).toMatch(/\[1\/2\] county-good: bez zmian/);
  expect(again.out).toMatch(/county-broken +zapisana/);
  expect(again.out).toContain('bez zmian: 1, zapisana: 1');
});

test.runIf(process.platform === 'linux')(
  'Ctrl+C ends the build that runs, begins no other, and is told by the exit code',
  async () => {
    const child = spawn(
      process.execPath,
      [join(projectRoot, 'src/bin.ts'), 'build', 'county-good', 'county-broken', '--force', '--at-once', '1'],
      { cwd: workshop, env: { ...outerEnvironment(), KRONIKA_TODAY: testDay } },
    );
    let said = '';
    // The first build has begun as soon as its process is there; before that, there is nothing to pass on.
    const begun = setInterval(() => {
      const children = readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8');
      if (children.trim() !== '') {
        clearInterval(begun);
        child.kill('SIGINT');
      }
    }, 50);
    child.stdout.on('data', (part: Buffer) => (said += part.toString()));
    const [code] = (await once(child, 'close')) as [number];
    expect(code).toBe(130);
    expect(said).toMatch(/\[1\/2\] county-good: przerwana/);
    expect(said).not.toContain('[2/2]');
  },
);

test('a folder without a site, a list that is not there and settings of one site stop the call before anything is built', async () => {
  const noSite = await build('county-good', '.');
  expect(noSite.code).toBe(2);
  expect(noSite.err).toContain('nie ma strony');
  const noList = await build('--sites', 'nie-ma.txt');
  expect(noList.code).toBe(2);
  expect(noList.err).toContain('nie-ma.txt');
  expect((await build('county-good', '--at-once', 'dwa')).code).toBe(2);
  const spoken = spokenIo(workshop, { ...outerEnvironment(), KRONIKA_OUT: '/tmp/x' });
  expect(await runKronika(['build', 'county-good'], spoken.io)).toBe(2);
  expect(spoken.err()).toContain('KRONIKA_OUT');
});
