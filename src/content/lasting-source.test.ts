import { expect, it } from 'vitest';
import type { Content } from './content.ts';
import { contentSource } from './content-source.ts';
import { fixtureSite } from '../testing/build-site.ts';
import { lastingSource } from './lasting-source.ts';

it('asks the source of the last start, whoever asks', async () => {
  const { root } = await fixtureSite('lasting-source', { 'site.yaml': 'name: Kronika\n' });
  const first = lastingSource(root, contentSource(root));
  const readings: Promise<Content>[] = [first.content()];
  const second = lastingSource(root, contentSource(root));
  readings.push(first.content(), second.content());
  const [old, ...now] = await Promise.all(readings);
  expect(now[0]).toBe(now[1]);
  expect(now[0]).not.toBe(old);
  expect([first.isAgain, second.isAgain]).toEqual([false, true]);
});
