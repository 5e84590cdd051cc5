import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { focusClasses } from './focus-point.ts';

const styles = readFileSync(join(import.meta.dirname, 'focus-point.css'), 'utf8').replace(/\s+/g, ' ');

describe('the point of a picture that stays in sight', () => {
  it('is the middle where nothing is said', () => {
    expect(focusClasses(undefined)).toEqual([]);
  });

  it.each([
    [[0, 1], '0%', '100%'],
    [[0.5, 0.24], '50%', '20%'],
    [[0.96, 0.05], '100%', '10%'],
  ])('%s is kept by classes that the styles know', (focus, x, y) => {
    const [left = '', top = ''] = focusClasses(focus);
    expect(styles).toContain(`.${left} { --focus-x: ${x}; }`);
    expect(styles).toContain(`.${top} { --focus-y: ${y}; }`);
  });
});
