import { describe, expect, it } from 'vitest';
import { installedVersion, isNewer, versionPattern } from './version.ts';

describe('a version', () => {
  it('is one', () => {
    expect(installedVersion()).toMatch(versionPattern);
  });

  it('is ordered as Semantic Versioning has it', () => {
    const ordered = [
      ...['0.9.10', '1.0.0-alpha', '1.0.0-alpha.1', '1.0.0-alpha.beta', '1.0.0-beta', '1.0.0-beta.2', '1.0.0-beta.11'],
      ...['1.0.0-rc.1', '1.0.0', '1.0.1', '1.2.0', '1.10.0', '2.0.0-a', '2.0.0', '10.0.0'],
    ];
    for (const [index, later] of ordered.entries()) {
      expect(isNewer(later, later)).toBe(false);
      for (const earlier of ordered.slice(0, index)) {
        expect([later, earlier, isNewer(later, earlier)]).toEqual([later, earlier, true]);
        expect([earlier, later, isNewer(earlier, later)]).toEqual([earlier, later, false]);
      }
    }
  });
});
