import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readContent } from '../../content/read-content.ts';
import { commit, initialise } from '../../testing/git-history.ts';
import { goneNeverThere } from './gone-never-there.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'kronika-never-there-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const news = '---\ntitle: Nabór\ndescription: Opis.\npubDate: 2026-03-01\n---\n\nTekst.\n';

/** What is told of a site whose news was there once, and is deleted today. */
async function told(gone: string): Promise<string[]> {
  const settings = `name: Kronika\nlanguages: [pl, en]\ngone:\n${gone}`;
  initialise(root);
  await commit(root, {
    date: '2026-03-01T12:00:00Z',
    files: { 'site.yaml': settings, 'news/2026-03-01-nabor.md': news },
  });
  await rm(join(root, 'news'), { recursive: true });
  await commit(root, { date: '2026-04-01T12:00:00Z' });
  return goneNeverThere(await readContent(root, '2026-11-29')).map(
    ({ code, line, paste = '' }) => `${code} ${line} ${paste}`,
  );
}

it('an address at which there was an entry is right', async () => {
  expect(await told('  - path: /aktualnosci/2026-03-01-nabor/\n  - path: /aktualnosci/2026-03-01-nabor\n')).toEqual([]);
});

it('one at which there never was any is told, with what it was meant to be', async () => {
  expect(await told('  - path: /aktualnosci/2026-01-03-nabor/\n  - path: /en/news/call/\n')).toEqual([
    'gone-never-there 4 path: /aktualnosci/2026-03-01-nabor/',
    'gone-never-there 5 ',
  ]);
});

it('of one that is older than the history, or lay in no section, nobody knows', async () => {
  expect(await told('  - { path: /aktualnosci/42.html, date: 2019-05 }\n  - path: /stary-serwis/nabor.html\n')).toEqual(
    [],
  );
});

it('without a history nothing is told', async () => {
  const { settings, settingsPlace } = await readContent(root, '2026-11-29');
  expect(goneNeverThere({ root, settings, settingsPlace, history: { changes: new Map() } })).toEqual([]);
});
