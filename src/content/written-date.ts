import { monthNamed, writtenMoment } from './written-moment.ts';

const ofYear = String.raw`(?<y>\d{4})(?:\s*r(?:\.|oku?)?)?`;
const forms = [
  `^(?:w )?(?:roku )?${ofYear}$`,
  String.raw`^(?<m>\d{1,2})[./-]${ofYear}$`,
  String.raw`^(?<y>\d{4})[./-](?<m>\d{1,2})$`,
  String.raw`^(?<name>\p{L}+)\.? ${ofYear}$`,
].map((form) => new RegExp(form, 'iu'));

/**
 * A date as exact as people write it: besides days and hours also `09.2027`, `wrzesień 2027 r.`, `2027 r.`
 * @param words what was written
 * @param day of which an hour alone is meant: `YYYY-MM-DD`
 * @returns `YYYY` to `YYYY-MM-DDTHH:mm`; undefined where it is none
 */
export function writtenDate(words: string, day?: string): string | undefined {
  const moment = writtenMoment(words, day);
  if (moment !== undefined) return moment;
  const plain = words.trim().replace(/\s+/gu, ' ');
  for (const form of forms) {
    const { y, m, name } = form.exec(plain)?.groups ?? {};
    if (y === undefined) continue;
    if (m === undefined && name === undefined) return y;
    const month = Number(m ?? monthNamed(name ?? ''));
    if (month >= 1 && month <= 12) return `${y}-${String(month).padStart(2, '0')}`;
  }
  return undefined;
}
