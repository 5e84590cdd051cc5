import { describe, expect, it } from 'vitest';
import { statusLine, stepLine } from './photos-progress.ts';

const step = { done: 10, total: 40, worked: 10, name: 'IMG_0042.JPG', file: 'zebranie-10.jpg' };

describe('progress', () => {
  it('tells on a terminal how much is done and how long the rest takes', () => {
    expect(statusLine(step, 20_000, 80, 'pl')).toBe('10/40  25 %  zostało około 1 min  IMG_0042.JPG');
    expect(statusLine(step, 25_000, 80, 'en')).toBe('10/40  25 %  about 1 min 15 s left  IMG_0042.JPG');
    expect(statusLine({ ...step, done: 40 }, 80_000, 80, 'pl')).toBe('40/40  100 %  IMG_0042.JPG');
  });

  it('does not reckon with photographs that were there already', () => {
    expect(statusLine({ ...step, done: 30, worked: 2 }, 2000, 80, 'pl')).toContain('około 10 s');
    expect(statusLine({ ...step, worked: 0 }, 2000, 80, 'pl')).toBe('10/40  25 %  IMG_0042.JPG');
  });

  it('never wraps', () => {
    expect(statusLine(step, 20_000, 20, 'pl')).toHaveLength(19);
  });

  it('is a line for each photograph in a log', () => {
    expect(stepLine(step, 'pl')).toBe('10/40  IMG_0042.JPG → zebranie-10.jpg');
    expect(stepLine({ ...step, file: undefined }, 'en')).toBe('10/40  IMG_0042.JPG → not taken');
  });
});
