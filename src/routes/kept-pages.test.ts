import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('a page that is kept from one build to the next imports the code that changes it afterwards', () => {
  const texts = globSync('**/*.astro', { cwd: import.meta.dirname }).map((path) =>
    readFileSync(`${import.meta.dirname}/${path}`, 'utf8'),
  );
  const kept = texts.filter((text) => text.includes('cacheKey:'));
  expect(kept.length).toBeGreaterThan(0);
  // Astro makes it again when a file that it imports has changed; what runs after it is none of them.
  for (const text of kept) expect(text).toMatch(/^import '(?:\.\.\/)+middleware\.ts';$/m);
});
