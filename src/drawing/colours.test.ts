import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { colours } from './colours.ts';

const tokens = readFileSync(join(import.meta.dirname, '..', 'styles', 'tokens.css'), 'utf8');

test.each(Object.entries(colours))('drawings and pages have one %s', (name, colour) => {
  expect(tokens).toContain(`--palette-${name}: ${colour};`);
});
