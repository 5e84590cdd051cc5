import { describe, expect, it } from 'vitest';
import { settings } from '../../testing/builders.ts';
import { accentContrast } from './accent-contrast.ts';

function problems(accent: string): (string | undefined)[] {
  const found = accentContrast({
    settings: settings({ colours: { accent } }),
    settingsPlace: (path) => ({ file: `site.yaml ${path.join('.')}` }),
  });
  return found.flatMap(({ file, severity, suggestion }) => [file, severity, suggestion]);
}

describe('an editor who chose an accent', () => {
  it.each(['#0b4f6c', '#000000', '#0000ff', '#b1261d'])('that can be read, as %s, is told nothing', (accent) => {
    expect(problems(accent)).toEqual([]);
  });

  it('that is too light is warned at that setting, and offered another', () => {
    expect(problems('#ffe000')).toEqual([
      'site.yaml colours.accent',
      'warning',
      expect.stringMatching(/^#[0-9a-f]{6}$/),
    ]);
  });

  it.each(['#ffe000', '#ffffff', '#FF8F83'])('as %s is told nothing any more after taking the offer', (accent) => {
    const [, , offer] = problems(accent);
    expect(problems(offer ?? accent)).toEqual([]);
  });

  it('is told nothing while the settings cannot be read', () => {
    expect(accentContrast({ settings: undefined, settingsPlace: () => ({ file: 'site.yaml' }) })).toEqual([]);
  });
});
