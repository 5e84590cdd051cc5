import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { kronika } from './kronika.ts';

it('tells servers of a site once the site has its place, and notes the build after that', () => {
  const root = mkdtempSync(join(tmpdir(), 'kronika-order-'));
  mkdirSync(join(root, 'content'));
  writeFileSync(join(root, 'content/site.yaml'), 'name: Partnerstwo\naddress: https://example.org\n');
  const names = (kronika({ root }).integrations ?? []).map((one) => (one && 'name' in one ? String(one.name) : ''));
  const ofInterest = ['kronika:hosting', 'kronika:output', 'kronika:hosting-beside', 'kronika:build-noted'];
  expect(names.filter((name) => ofInterest.includes(name))).toEqual(ofInterest);
});
