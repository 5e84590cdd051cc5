import { approximations } from '../schemas/fields/event.ts';
import { lastKey } from './diagnostics/kind.ts';
import { slugPattern } from '../schemas/fields/reference.ts';
import { fieldName } from './field-name.ts';
import type { JudgedData } from './judged-data.ts';
import { itemLines, yamlLine, yamlLines } from './new-entry/yaml-lines.ts';
import { referredCollections, schemaKeys } from './schema-keys.ts';
import { valueAt } from './value-at.ts';
import { writtenDate } from './written-date.ts';
import { clockSpan, clockTime } from './written-moment.ts';
import { writtenPhones } from './written-phones.ts';
import { writtenSpan } from './written-span.ts';
import type { DataPath } from './yaml-source.ts';

/**
 * Lines that say in the right shape what was written in another; else the fields that a group would have.
 * @param expected the type that was expected, as zod names it
 * @param found what was written
 * @param path of the field
 * @param judged the data in which it stands
 */
export function meantShape(
  expected: string,
  found: unknown,
  path: DataPath,
  judged: JudgedData,
): { paste?: string; fields?: readonly string[] } {
  const paste = inShape(expected, found, path, judged);
  if (paste !== undefined) return { paste };
  return expected === 'object' ? { fields: [...new Set(schemaKeys(judged.schema, path))].slice(0, 6) } : {};
}

function inShape(expected: string, found: unknown, path: DataPath, judged: JudgedData): string | undefined {
  const name = String(path.at(-1));
  const line = (value: unknown) =>
    typeof path.at(-1) === 'number' ? yamlLine(value) : yamlLines(name, value).join('\n');
  if (expected === 'string') {
    const only = Array.isArray(found) && found.length === 1 ? valueAt(found, [0]) : undefined;
    if (typeof only === 'string') return line(only);
    const list = valueAt(judged.data, path.slice(0, -1));
    // An item of a list may stand among others on one line, so that the whole list is offered.
    if (typeof found === 'number' && Array.isArray(list))
      return `${lastKey(fieldName(path))}: ${yamlLine(list.map(String))}`;
    if (typeof found !== 'number') return undefined;
    // As it was written: YAML makes 9.3 of 9.30.
    const text = judged.written?.(path) ?? String(found);
    const time = name === 'time' ? clockTime(text) : undefined;
    // Of an hour that no clock has, quotation marks would make no better one.
    if (name === 'time' && time === undefined) return undefined;
    return time === undefined ? line(text) : `time: '${time}'`;
  }
  if (expected === 'boolean' && typeof found === 'string') {
    const isYes = /^(?:tak|yes|prawda|on|1)$/i.test(found);
    return isYes || /^(?:nie|no|fałsz|off|0)$/i.test(found) ? line(isYes) : undefined;
  }
  if (expected === 'number' && typeof found === 'string')
    return /^-?\d+,\d+$/.test(found) ? line(Number(found.replace(',', '.'))) : undefined;
  if (expected === 'array') return meantList(found, path, judged);
  const keys = schemaKeys(judged.schema, path);
  if (expected === 'object' && typeof found === 'number' && Number.isInteger(found) && keys.includes('count'))
    return line({ count: found });
  const span =
    expected === 'object' && ['start', 'end'].every((key) => keys.includes(key))
      ? spanIn(found, judged.written?.(path))
      : undefined;
  if (span) return line(span);
  if (expected !== 'object' || typeof found !== 'string' || found.includes('\n')) return undefined;
  const people = keys.includes('count') ? peopleIn(found) : undefined;
  if (people) return line(people);
  const file = ['src', 'light'].find((key) => keys.includes(key));
  if (file !== undefined && /\.(?:jpe?g|png|webp|gif|avif|svg)$/i.test(found)) {
    const picture = { [file]: found.startsWith('./') ? found : `./${found}`, alt: '…' };
    return (typeof path.at(-1) === 'number' ? itemLines(picture) : yamlLines(name, picture)).join('\n');
  }
  if (keys.includes('url') && /^(?:https?:\/\/|www\.)/.test(found))
    return line({ url: found.replace(/^www\./, 'https://www.') });
  const reached = /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(found)
    ? 'email'
    : /^\+?[\d ()-]{9,}$/.test(found)
      ? 'phone'
      : undefined;
  if (reached === 'phone' && keys.includes('phones')) return line({ phones: [found] });
  if (reached !== undefined && keys.includes(reached)) return line({ [reached]: found });
  const part = keys.includes('time') ? (partIn(found) ?? { title: found }) : undefined;
  if (part) return typeof path.at(-1) === 'number' ? itemLines(part).join('\n') : line(part);
  return keys.includes('name') ? line({ name: found }) : undefined;
}

/** A part of a programme on one line, its hour first: `9.00 Rejestracja`, `10.00-11.00 – Wykład`. */
function partIn(words: string): { time: string; title: string } | undefined {
  const [, hours = '', title = ''] =
    /^((?:od |godz\. )?\d{1,2}[:.]\d{2}(?: ?(?:[–—-]|do) ?\d{1,2}[:.]\d{2})?)[ ,:–—-]+(\S.*)$/iu.exec(words) ?? [];
  const time = clockTime(hours) ?? clockSpan(hours)?.[0];
  return time === undefined ? undefined : { time, title };
}

/** How words say that a count is not exact: by name, and as the value is named in each language. */
const approximationsByWord = new Map([
  ...Object.entries(approximations).flatMap(([value, words]) =>
    [value, ...Object.values(words)].map((word): [string, string] => [word, value]),
  ),
  ...(['ok', 'ok.'] as const).map((word): [string, string] => [word, 'about']),
]);

/** People counted in words: `1 200`, `ok. 60 osób`. */
function peopleIn(words: string): { count: number; approximate?: string } | undefined {
  const [, before = '', figures] =
    /^(?:(\D+?) ?)?(\d{1,3}(?:[ \u00a0]\d{3})+|\d+)(?: ?\p{L}+)?$/u.exec(words.trim()) ?? [];
  const approximate = approximationsByWord.get(before.toLowerCase());
  if (figures === undefined || (before !== '' && approximate === undefined)) return undefined;
  return { count: Number(figures.replaceAll(/\s/g, '')), ...(approximate !== undefined && { approximate }) };
}

/** What was written as a span of time: in words, as a year that is its beginning and end, or as a list of both. */
function spanIn(found: unknown, written: string | undefined): Record<string, string | number> | undefined {
  const words =
    Array.isArray(found) && found.length === 2
      ? found.map((date: unknown) => String(date)).join(' – ')
      : (written ?? String(found));
  const alone = writtenDate(words);
  const { start, end } = writtenSpan(words) ?? {
    // Of a month or a day nobody knows whether it is the first or the only one.
    ...(alone?.length === 4 && { start: alone, end: alone }),
  };
  if (start === undefined && end === undefined) return undefined;
  return {
    ...(start !== undefined && { start: bareYear(start) }),
    ...(end !== undefined && { end: bareYear(end) }),
  };
}

/** A date as YAML has it without quotation marks. */
function bareYear(date: string): string | number {
  return /^\d{4}$/.test(date) ? Number(date) : date;
}

/** A list of texts or of entries, where one line of words stands. */
function meantList(found: unknown, path: DataPath, { schema, entries }: JudgedData): string | undefined {
  const isHashtags = path.at(-1) === 'hashtags';
  const phones = path.at(-1) === 'phones' && typeof found === 'string' ? writtenPhones(found)?.numbers : undefined;
  if (phones) return `phones: ${yamlLine(phones)}`;
  const isUnspaced = typeof found === 'string' && /^-\S/.test(found);
  const items = isUnspaced
    ? found.slice(1).split(' -')
    : itemsIn(typeof found === 'number' ? String(found) : found, isHashtags);
  if (!items) return undefined;
  const collections = referredCollections(schema, [...path, 0]);
  const keys = schemaKeys(schema, [...path, 0]);
  if (collections.length === 0) {
    if (keys.length === 0) return `${lastKey(fieldName(path))}: ${yamlLine(items)}`;
    const groups = items.map((item) => asGroup(item, keys));
    return groups.every((group) => group !== undefined) ? yamlLines(String(path.at(-1)), groups).join('\n') : undefined;
  }
  const meant = items.map((item) =>
    slugPattern.test(item) ? item : (entries?.named(item, collections) ?? { name: item }),
  );
  const slugs = meant.filter((item) => typeof item === 'string');
  if (slugs.length === meant.length) return `${String(path.at(-1))}: ${yamlLine(slugs)}`;
  return keys.includes('name') ? yamlLines(String(path.at(-1)), meant).join('\n') : undefined;
}

/** An item of a list of groups, of which one line of words was written: a file or an address, and else what it is called. */
function asGroup(item: string, keys: readonly string[]): Record<string, string> | undefined {
  const part = keys.includes('time') ? partIn(item) : undefined;
  if (part) return { ...part };
  const titled = keys.includes('title') && { title: '…' };
  if (keys.includes('file'))
    return /\.\w{2,5}$/.test(item) ? { file: item.startsWith('./') ? item : `./${item}`, ...titled } : undefined;
  if (keys.includes('url'))
    return /^(?:https?:\/\/|www\.)/.test(item) ? { url: item.replace(/^www\./, 'https://www.'), ...titled } : undefined;
  const called = ['name', 'title'].find((key) => keys.includes(key));
  return called === undefined ? undefined : { [called]: item };
}

/**
 * What a text was to be as a list: its parts between commas, or its hashtags.
 * @param keepsSigns whether they stand in the list with their sign
 * @returns undefined where it is no single line of words
 */
function itemsIn(text: unknown, keepsSigns: boolean): string[] | undefined {
  if (typeof text !== 'string' || /[\n[\]{}]/.test(text)) return undefined;
  const hashtags = /^(?:#[^\s#,;]+[\s,;]*)+$/.test(text)
    ? text.match(keepsSigns ? /#[^\s#,;]+/g : /[^\s#,;]+/g)
    : undefined;
  const items = hashtags ?? text.split(/[,;]/).map((item) => item.trim());
  return items.some((item) => item === '') ? undefined : items;
}
