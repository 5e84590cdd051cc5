import { beforeEach, describe, expect, it } from 'vitest';
import type { EditorLanguage } from '../../schemas/editor-language.ts';
import { pictureProgress, pictureStep } from './picture-progress.ts';

let clock: number;
let written: string[];
const progress = (isTerminal: boolean, language: EditorLanguage = 'en') =>
  pictureProgress(
    (text) => written.push(text),
    isTerminal,
    () => clock,
    language,
  );

beforeEach(() => {
  clock = 1000;
  written = [];
});

describe('on a terminal', () => {
  it('nothing is said of what takes less than two seconds, but the sum', () => {
    const { step, end } = progress(true);
    for (let done = 1; done <= 20; done += 1, clock += 90) step({ done, total: 20, isNew: done > 15 });
    end();
    expect(written).toEqual(['\r\u001b[KPictures: 20 files, 5 of them new.\n']);
  });

  it('then one line tells how many are done and how long the rest takes', () => {
    const { step } = progress(true);
    for (let done = 1; done <= 50; done += 1, clock += 100) step({ done, total: 100, isNew: true });
    expect(written[0]).toBe('\r\u001b[KPictures: 21 of 100 files, about 8 s left');
    expect(written.length).toBeLessThan(15);
    expect(written.every((text) => !text.includes('\n'))).toBe(true);
  });
});

it('in a log there is the sum alone', () => {
  const { step, end } = progress(false);
  for (let done = 1; done <= 50; done += 1, clock += 1000) step({ done, total: 50, isNew: true });
  end();
  end();
  expect(written).toEqual(['Pictures: 50 files, 50 of them new.\n']);
});

it('all is said in the language of the editors', () => {
  const { step, end } = progress(true, 'pl');
  for (let done = 1; done <= 30; done += 1, clock += 100) step({ done, total: 100, isNew: true });
  end();
  expect(written[0]).toBe('\r\u001b[KObrazy: 21 z 100 plików, jeszcze około 8 s');
  expect(written.at(-1)).toBe('\r\u001b[KObrazy: plików 30, w tym nowych 30.\n');
});

describe("Astro's line of a file", () => {
  it.each([
    ['  ▶ /_astro/hall_Z1.webp (before: 216kB, after: 14kB) (+44ms) (116/136)', { done: 116, total: 136, isNew: true }],
    ['  ▶ /_astro/hall (2)_Z1.webp (reused cache entry) (+1ms) (1/8)', { done: 1, total: 8, isNew: false }],
    [' generating optimized images ', undefined],
    ['  ├─ /galerie/index.html (+3ms)', undefined],
  ])('%s', (line, step) => {
    expect(pictureStep(line)).toEqual(step);
  });
});
