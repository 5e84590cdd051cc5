import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';

const root = join(import.meta.dirname, '..');
const { dependencies } = z
  .object({ dependencies: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')));

it('every dependency of run time has its reason in ARCHITECTURE.md, and no other is named there', () => {
  const [, table = ''] =
    /\n\| dependency [^\n]*\n([\s\S]*?)\n\n/.exec(readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8')) ?? [];
  const named = table
    .split('\n')
    .flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
  expect(named.sort()).toEqual(Object.keys(dependencies).sort());
});

it('there are thirty dependencies of run time at the most', () => {
  expect(Object.keys(dependencies).length).toBeLessThanOrEqual(30);
});
