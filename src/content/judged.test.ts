import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { siteRules } from '../site/rules/site-rules.ts';
import { judged } from './judged.ts';
import { readContent } from './read-content.ts';
import { contentRules } from './rules/content-rules.ts';

const situations = join(import.meta.dirname, '../testing/fixtures');

/** Makes everything within a value unchangeable, so that writing to it throws. */
function frozen<Value>(value: Value, seen = new Set<object>()): Value {
  if (typeof value !== 'object' || value === null || seen.has(value)) return value;
  seen.add(value);
  if (!ArrayBuffer.isView(value)) Object.freeze(value);
  for (const part of Object.values(value)) frozen(part, seen);
  if (value instanceof Map) for (const part of value.values()) frozen(part, seen);
  return value;
}

describe('rules', () => {
  it.each([
    'withdrawn-in-mdx',
    'everything-wrong-at-once',
    'files-not-what-they-are-called',
    'picture-outside-the-content',
  ])('change nothing, and say the same in whatever order they are asked: %s', async (situation) => {
    const content = frozen(await readContent(join(situations, situation, 'content'), '2026-11-22'));
    const rules = [...contentRules, ...siteRules()];
    const forwards = await judged({ ...content, diagnostics: [] }, rules);
    const backwards = await judged({ ...content, diagnostics: [] }, rules.toReversed());
    expect(forwards.diagnostics.length).toBeGreaterThan(0);
    expect(backwards.diagnostics).toEqual(forwards.diagnostics);
    expect(backwards.entries).toEqual(forwards.entries);
  });
});
