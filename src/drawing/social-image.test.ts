import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SocialView } from '../site/view-models/social-view.ts';
import { type Typesetter, typesetter } from '../typeface/typesetter.ts';
import { colours } from './colours.ts';
import type { Drawing } from './drawing.ts';
import { painter } from './painter.ts';
import { socialImage } from './social-image.ts';
import { socialSize } from './social-size.ts';

let type: Typesetter;
let paint: (drawing: Drawing) => Promise<Uint8Array>;

beforeAll(async () => {
  type = await typesetter(join(import.meta.dirname, '..', '..'));
  paint = painter(socialSize, type);
});

const view: SocialView = {
  path: 'social/card.png',
  locale: 'pl',
  siteName: 'Kronika partnerstw',
  accent: '#0b4f6c',
  isHome: false,
};

const meeting = { collection: 'meetings', entryKind: 'conference', date: '2024-10-08T10:00' } as const;
const longTitle =
  'Warsztaty z tworzenia projektów społeczno-gospodarczych i aktywizacji rynku pracy, opartych na diagnozie lokalnej międzysektorowej powiatu legionowskiego, z udziałem szkół, gmin i pracodawców z okolicy';

/** The words of a picture, line by line. */
function wordsOf(shown: SocialView, title: string): string[] {
  return socialImage(shown, title, type).words.map(({ text }) => text);
}

/** The pixels of a drawing, and the colour of one of them as `#rrggbb`. */
async function pixelsOf(drawing: Drawing) {
  const { data, info } = await sharp(await paint(drawing))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const colourAt = (x: number, y: number) =>
    `#${data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3).toString('hex')}`;
  return { ...info, colourAt };
}

describe('a picture for sharing', () => {
  it('says what it is, where, when, and on which site', () => {
    expect(wordsOf({ ...view, entry: { ...meeting, place: 'Legionowo' } }, 'Narada')).toEqual([
      '8',
      'paź 2024',
      'Konferencja · Legionowo',
      'Narada',
      'Kronika partnerstw',
    ]);
  });

  it('of a workshop says where it stands in its series', () => {
    const entry = {
      collection: 'workshops',
      date: '2013',
      series: { of: 'workshops', number: 3, planned: 5 },
    } as const;
    expect(wordsOf({ ...view, entry }, 'Praca')).toContain('Warsztaty 3 z 5');
  });

  it('says the hour of what is ahead, and that it was put off', () => {
    const entry = { ...meeting, isUpcoming: true, status: 'postponed' } as const;
    expect(wordsOf({ ...view, entry }, 'Narada')).toEqual(
      expect.arrayContaining(['Odłożone, bez nowego terminu · ', 'Konferencja · godz. 10.00']),
    );
  });

  it('of the home page has its tagline', () => {
    expect(wordsOf({ ...view, isHome: true, tagline: 'Razem' }, 'Kronika partnerstw')).toEqual([
      'Kronika',
      'partnerstw',
      'Razem',
    ]);
  });

  it('holds a title of 200 letters whole', () => {
    expect(longTitle.length).toBeGreaterThanOrEqual(200);
    const lines = wordsOf({ ...view, entry: meeting }, longTitle);
    expect(lines.join(' ').replace('- ', '-').replaceAll('\u00A0', ' ')).toContain(longTitle);
  });

  it('has a red edge on what is ahead, and the accent on what is behind us', async () => {
    const edge = async (entry: SocialView['entry']) => {
      const { width, height, colourAt } = await pixelsOf(socialImage({ ...view, ...(entry && { entry }) }, 'A', type));
      const columns = Array.from({ length: height - 100 }, (_, y) => colourAt(width / 8, y + 20));
      return { red: columns.includes(colours.red), accent: columns.includes(view.accent) };
    };
    expect(await edge({ ...meeting, isUpcoming: true })).toEqual({ red: true, accent: false });
    expect(await edge(meeting)).toEqual({ red: false, accent: true });
  });

  it.each([
    ['of the longest title', longTitle.repeat(3)],
    ['of one endless word', 'Konstantynopolitańczykowianeczka'.repeat(12)],
    ['in Ukrainian', 'Інавгураційна конференція: ґрунт, їжа та об’єднання'],
    ['with an emoji that the typeface lacks', 'Piknik 🎉'],
  ])('%s stays within its edges', async (_, title) => {
    const entry = { ...meeting, place: title, series: { of: 'workshops' as const, number: 11, planned: 12 } };
    const { colourAt, width, height } = await pixelsOf(socialImage({ ...view, siteName: title, entry }, title, type));
    const border = [
      ...Array.from({ length: height - 20 }, (__, y) => [
        colourAt(79 - 20, y + 20),
        colourAt(width - 60, y + 20),
      ]).flat(),
      ...Array.from({ length: width }, (__, x) => colourAt(x, height - 12)),
    ];
    expect(new Set(border)).toEqual(new Set([colours.paper]));
  });

  it('weighs at most 40 kB with a title of 200 letters', async () => {
    const png = await paint(socialImage({ ...view, entry: meeting }, longTitle, type));
    expect(png.length).toBeLessThanOrEqual(40_000);
    expect(await sharp(png).metadata()).toMatchObject({ width: 1200, height: 630, format: 'png' });
  });

  it('is the same each time, whatever was painted before', async () => {
    const drawing = socialImage({ ...view, entry: meeting }, longTitle, type);
    const first = await painter(socialSize, type)(drawing);
    expect(Buffer.from(await paint(drawing)).equals(first)).toBe(true);
  });

  it('has the letters where the typeface sets them, with soft edges', async () => {
    const { colourAt } = await pixelsOf(socialImage({ ...view, entry: meeting }, 'IIIIIIII', type));
    // A row through the middle of the title's stems.
    const row = Array.from({ length: 700 }, (_, x) => colourAt(320 + x, 250));
    const stems = row.filter((colour, index) => colour === colours.ink && row[index - 1] !== colours.ink);
    expect(stems.length).toBe(8);
    expect(new Set(row).size).toBeGreaterThan(2);
  });
});
