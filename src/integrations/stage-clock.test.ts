import { expect, it } from 'vitest';
import { stageClock } from './stage-clock.ts';

it('gives each moment to one stage, and says what took how long in order', () => {
  const clock = stageClock('start');
  clock.enter('output', 0);
  clock.enter('start', 0);
  clock.enter('check', 1000);
  clock.enter('start', 3000);
  clock.enter('pages', 3500);
  clock.enter('rest', 9000);
  clock.enter('output', 9100);
  expect(clock.summary(10_000, 'en')).toBe(
    '10.0 s: start 1.5 s (15 %), check 2.0 s (20 %), bundle and pages 5.5 s (55 %), output 0.9 s (9 %), rest 0.1 s (1 %).',
  );
});

it('says it in the language of the editors', () => {
  const clock = stageClock('start');
  clock.enter('search', 1500);
  expect(clock.summary(10_000, 'pl')).toBe(
    '10,0 s: początek 1,5 s (15 %), wyszukiwarka 8,5 s (85 %), reszta 0,0 s (0 %).',
  );
});

it('does not name what took next to no time', () => {
  const clock = stageClock('start');
  clock.enter('check', 9900);
  clock.enter('pages', 9950);
  expect(clock.summary(10_000, 'en')).toBe('10.0 s: start 9.9 s (99 %), rest 0.1 s (1 %).');
});
