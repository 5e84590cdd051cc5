import { searchWordsOf } from '../i18n/languages.ts';
import { builtInLocales } from '../i18n/locale.ts';

/** Roman numbers of months, as offices write them: `18 II 2027`. */
const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** The names of the months in each language, each month in the same order of cases; and their Roman numbers. */
const namings = [
  ...builtInLocales.map((locale) => searchWordsOf(locale).months.map((names) => names.split(/\s+/))),
  roman.map((number) => [number]),
];

/** The number of a month by its name in each language, in any case. */
const months = new Map(
  namings.flatMap((naming) =>
    naming.flatMap((names, index) => names.map((name): [string, number] => [name.toLowerCase(), index + 1])),
  ),
);

/**
 * The number of a month.
 * @param name in any built-in language and case, or Roman
 * @returns 1 to 12; undefined where it names none
 */
export function monthNamed(name: string): number | undefined {
  return months.get(name.toLowerCase());
}

/**
 * Another month in the language and case of a name: `marca` for 3 like `lutego`.
 * @param month 1 to 12
 * @returns undefined where the name is none of a month
 */
export function monthLike(name: string, month: number): string | undefined {
  const sought = name.toLowerCase();
  for (const naming of namings) {
    for (const names of naming) {
      const index = names.findIndex((one) => one.toLowerCase() === sought);
      if (index >= 0) return naming[month - 1]?.[index] ?? naming[month - 1]?.[0];
    }
  }
  return undefined;
}

const month = String.raw`(?<name>\p{L}+)`;
/** What stands behind the number of a day: `20-go listopada`, `20th November`, `20-го листопада`. */
const ordinal = String.raw`(?:\.|-?(?:e?go|st|nd|rd|th|го|ого))?`;

/** The number of a day of the week from Sunday, 0, by its names in each language, whole and short. */
const weekdays = new Map(
  builtInLocales.flatMap((locale) =>
    (['long', 'short'] as const).flatMap((weekday) => {
      const format = new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' });
      // 4 January 1970 was a Sunday.
      return Array.from({ length: 7 }, (_, day) => {
        const name = format
          .format(Date.UTC(1970, 0, 4 + day))
          .toLowerCase()
          .replace(/\.$/, '');
        // `w środę`, `у середу`
        return [name, name.replace(/a$/, 'ę').replace(/а$/, 'у')].map((form): [string, number] => [form, day]);
      }).flat();
    }),
  ),
);

/** Days as people write them, the day before the month. */
const days = [
  String.raw`(?<d>\d{1,2})[./-](?<m>\d{1,2})[./-](?<y>\d{4})`,
  String.raw`(?<y>\d{4})[./-](?<m>\d{1,2})[./-](?<d>\d{1,2})`,
  String.raw`(?<d>\d{1,2})${ordinal} ${month},? (?<y>\d{4})`,
  String.raw`${month} (?<d>\d{1,2})${ordinal},? (?<y>\d{4})`,
  // Of a day that is no month, everybody knows that it stands second, as in America.
  String.raw`(?<m>\d{1,2})/(?<d>1[3-9]|2\d|3[01])/(?<y>\d{4})`,
  String.raw`(?<y>(?:19|20)\d{2})(?<m>\d{2})(?<d>\d{2})`,
];

const hour = String.raw`(?<h>[01]?\d|2[0-3])(?:[:.](?<min>[0-5]\d))?(?::\d\d)?`;
/** What may stand before an hour; without it, an hour needs its minutes. */
const beforeHour = String.raw`(?:(?:do|od|w) )?(?:godz(?:ina|iny|inie|inach|\.)?|o(?: godz\.?)?|at|hour|g\.)\s*`;
const afterDay = String.raw`(?:\s*r(?:\.|oku)?)?`;

const patterns = days.flatMap((day) => [
  new RegExp(`^${day}${afterDay}$`, 'iu'),
  new RegExp(`^${day}${afterDay}(?:[\\s,T]+|,?\\s*${beforeHour})${hour}$`, 'iu'),
]);
const hourAlone = new RegExp(`^(?:${beforeHour}${hour}|(?<h>[01]?\\d|2[0-3])[:.](?<min>[0-5]\\d))$`, 'iu');

/** The end of a day, which is the beginning of the next one (ISO 8601). */
const midnight = /(?<=^|[\s,T])24[:.]00$|(?<=godz\. ?)24$/u;

/**
 * A day, with its hour where there is one, as people write it: `18.02.2027 10:00`, `18 lutego 2027 r., godz. 9`.
 * @param words what was written
 * @param day of which an hour alone is meant: `YYYY-MM-DD`
 * @returns `YYYY-MM-DD` or `YYYY-MM-DDTHH:mm`; undefined where it is neither, or no day of the calendar
 */
export function writtenMoment(words: string, day?: string): string | undefined {
  const before = midnight.test(words) ? writtenMoment(words.replace(midnight, '00:00'), day) : undefined;
  if (before !== undefined) return `${dayAfter(before.slice(0, 10))}T00:00`;
  const { weekday, plain } = withoutWeekday(words.trim().replace(/\s+/gu, ' '));
  const alone = day === undefined ? undefined : hourAlone.exec(plain)?.groups;
  if (alone) return `${day}T${time(alone)}`;
  for (const pattern of patterns) {
    const groups = pattern.exec(plain)?.groups;
    const date = groups && dateOf(groups);
    if (!groups || date === undefined) continue;
    const moment = new Date(`${date}T00:00Z`);
    if (Number.isNaN(moment.valueOf()) || moment.toISOString().slice(0, 10) !== date) continue;
    // One of them is wrong, and nobody knows which.
    if (weekday !== undefined && moment.getUTCDay() !== weekday) return undefined;
    return groups['h'] === undefined ? date : `${date}T${time(groups)}`;
  }
  return undefined;
}

/** @param day `YYYY-MM-DD` */
function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

/** The date that groups of a pattern say, whether or not the calendar has it. */
function dateOf(groups: Partial<Record<string, string>>): string | undefined {
  const number = groups['m'] ?? monthNamed(groups['name'] ?? '');
  return number === undefined
    ? undefined
    : [groups['y'], ...[number, groups['d']].map((part) => String(part).padStart(2, '0'))].join('-');
}

/**
 * The last day of the month in which words name a day that it does not have: of `31 czerwca 2027`.
 * @returns `YYYY-MM-DD`; undefined where the words are no day, or one of the calendar
 */
export function lastDayInstead(words: string): string | undefined {
  const { plain } = withoutWeekday(words.trim().replace(/\s+/gu, ' '));
  if (writtenMoment(words) !== undefined) return undefined;
  for (const pattern of patterns) {
    const [, year = '', month = '', day = ''] =
      /^(\d{4})-(\d{2})-(\d{2})$/.exec(dateOf(pattern.exec(plain)?.groups ?? {}) ?? '') ?? [];
    if (Number(month) < 1 || Number(month) > 12 || Number(day) > 31) continue;
    const last = new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
    if (Number(day) > Number(last.slice(8))) return last;
  }
  return undefined;
}

/** Words without `w dniu` and the day of the week that stands before or behind them: `piątek, 20 listopada 2026`, `20.11.2026 (pt.)`. */
function withoutWeekday(words: string): { weekday?: number; plain: string } {
  const day = words.replace(/^(?:w dniu|z dnia|dnia|dn\.) /iu, '');
  const [whole, before, behind] = /^(?:(?:we?|on|у|в) )?(\p{L}+)\.?,? |[, ]*\((\p{L}+)\.?\)$/u.exec(day) ?? [];
  const weekday = weekdays.get((before ?? behind ?? '').toLowerCase());
  return whole === undefined || weekday === undefined ? { plain: day } : { weekday, plain: day.replace(whole, '') };
}

/**
 * An hour as people write it: `9.30`, `godz. 9`.
 * @param words what was written
 * @returns `HH:mm`; undefined where it is none
 */
export function clockTime(words: string): string | undefined {
  const day = '2000-01-01';
  return (writtenMoment(words, day) ?? writtenMoment(`godz. ${words}`, day))?.slice(day.length + 1);
}

/**
 * The hours between which something lasts, as people write them: `9.00-12.00`, `w godz. 9:00 – 12:00`, `od 9 do 12`.
 * @param words what was written
 * @returns beginning and end as `HH:mm`; undefined where there are not two
 */
export function clockSpan(words: string): [start: string, end: string] | undefined {
  const [first = '', last = '', ...more] = words
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/^(?:w godz(?:inach|\.)|od) ?/iu, '')
    .split(/ ?[–—-] ?| (?:do|to|till|until|до) /iu);
  const [start, end] = more.length > 0 ? [] : [clockTime(first), clockTime(last)];
  return start === undefined || end === undefined ? undefined : [start, end];
}

function time({ h = '', min = '00' }: Partial<Record<string, string>>): string {
  return `${h.padStart(2, '0')}:${min}`;
}
