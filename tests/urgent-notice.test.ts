import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite, fixtureSite, testDay, writeFiles } from '../src/testing/build-site.ts';
import { filesBelow } from '../src/testing/built-page.ts';
import { commit, initialise } from '../src/testing/git-history.ts';
import { meeting } from './fixtures.ts';

test('a build lets an urgent notice out beside entries with errors, and stops at them without it', async () => {
  const site = await fixtureSite('urgent-notice', {
    'site.yaml': 'name: Kronika\n',
    'meetings/2026-06-20-zespol.md': meeting('Zespół'),
    'news/start.md':
      '---\ntitle: Start\ndescription: Zaczynamy.\npubDate: 2026-01-01\n---\n\n[Zespół](/spotkania/2026-06-20-zespol/)\n',
  });
  await rm(join(site.root, '.git'), { recursive: true, force: true });
  initialise(site.root);
  await commit(site.root, { date: '2026-11-01T12:00:00Z' });
  await writeFiles(site, {
    'meetings/2026-06-20-zespol.md': meeting('Zespół: nowe wieści'),
    'meetings/2026-07-20-nowe.md': meeting('Nowe: bez cudzysłowu'),
  });
  const stopped = await buildSite(site);
  expect(stopped.code).toBe(1);
  await writeFiles(site, {
    'news/most.md':
      '---\ntitle: Most zamknięty\ndescription: Objazd przez Zegrze.\npubDate: 2026-11-20\nexpiryDate: 2027-12-01\nalert: true\n---\n',
  });
  const { code, stderr } = await buildSite(site);
  expect(code, stderr).toBe(0);
  expect(stderr).toContain('PILNY KOMUNIKAT „Most zamknięty”');
  expect(stderr).toContain('2026-07-20-nowe.md: tego wpisu nie będzie na stronie');
  const page = await readFile(join(site.outDir, 'spotkania/2026-06-20-zespol/index.html'), 'utf8');
  expect(page).toContain('Most zamknięty');
  expect(page).not.toContain('nowe wieści');
  expect((await filesBelow(site.outDir)).filter((file) => file.includes('2026-07-20-nowe'))).toEqual([]);
  // Nobody takes the errors for published: nothing changed, and the next build says them again.
  const strict = await buildSite(site, testDay, ['--strict']);
  expect(strict.code).toBe(1);
});
