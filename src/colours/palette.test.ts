import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hexColour } from '../testing/hex-colour.ts';
import { contrast } from './contrast.ts';
import { oklchOf } from './oklch.ts';
import { contrastOnLight, pairs, palette, type Scheme, textContrast } from './palette.ts';

/** Pairs of a scheme that are too weak, as a failure names them. */
function weak(scheme: Scheme): string[] {
  return pairs
    .map((pair) => ({ ...pair, ratio: contrast(scheme[pair.front], scheme[pair.back]) }))
    .filter(({ ratio, atLeast }) => ratio < atLeast)
    .map(({ front, back, ratio, atLeast }) => `${front} on ${back}: ${ratio} of ${atLeast}`);
}

/** Accents that lie at an end of what there is, and the fixed colours themselves. */
const extremes = [
  '#000000',
  '#111111',
  '#808080',
  '#ffffff',
  '#ffff00',
  '#ffe000',
  '#0000ff',
  '#00ff00',
  '#ff0000',
  '#ff00ff',
  '#b1261d',
  '#ff8f83',
  '#c99a3b',
  '#faf8f3',
  '#14171a',
];

describe('a site of any accent', () => {
  it.each(extremes)('as %s, has the contrast that WCAG asks for in every pair and both themes', (accent) => {
    const { light, dark } = palette(accent);
    expect({ light: weak(light), dark: weak(dark) }).toEqual({ light: [], dark: [] });
  });

  it('has it whatever the accent is', () => {
    fc.assert(
      fc.property(hexColour, (accent) => {
        const { light, dark } = palette(accent);
        expect([...weak(light), ...weak(dark)]).toEqual([]);
      }),
    );
  });

  it('changes nothing in the light theme when it is given the accent that it shows', () => {
    fc.assert(
      fc.property(hexColour, (accent) => {
        const shown = palette(accent).light.accent;
        expect(palette(shown).light.accent).toBe(shown);
        expect(contrastOnLight(shown)).toBeGreaterThanOrEqual(textContrast);
      }),
    );
  });

  it('gives colours alone, as CSS and pictures take them', () => {
    fc.assert(
      fc.property(hexColour, (accent) => {
        const colours = Object.values(palette(accent)).flatMap((scheme) => Object.values<string>({ ...scheme }));
        expect(colours.filter((colour) => !/^#[0-9a-f]{6}$/.test(colour))).toEqual([]);
      }),
    );
  });

  it('is the same in capitals', () => {
    expect(palette('#FFE000')).toEqual(palette('#ffe000'));
  });
});

describe('an accent that can be read', () => {
  it('is shown as it was chosen, in words and as a surface', () => {
    const { accent, accentSurface } = palette('#0b4f6c').light;
    expect([accent, accentSurface]).toEqual(['#0b4f6c', '#0b4f6c']);
  });

  it('is lighter in the dark, and of the same hue', () => {
    const [day, night] = [oklchOf('#0b4f6c'), oklchOf(palette('#0b4f6c').dark.accent)];
    expect(night.lightness).toBeGreaterThan(day.lightness);
    expect(Math.abs((night.hue ?? 0) - (day.hue ?? 0))).toBeLessThan(10);
  });
});

describe('an accent that is too light for paper', () => {
  it('is shown darker by day and as it was chosen by night', () => {
    const { light, dark } = palette('#ffe000');
    expect(oklchOf(light.accent).lightness).toBeLessThan(oklchOf('#ffe000').lightness);
    expect(dark.accent).toBe('#ffe000');
  });
});

describe('an accent without a hue', () => {
  it.each(['#000000', '#808080', '#ffffff'])('as %s, makes a palette without a hue', (accent) => {
    const { light, dark } = palette(accent);
    const made = [light, dark].flatMap((scheme) => [scheme.accent, scheme.accentSurface, scheme.wash]);
    expect(made.map((colour) => oklchOf(colour).chroma < 0.001)).toEqual(made.map(() => true));
  });
});

describe('a wash', () => {
  it('has the hue of the accent and is as light as any other', () => {
    const [yellow, blue] = [oklchOf(palette('#ffe000').light.wash), oklchOf(palette('#0000ff').light.wash)];
    expect(Math.abs(yellow.lightness - blue.lightness)).toBeLessThan(0.01);
    expect(Math.abs((yellow.hue ?? 0) - (blue.hue ?? 0))).toBeGreaterThan(90);
  });
});
