import { writtenMoment } from './written-moment.ts';

/** A day of a month in words or figures, with its year or without. */
const days =
  /(?<!\d|\d[.]|godz\. ?|\bo )(?<day>\d{1,2})(?:\.(?<month>\d{1,2})(?=\.)| (?<name>\p{L}{2,}))\.?(?: ?(?<year>\d{4}))?/gu;

/**
 * The days that a text speaks of: "11 lutego 2027 r.", "11 lutego", "11.02.2027".
 * @param text in any language of a site
 * @param near a day, `YYYY-MM-DD`, whose year is meant where none is said
 * @returns as `YYYY-MM-DD`, in their order
 */
export function daysInWords(text: string, near: string): string[] {
  return [...text.matchAll(days)].flatMap(({ groups }) => {
    const { day, month, name, year = near.slice(0, 4) } = groups ?? {};
    return writtenMoment(month === undefined ? `${day} ${name} ${year}` : `${day}.${month}.${year}`) ?? [];
  });
}
