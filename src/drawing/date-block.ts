import { dateParts } from '../i18n/dates.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Typesetter, TypeStyle } from '../typeface/typesetter.ts';
import { colours } from './colours.ts';
import type { Drawing, WordColour, Words } from './drawing.ts';

/** Size of a drawn date block in px. */
export const dateBlockSize = { width: 196, height: 216 };

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
  const { day, month, year } = dateParts(date, locale);
  const large = day ?? month ?? year;
  const below = day ? `${month} ${year}` : month ? year : '';
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
      centred(large, { weight: 600, size: day ? 108 : large.length > 5 ? 44 : 70 }, 'ink', below ? 126 : 140),
      ...(below ? [centred(below, { weight: 500, size: 30 }, 'slate', height - 34)] : []),
    ],
  };
}
