import { dateBlockWords } from '../i18n/date-block.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Typesetter, TypeStyle } from '../typeface/typesetter.ts';
import { colours } from './colours.ts';
import type { Drawing, WordColour, Words } from './drawing.ts';

/** Size of a drawn date block in px. */
export const dateBlockSize = { width: 196, height: 216 };

/** How large the most exact part of a date is, in px. */
const sizes = { day: 108, month: 70, year: 70, years: 44 } as const;

/** What a date block shows. */
interface DateBlock {
  /** As exact as it is known. */
  date: string;
  locale: Locale;
  accent: string;
  /** Still to come. */
  isAhead: boolean;
}

/**
 * The site's date block: the day large, month and year small, a red edge on what is still to come.
 * @param at its upper left corner, in whole px
 */
export function dateBlock(
  { date, locale, accent, isAhead }: DateBlock,
  type: Typesetter,
  at: { x: number; y: number },
): Omit<Drawing, 'accent'> {
  const { width, height } = dateBlockSize;
  const { large, small, kind } = dateBlockWords(date, locale);
  const centred = (text: string, style: TypeStyle, colour: WordColour, y: number): Words => ({
    text,
    style,
    colour,
    x: at.x + (width - type.width(text, style)) / 2,
    y: at.y + y,
  });
  return {
    shapes: [
      {
        svg:
          `<rect width="${width}" height="${height}" rx="5" fill="${accent}" fill-opacity=".1"/>` +
          `<rect width="${width}" height="16" rx="4" fill="${isAhead ? colours.red : accent}"/>`,
        width,
        height,
        ...at,
      },
    ],
    words: [
      centred(large, { weight: 600, size: sizes[kind] }, 'ink', small ? 126 : 140),
      ...(small ? [centred(small, { weight: 500, size: 30 }, 'slate', height - 34)] : []),
    ],
  };
}
