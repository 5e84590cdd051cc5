import { describe, expect, it } from 'vitest';
import { installedLicence, isCopyleft } from './installed-licence.ts';

describe('installedLicence', () => {
  it('reads what a package says of itself', () => {
    const found = installedLicence('dictionary-uk', import.meta.filename);
    expect(found).toMatchObject({ licence: 'GPL-3.0', isCopyleft: true, texts: ['license'] });
  });

  it('knows nothing of what is not installed', () => {
    expect(installedLicence('no-package-has-this-name', import.meta.filename)).toBeUndefined();
  });
});

describe('isCopyleft', () => {
  it.each([
    ['MIT', false],
    ['MIT AND OFL-1.1', false],
    ['(GPL-3.0 OR LGPL-3.0 OR MPL-2.0)', false],
    ['LGPL-3.0', false],
    ['GPL-3.0', true],
    ['MIT AND AGPL-3.0-only', true],
    ['GPL-2.0-only OR GPL-3.0-only', true],
  ])('%s: %s', (expression, expected) => {
    expect(isCopyleft(expression)).toBe(expected);
  });
});
