import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { markName, writeMark } from './output-mark.ts';
import { outputProblem, type Surroundings } from './output-problem.ts';

let home: string;
let surroundings: Surroundings;
const at = (path: string) => join(home, path);

beforeAll(async () => {
  home = await realpath(await mkdtemp(join(tmpdir(), 'kronika-out-')));
  for (const folder of [
    ...['project/src/pages', 'project/public', 'project/node_modules/x', 'project/.git', 'project/docs'],
    ...['ours/content/news', 'letters', 'empty', 'site', 'elsewhere/node_modules/x', 'cut'],
  ])
    mkdirSync(at(folder), { recursive: true });
  writeFileSync(at('letters/do-burmistrza.txt'), 'Szanowny Panie');
  writeFileSync(at('file'), 'list');
  writeFileSync(at('site/index.html'), '');
  writeMark(at('site'), ['index.html']);
  writeFileSync(at('cut/index.html'), '');
  writeFileSync(join(at('cut'), markName), '{"madeBy":"Kronika","ver');
  symlinkSync(at('site'), at('link'));
  symlinkSync(at('nowhere'), at('broken-link'));
  symlinkSync(at('ours'), at('shortcut'));
  surroundings = { projectRoots: [at('project')], contentRoot: at('ours/content') };
});
afterAll(() => rm(home, { recursive: true, force: true }));

describe('a site may be written to', () => {
  it.each(['absent', 'absent/deeper', 'empty', 'site', 'site/', 'project/dist', 'project/build/site', 'ours/dist'])(
    '%s',
    (path) => {
      expect(outputProblem(at(path), surroundings)).toBeUndefined();
    },
  );
});

describe('a site may not be written to', () => {
  it.each([
    ['the project', 'project', 'jest w nim cały projekt'],
    ['the project by a way round', 'project/src/..', 'jest w nim cały projekt'],
    ['what holds the project', '.', 'jest w nim'],
    ['the root of the disk', '../../../../../../../..', 'jest w nim'],
    ['sources', 'project/src', 'leży w folderze projektu src/'],
    ['a folder in the sources that is not there', 'project/src/new/site', 'leży w folderze projektu src/'],
    ['what is served as it is', 'project/public/site', 'leży w folderze projektu public/'],
    ['the documentation', 'project/docs', 'leży w folderze projektu docs/'],
    ['installed packages', 'project/node_modules/site', 'leży w folderze projektu node_modules/'],
    ['the history', 'project/.git/site', 'leży w folderze projektu .git/'],
    ["somebody else's packages", 'elsewhere/node_modules/x', 'leży w folderze node_modules/'],
    ['the content', 'ours/content', 'jest w nim folder treści'],
    ['a folder of the content', 'ours/content/news', 'leży w folderze treści'],
    ['the content by a link', 'shortcut/content/news', 'leży w folderze treści'],
    ['what holds the content', 'ours', 'jest w nim folder treści'],
    ['letters', 'letters', 'nie jest pusty (do-burmistrza.txt) i nie ma w nim znaku Kroniki'],
    ['a folder whose mark is damaged', 'cut', 'nie jest pusty'],
    ['a link to a site', 'link', 'to dowiązanie do'],
    ['a link to nothing', 'broken-link', 'to dowiązanie do'],
    ['a file', 'file', 'to plik, a nie folder'],
  ])('%s', (_situation, path, reason) => {
    const problem = outputProblem(at(path), surroundings);
    expect(problem?.pl).toContain(reason);
    expect(problem?.pl).toMatch(/KRONIKA_OUT=/);
    expect(problem?.en).toMatch(/KRONIKA_OUT=/);
  });

  it("somebody's home, even an empty one", () => {
    vi.stubEnv('HOME', at('empty'));
    vi.stubEnv('USERPROFILE', at('empty'));
    expect(outputProblem(at('empty'), surroundings)?.pl).toContain('jest w nim Twój folder domowy');
    vi.unstubAllEnvs();
  });

  it.skipIf(!existsSync('/proc/self/mountinfo'))('a mount point', () => {
    expect(outputProblem('/dev/shm', surroundings)?.pl).toContain('jest punktem montowania');
  });
});
