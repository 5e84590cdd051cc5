import type { z } from 'zod';
import { languageName } from '../i18n/language-name.ts';
import { locales } from '../i18n/locale.ts';
import { type Expectation, expectations } from '../schemas/fields/expectation.ts';
import { diagnostic, type Diagnostic, type FilePlace } from './diagnostics/diagnostic.ts';
import { isShape, type MissingField, type Shape } from './diagnostics/kinds/fields.ts';
import type { Wording } from '../schemas/fields/field-texts.ts';
import { slugPattern } from '../schemas/fields/reference.ts';
import { asSlug } from './as-slug.ts';
import { fieldName } from './field-name.ts';
import type { JudgedData } from './judged-data.ts';
import { meantField } from './meant-field.ts';
import { meantShape } from './meant-shape.ts';
import { nearest, nearestFew } from './nearest.ts';
import { itemLines, yamlLine, yamlLines } from './new-entry/yaml-lines.ts';
import { ownValue } from './own-value.ts';
import {
  allowedValues,
  exampleValue,
  fieldAt,
  fieldMeaning,
  referredCollections,
  requiredKeys,
  schemaKeys,
  valueWords,
} from './schema-keys.ts';
import { valueAt } from './value-at.ts';
import { lastDayInstead, writtenMoment } from './written-moment.ts';
import type { DataPath } from './yaml-source.ts';

type Issue = z.core.$ZodIssue;

/**
 * Turns what zod found into diagnostics.
 * @param judged data and what is wrong with them
 */
export function schemaDiagnostics(judged: JudgedData): Diagnostic[] {
  const { schema, locate } = judged;
  const issues = judged.issues.flatMap(withinUnion);
  const found = issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(judged, issue.path, key));
    if (issue.code === 'invalid_key') {
      const allowed = schemaKeys(schema, issue.path.slice(0, -1));
      const key = String(issue.path.at(-1));
      const facts = { field: fieldName(issue.path), suggestion: nearest(key, allowed), allowed: allowed.join(', ') };
      return [diagnostic('unknown-field', locate(issue.path, 'key'), facts)];
    }
    return [fieldDiagnostic(issue, judged)];
  });
  // A field under another name is not missing as well.
  const meant = new Set(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) => fieldName([...issue.path, meantField(judged, issue.path, key).suggestion ?? '']))
        : [],
    ),
  );
  return found.filter((problem, index) => {
    const path = issues[index]?.path;
    return problem.code !== 'missing-field' || path === undefined || !meant.has(fieldName(path));
  });
}

function unknownField(judged: JudgedData, path: DataPath, key: string): Diagnostic {
  const { data, schema, locate } = judged;
  const allowed = schemaKeys(schema, path, data);
  const value = valueAt(data, [...path, key]);
  const meant = meantField(judged, path, key);
  const [group = ''] = meant.groups ?? [];
  const lines =
    meant.suggestion !== undefined
      ? linesOf(judged, [...path, meant.suggestion], value)
      : meant.inner !== undefined && valueAt(data, [...path, group]) === undefined
        ? linesOf(judged, [...path, group], { [meant.inner]: listed(judged, [...path, group, meant.inner], value) })
        : undefined;
  return diagnostic('unknown-field', locate([...path, key], 'key'), {
    field: fieldName([...path, key]),
    ...meant,
    within: groupBefore(judged, path, key),
    ...(lines !== undefined && { lines }),
    allowed: nearestFew(key, allowed).join(', '),
  });
}

/** A value as the only item of a list, where its field is one. */
function listed({ schema }: JudgedData, path: DataPath, value: unknown): unknown {
  const isList = fieldAt(schema, path) && !Array.isArray(value) && !fieldAt(schema, path)?.safeParse(value).success;
  return isList ? [String(value)] : value;
}

/**
 * The lines that say in a field what was written under another name: as it is, or in the shape that the field has.
 * @returns undefined where that takes more than a line of words or a shape that can be known
 */
function linesOf(judged: JudgedData, path: DataPath, value: unknown): string | undefined {
  const name = String(path.at(-1));
  const plain =
    isOneLine(value) || (typeof value === 'object' && path.length === 1)
      ? yamlLines(name, value).join('\n')
      : undefined;
  if (value === undefined || plain === undefined) return plain;
  const { issues = [] } = fieldAt(judged.schema, path)?.safeParse(value).error ?? {};
  if (issues.length === 0) return plain;
  const data = withValue(judged.data, path, value);
  const told = schemaDiagnostics({
    ...judged,
    data,
    issues: issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] })),
  });
  const [one, ...more] = told.map(({ paste }) => paste);
  return more.length === 0 && one?.startsWith(`${name}:`) ? one : plain;
}

/** Data with a value at a path, of which all but the last step is there. */
function withValue(data: unknown, [step, ...rest]: DataPath, value: unknown): unknown {
  if (step === undefined) return value;
  const within = withValue(ownValue(data, step), rest, value);
  return Array.isArray(data)
    ? data.map((item: unknown, index) => (index === step ? within : item))
    : { ...(typeof data === 'object' ? data : {}), [step]: within };
}

/** Whether a value is a word, a number, or a text of one line. */
function isOneLine(value: unknown): value is string | number | boolean {
  return (
    typeof value === 'number' || typeof value === 'boolean' || (typeof value === 'string' && !value.includes('\n'))
  );
}

/** The list or group just above a field, where the field belongs into it and is not indented far enough. */
function groupBefore({ data, schema }: JudgedData, path: DataPath, key: string): string | undefined {
  const group = valueAt(data, path);
  if (typeof group !== 'object' || group === null || Array.isArray(group)) return undefined;
  const names = Object.keys(group);
  const above = names[names.indexOf(key) - 1];
  if (above === undefined) return undefined;
  const value = valueAt(group, [above]);
  const inside = Array.isArray(value) ? [...path, above, 0] : [...path, above];
  return typeof value === 'object' && schemaKeys(schema, inside).includes(key) ? above : undefined;
}

/**
 * What is wrong within a list, where a word may stand in the list's place. Of other unions the value as
 * a whole is told of.
 */
function withinUnion(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  // A field that tells which of several groups this is has a value that none of them has.
  if ('options' in issue && Array.isArray(issue.options)) {
    const values = issue.options.filter((option): option is string => typeof option === 'string');
    return [{ code: 'invalid_value', values, path: issue.path, message: '' }];
  }
  const inList = issue.errors.filter((errors) => errors.every(({ path: [step] }) => typeof step === 'number'));
  const [errors] = inList;
  if (!errors || inList.length > 1) return [issue];
  return errors.map((error) => ({ ...error, path: [...issue.path, ...error.path] })).flatMap(withinUnion);
}

function fieldDiagnostic(issue: Issue, judged: JudgedData): Diagnostic {
  const { data, schema, locate, written, timeZone = 'Europe/Warsaw' } = judged;
  const { path } = issue;
  const place = locate(path, 'value');
  const field = fieldName(path);
  const found = valueAt(data, path);
  const value = written?.(path) ?? shown(found);
  const expectation = expectationOf(issue.message);
  if (expectation === 'picture-text') {
    const picture = pictureOf(data, path);
    // What is empty is as if it were not there; the data are as they were written.
    const isThere = found !== undefined && found !== null && !(typeof found === 'string' && found.trim() === '');
    return diagnostic(isThere ? 'picture-decorative-with-alt' : 'picture-without-alt', place, { picture });
  }
  if (expectation === 'end-after-start') {
    const start = valueAt(data, [...path.slice(0, -1), path.at(-1) === 'closes' ? 'opens' : 'start']);
    const facts = { field, value: String(found), start: String(start) };
    return diagnostic('end-before-start', place, { ...facts, suggestion: movedEnd(data, path, facts) });
  }
  const special = specialCase(field, issue, judged, found, place, expectation);
  if (special) return special;
  if (found === undefined && expectation !== 'series-number' && expectation !== 'alert-expiry') {
    return diagnostic('missing-field', place, { field, ...exampleFor(judged, path) });
  }
  const alone = groupAsList(found, path, schema, place);
  if (alone !== undefined)
    return diagnostic('wrong-type', place, { field, value, shape: 'groups', isBare: false, paste: alone });
  if (expectation) {
    // In a file, what asks for a field that is not there stands beside it; a form shows the field itself.
    const isAsked = expectation === 'alert-expiry' && written !== undefined;
    const asking = isAsked ? locate([...path.slice(0, -1), 'alert'], 'key') : place;
    const isMissing = found === undefined;
    return diagnostic('wrong-form', isMissing ? asking : place, {
      ...{ field, value, expectation, timeZone, isMissing },
      ...{ day: dayBeside(data, path, place), endField: endOf(judged, path) },
    });
  }
  switch (issue.code) {
    case 'invalid_type':
      return diagnostic('wrong-type', place, {
        field,
        value,
        shape: shapeOf(issue.expected),
        isBare: typeof found === 'number' || typeof found === 'boolean',
        ...meantShape(issue.expected, found, path, judged),
      });
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      const words = valueWords(schema, path);
      return diagnostic('not-allowed', place, {
        field,
        value,
        allowed,
        words,
        suggestion: typeof found === 'string' ? (nearest(found, allowed) ?? byWords(found, words)) : undefined,
      });
    }
    case 'too_big':
      return diagnostic('out-of-range', place, { field, value, limit: String(issue.maximum) });
    case 'too_small':
      return diagnostic('out-of-range', place, { field, value, limit: String(issue.minimum) });
    default:
      return diagnostic('wrong-form', place, { field, value, expectation: 'text', timeZone });
  }
}

/** How a field that is not there is written: with the values that it may have, or else an example of its own. */
function exampleFor({ schema, data }: JudgedData, path: DataPath): Omit<MissingField, 'field'> {
  const allowed = allowedValues(schema, path, data);
  if (allowed.length > 0) return { allowed, words: valueWords(schema, path) };
  const name = String(path.at(-1));
  const example = exampleValue(schema, path, data);
  if (example === undefined) {
    const keys = requiredKeys(schema, path);
    return keys.length > 0 ? { keys } : {};
  }
  const isGroup = typeof example === 'object' && example !== null && !Array.isArray(example);
  const means = fieldMeaning(schema, path, data);
  return {
    example: `${name}: ${yamlLine(example)}`,
    ...(isGroup && { keys: Object.keys(example) }),
    ...(means !== undefined && { means }),
  };
}

/** A language in which the interface does not speak: misspelt, or one that the site would have to bring along. */
function unknownLanguage(
  field: string,
  value: string,
  schema: z.core.$ZodType,
  path: DataPath,
  place: FilePlace,
): Diagnostic {
  const known = locales();
  const words = valueWords(schema, path);
  const suggestion = nearest(value, known) ?? byWords(value, words);
  const isLanguage = /^[a-z]{2}$/.test(value) && languageName(value, 'en') !== value;
  return suggestion === undefined && isLanguage
    ? diagnostic('language-missing', place, { tag: value, known: known.join(', ') })
    : diagnostic('not-allowed', place, { field, value, allowed: known, words, suggestion });
}

/** The value that is explained by what was written: `odwołane` for `cancelled`. */
function byWords(found: string, words: Readonly<Record<string, Wording>> | undefined): string | undefined {
  const sought = asSlug(found);
  const told = Object.entries(words ?? {}).flatMap(([name, { pl, en }]) =>
    [pl, en].map((text): [string, string] => [asSlug(text.split(/[,;:(]/)[0] ?? ''), name]),
  );
  const exact = told.find(([text]) => text === sought);
  // A word with which several begin says nothing of which one is meant.
  const begun = new Set(told.filter(([text]) => text.startsWith(`${sought}-`)).map(([, name]) => name));
  const [only] = begun.size === 1 ? begun : [];
  return (
    exact?.[1] ??
    only ??
    new Map(told).get(
      nearest(
        sought,
        told.map(([text]) => text),
      ) ?? '',
    )
  );
}

/** Fields of beginnings, and of the ends that belong to them. */
const ends = new Map([
  ['start', 'end'],
  ['opens', 'closes'],
]);

/** The field of the end that belongs to a beginning, where there is one and nobody gave it. */
function endOf({ schema, data }: JudgedData, path: DataPath): string | undefined {
  const group = path.slice(0, -1);
  const end = ends.get(String(path.at(-1)));
  const isThere = end !== undefined && valueAt(data, [...group, end]) !== undefined;
  return end !== undefined && !isThere && schemaKeys(schema, group, data).includes(end) ? end : undefined;
}

/** The end of a moved event on its new day, at the hour at which it was to end. */
function movedEnd(
  data: unknown,
  path: DataPath,
  { value, start }: { value: string; start: string },
): string | undefined {
  const [day, hour] = [/^\d{4}-\d{2}-\d{2}/.exec(start)?.[0], /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})$/.exec(value)?.[1]];
  const isMoved = valueAt(data, [...path.slice(0, -1), 'status']) === 'moved';
  const end = `${day}${hour}`;
  return isMoved && day !== undefined && hour !== undefined && end > start ? end : undefined;
}

/** The day of which an hour alone is meant: that of the start beside it, or the one that the file is named after. */
function dayBeside(data: unknown, path: DataPath, { file }: FilePlace): string | undefined {
  const start = valueAt(data, [...path.slice(0, -1), 'start']);
  const day = typeof start === 'string' ? writtenMoment(start)?.slice(0, 10) : undefined;
  return day ?? /(?:^|\/)(\d{4}-\d{2}-\d{2})-/.exec(file)?.[1];
}

/** The picture that a field beside it speaks of: its path, else the name of the field. */
function pictureOf(data: unknown, path: DataPath): string {
  const source = valueAt(data, [...path.slice(0, -1), 'src']);
  return typeof source === 'string' ? source : fieldName(path);
}

/** Forms that name another entry. */
const referenceForms: readonly Expectation[] = ['reference', 'entry-reference', 'event-reference', 'party', 'venue'];

/** Forms that say a day. */
const dateForms: readonly Expectation[] = ['date', 'edtf-date', 'period-end', 'moment', 'day'];

/** What deserves a sentence of its own: an empty key, a caption alone, a picture that is not described yet, a day that is not in the calendar, a translation's name. */
function specialCase(
  field: string,
  { path }: Issue,
  { data, schema, entries }: JudgedData,
  found: unknown,
  place: FilePlace,
  expectation: Expectation | undefined,
): Diagnostic | undefined {
  if (found === null) return diagnostic('empty-field', place, { field });
  if (expectation === 'language' && typeof found === 'string')
    return unknownLanguage(field, found, schema, path, place);
  const parent = valueAt(data, path.slice(0, -1));
  if (
    found === undefined &&
    path.at(-1) === 'src' &&
    typeof parent === 'object' &&
    parent !== null &&
    'caption' in parent
  ) {
    return diagnostic('caption-without-picture', place, { field });
  }
  if (typeof found !== 'string') return undefined;
  if (found.trim() === '')
    return path.at(-1) === 'alt'
      ? diagnostic('picture-without-alt', place, { picture: pictureOf(data, path) })
      : diagnostic('empty-field', place, { field });
  if (expectation !== undefined && dateForms.includes(expectation)) {
    const last = lastDayInstead(found);
    if (last !== undefined) return diagnostic('impossible-date', place, { field, value: found, last });
  }
  if (!expectation || !referenceForms.includes(expectation)) return undefined;
  const [, slug] = /^((?:[a-z]+\/)?[a-z0-9-]+)\.(?:pl|en|uk)$/.exec(found) ?? [];
  if (slug) return diagnostic('reference-with-language', place, { field, value: found, suggestion: slug });
  const collections = referredCollections(schema, path);
  const isSlug = slugPattern.test(found) || found.includes('/');
  if (isSlug || collections.length === 0 || found.includes('\n')) return undefined;
  const hasPath = collections.length > 1;
  return diagnostic('reference-by-title', place, {
    field,
    value: found,
    folders: collections,
    suggestion: entries?.named(found, collections, hasPath),
    canBeName: schemaKeys(schema, path).includes('name'),
  });
}

/** The only group of a list, written without its hyphen, as lines with it; undefined where it is none. */
function groupAsList(found: unknown, path: DataPath, schema: z.core.$ZodType, { file }: FilePlace): string | undefined {
  if (typeof found !== 'object' || found === null || Array.isArray(found) || typeof path.at(-1) !== 'string')
    return undefined;
  const known = schemaKeys(schema, [...path, 0]);
  const isItem = Object.keys(found).every((key) => known.includes(key));
  if (!isItem || Object.keys(found).length === 0) return undefined;
  // A list of photographs that is a file of its own has no name above it.
  const isFile = path.length === 1 && /(?:^|\/)photos(?:\.[a-z]{2})?\.yaml$/.test(file);
  return (isFile ? itemLines(found) : yamlLines(String(path.at(-1)), [found])).join('\n');
}

function expectationOf(message: string): Expectation | undefined {
  return expectations.find((name) => name === message);
}

function shapeOf(expected: string): Shape {
  return isShape(expected) ? expected : 'string';
}

/** A value as text, as YAML has it on one line; nothing for what is absent. */
function shown(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  const line = yamlLine(value);
  // A YAML alias can make a value contain itself.
  return /[&*]a\d/.test(line) ? '…' : line.replace(/^\{(.*)\}$/, '$1');
}
