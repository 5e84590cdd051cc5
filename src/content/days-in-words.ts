import { monthLike, writtenMoment } from './written-moment.ts';

/** A day that a text speaks of. */
export interface SpokenDay {
  /** `YYYY-MM-DD` */
  day: string;
  /** Where its words stand in the text. */
  index: number;
  words: string;
}

/** The first of two days that share a month: `11–`, `11 i `. */
const firstOfTwo = String.raw`(?:(?<first>\d{1,2})\.?(?: ?[-–] ?| (?:i|oraz|do|and|to|та|і|до) ))?`;

/** A day of a month in words or figures, with its year or without. */
const days = [
  String.raw`(?<!\d|\d[.]|\d-|godz\. ?|\bo )${firstOfTwo}(?<day>\d{1,2})(?:\.(?<month>\d{1,2})(?=\.)| (?<name>\p{L}{2,}|[IVX](?!\p{L})))\.?(?: ?(?<year>\d{4}))?`,
  // As English has it besides; a month in small letters is a word of Polish.
  String.raw`(?<!\p{L})(?<name>[A-Z][a-z]{2,8}) (?<day>\d{1,2})(?![\d.:])(?:, (?<year>\d{4}))?`,
  String.raw`(?<![\d-])(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?![\d-])`,
].map((form) => new RegExp(form, 'gu'));

/** Days of the week, by which a day is known as well as by its figures. */
const weekday =
  /(?:poniedział|wtor(?:ek|k)|śro[dz]|czwart|piąt|sobot|niedziel|(?:mon|tues|wednes|thurs|fri|satur|sun)day|понеділ|вівтор|серед[аиуіо]|четвер|п.ятниц|субот|неділ)/iu;

/**
 * The days that a text speaks of: "11 lutego 2027 r.", "11–12 lutego", "11.02.2027".
 * @param text in any language of a site
 * @param near a day, `YYYY-MM-DD`; where no year is said, the one that brings the day nearest to it is meant
 * @returns in their order
 */
export function daysInWords(text: string, near: string): SpokenDay[] {
  return days
    .flatMap((form) => [...text.matchAll(form)])
    .sort((a, b) => a.index - b.index)
    .flatMap(({ 0: words, index, groups = {} }) =>
      [groups['first'], groups['day']].flatMap((day) => {
        const found = day === undefined ? undefined : dayOf({ ...groups, day }, near);
        return found === undefined ? [] : [{ day: found, index, words }];
      }),
    );
}

/**
 * A text in which another day stands in the place of one, in the same notation.
 * @param from the day that it speaks of, `YYYY-MM-DD`
 * @param to the day that it should speak of, `YYYY-MM-DD`
 * @returns undefined where that is more than to change a day: of two days together, or one with its day of the week
 */
export function withOtherDay(text: string, from: string, to: string): string | undefined {
  if (weekday.test(text)) return undefined;
  const spoken = daysInWords(text, from);
  const those = spoken.filter(({ day }) => day === from);
  const isShared = those.some(({ index }) => spoken.filter((one) => one.index === index).length > 1);
  if (those.length === 0 || isShared) return undefined;
  return those.reduceRight(
    (changed, { index, words }) => changed.slice(0, index) + saidLike(words, to) + changed.slice(index + words.length),
    text,
  );
}

function dayOf({ day, month, name, year }: Partial<Record<string, string>>, near: string): string | undefined {
  const inYear = (one: number | string) =>
    writtenMoment(month === undefined ? `${day} ${name} ${one}` : `${day}.${month}.${one}`);
  if (year !== undefined) return inYear(year);
  const away = (one: string) => Math.abs(Date.parse(one) - Date.parse(near));
  const [nearest] = [-1, 0, 1]
    .flatMap((years) => inYear(Number(near.slice(0, 4)) + years) ?? [])
    .sort((a, b) => away(a) - away(b));
  return nearest;
}

/** A day in the notation of another: its month in the same case, its figures with the same noughts. */
function saidLike(words: string, to: string): string {
  const [year = '', month = '', day = ''] = to.split('-');
  if (/^\d{4}-/.test(words)) return to;
  // In words and in figures the day comes before a month of figures.
  const figures = [day, month];
  return words.replace(/\d+|\p{L}+/gu, (part) => {
    if (/\p{L}/u.test(part)) return monthLike(part, Number(month)) ?? part;
    if (part.length === 4) return year;
    const figure = figures.shift() ?? part;
    const isMonth = figures.length === 0;
    return part.startsWith('0') || (isMonth && part.length === 2) ? figure : figure.replace(/^0/, '');
  });
}
