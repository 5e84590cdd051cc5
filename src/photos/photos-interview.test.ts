import { describe, expect, it } from 'vitest';
import { answering } from '../testing/answering.ts';
import { droppedPath, photosInterview } from './photos-interview.ts';

const context = {
  galleries: ['2026-10-03-spacer', '2027-02-18-zespol'],
  isThere: (path: string) => path === 'C:\\Zdjęcia\\spacer',
};

describe('who takes photographs without arguments', () => {
  it('is asked for their folder and the gallery, the newest first', async () => {
    const { ask, said } = answering('"C:\\Zdjęcia\\spacer"', '2027-02-18-zespol');
    expect(await photosInterview(ask, context, 'pl')).toEqual({
      source: 'C:\\Zdjęcia\\spacer',
      slug: '2027-02-18-zespol',
    });
    expect(said).toEqual([undefined, '2027-02-18-zespol 2026-10-03-spacer ']);
  });

  it('may name a new gallery, in letters that an address can have', async () => {
    const { ask, said } = answering('C:\\Zdjęcia\\spacer', '', 'Spacer 18.02');
    await photosInterview(ask, context, 'pl');
    expect(said.at(-1)).toContain('spacer-18-02');
  });

  it('is told at once that there is no such folder', async () => {
    const { ask, said } = answering('D:\\nic', '2027-02-18-zespol');
    await photosInterview(ask, context, 'pl');
    expect(said[0]).toContain('D:\\nic');
  });
});

describe('a folder that was dragged onto the terminal', () => {
  it.each([
    ['"C:\\Moje zdjęcia\\spacer"', 'C:\\Moje zdjęcia\\spacer'],
    ["& 'C:\\Moje zdjęcia'", 'C:\\Moje zdjęcia'],
    ["'/home/anna/Moje zdjęcia'", '/home/anna/Moje zdjęcia'],
    ['/home/anna/Moje\\ zdjęcia ', '/home/anna/Moje zdjęcia'],
    ['C:\\Zdjęcia\\a', 'C:\\Zdjęcia\\a'],
  ])('%s', (dropped, path) => {
    expect(droppedPath(dropped)).toBe(path);
  });
});
