import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildInputs } from './build-inputs.ts';

const project = resolve('/srv/kronika');

describe('a build', () => {
  it('of which nothing is said takes the content and the output folder of the project, and the clock', () => {
    expect(buildInputs({}, project)).toMatchObject({
      contentRoot: join(project, 'content'),
      outDir: join(project, 'dist'),
      today: undefined,
    });
  });

  it('takes empty variables for none', () => {
    expect(buildInputs({ KRONIKA_CONTENT: '', KRONIKA_OUT: '', KRONIKA_TODAY: '' }, project)).toEqual(
      buildInputs({}, project),
    );
  });

  it('means relative paths from the project', () => {
    expect(buildInputs({ KRONIKA_CONTENT: '../tresc', KRONIKA_OUT: 'out' }, project)).toMatchObject({
      contentRoot: resolve('/srv/tresc'),
      outDir: join(project, 'out'),
    });
  });

  it('leaves absolute paths as they are', () => {
    expect(buildInputs({ KRONIKA_CONTENT: resolve('/dane') }, project).contentRoot).toBe(resolve('/dane'));
  });

  it('hands on the day as it was given', () => {
    expect(buildInputs({ KRONIKA_TODAY: '2026-11-22' }, project).today).toBe('2026-11-22');
  });

  it('of other content has another cache', () => {
    const other = buildInputs({ KRONIKA_CONTENT: 'inna' }, project).cacheDir;
    expect(other).not.toBe(buildInputs({}, project).cacheDir);
  });

  it('of the same content has the same cache, however its path is written', () => {
    const { cacheDir } = buildInputs({ KRONIKA_CONTENT: './content/' }, project);
    expect(cacheDir).toBe(buildInputs({}, project).cacheDir);
  });

  it('keeps its cache where no one commits it', () => {
    expect(buildInputs({}, project).cacheDir.startsWith(join(project, 'node_modules'))).toBe(true);
  });
});
