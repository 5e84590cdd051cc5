import type { z } from 'zod';
import { type Expectation, expectations } from '../schemas/fields/expectation.ts';
import { diagnostic, type Diagnostic, type FilePlace } from './diagnostics/diagnostic.ts';
import { isShape, type Shape } from './diagnostics/kinds/fields.ts';
import { foreignField } from './foreign-fields.ts';
import { nearest, nearestFew } from './nearest.ts';
import type { DataPath } from './yaml-source.ts';
import { ownValue } from './own-value.ts';

type Issue = z.core.$ZodIssue;
type Locate = (path: DataPath, part: 'key' | 'value') => FilePlace;

/**
 * Turns what zod found into diagnostics.
 * @param issues what a schema found wrong with `data`
 * @param data what the schema was given
 * @param allowedKeys the field names of an object in the schema, for suggestions
 * @param locate where a path into `data` stands in its file
 * @param written a plain value letter for letter, where it is not what YAML makes of it: `08`, `1e3`
 * @param timeZone of the site, in which moments of other notations are offered
 */
export function schemaDiagnostics(
  issues: readonly Issue[],
  data: unknown,
  allowedKeys: (path: DataPath) => string[],
  locate: Locate,
  written: (path: DataPath) => string | undefined = () => undefined,
  timeZone = 'Europe/Warsaw',
): Diagnostic[] {
  return issues.flatMap(withinUnion).flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      const allowed = allowedKeys(issue.path);
      return issue.keys.map((key) =>
        diagnostic('unknown-field', locate([...issue.path, key], 'key'), {
          field: fieldName([...issue.path, key]),
          ...(foreignField(key, allowed) ?? { suggestion: nearest(key, allowed) }),
          allowed: nearestFew(key, allowed).join(', '),
        }),
      );
    }
    if (issue.code === 'invalid_key') {
      const allowed = allowedKeys(issue.path.slice(0, -1));
      const key = String(issue.path.at(-1));
      const facts = { field: fieldName(issue.path), suggestion: nearest(key, allowed), allowed: allowed.join(', ') };
      return [diagnostic('unknown-field', locate(issue.path, 'key'), facts)];
    }
    const isTextList = issue.code === 'invalid_type' && allowedKeys([...issue.path, 0]).length === 0;
    return [fieldDiagnostic(issue, data, locate(issue.path, 'value'), written(issue.path), timeZone, isTextList)];
  });
}

/**
 * What is wrong within a list, where a word may stand in the list's place. Of other unions the value as
 * a whole is told of.
 */
function withinUnion(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const inList = issue.errors.filter((errors) => errors.every(({ path: [step] }) => typeof step === 'number'));
  const [errors] = inList;
  if (!errors || inList.length > 1) return [issue];
  return errors.map((error) => ({ ...error, path: [...issue.path, ...error.path] })).flatMap(withinUnion);
}

function fieldDiagnostic(
  issue: Issue,
  data: unknown,
  place: FilePlace,
  written: string | undefined,
  timeZone: string,
  isTextList: boolean,
): Diagnostic {
  const field = fieldName(issue.path);
  const found = valueAt(data, issue.path);
  const value = written ?? shown(found);
  const expectation = expectationOf(issue.message);
  if (expectation === 'picture-text') {
    const picture = pictureOf(data, issue.path);
    // What is empty is as if it were not there; the data are as they were written.
    const isThere = found !== undefined && found !== null && !(typeof found === 'string' && found.trim() === '');
    return diagnostic(isThere ? 'picture-decorative-with-alt' : 'picture-without-alt', place, { picture });
  }
  if (expectation === 'end-after-start') {
    const start = valueAt(data, [...issue.path.slice(0, -1), 'start']);
    return diagnostic('end-before-start', place, { field, value: String(found), start: String(start) });
  }
  const special = specialCase(field, issue.path, data, found, place, expectation);
  if (special) return special;
  if (found === undefined && expectation !== 'series-number' && expectation !== 'alert-expiry') {
    return diagnostic('missing-field', place, { field });
  }
  if (expectation) return diagnostic('wrong-form', place, { field, value, expectation, timeZone });
  switch (issue.code) {
    case 'invalid_type':
      return diagnostic('wrong-type', place, {
        field,
        value,
        shape: shapeOf(issue.expected),
        items: isTextList && issue.expected === 'array' ? itemsIn(found, issue.path.at(-1) === 'hashtags') : undefined,
      });
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      return diagnostic('not-allowed', place, {
        field,
        value,
        allowed: allowed.join(', '),
        suggestion: typeof found === 'string' ? nearest(found, allowed) : undefined,
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

/** The picture that a field beside it speaks of: its path, else the name of the field. */
function pictureOf(data: unknown, path: DataPath): string {
  const source = valueAt(data, [...path.slice(0, -1), 'src']);
  return typeof source === 'string' ? source : fieldName(path);
}

/** Forms that name another entry. */
const referenceForms: readonly Expectation[] = ['reference', 'entry-reference', 'event-reference', 'party', 'venue'];

/** What deserves a sentence of its own: an empty key, a caption alone, a picture that is not described yet, a day that is not in the calendar, a translation's name. */
function specialCase(
  field: string,
  path: DataPath,
  data: unknown,
  found: unknown,
  place: FilePlace,
  expectation: Expectation | undefined,
): Diagnostic | undefined {
  if (found === null) return diagnostic('empty-field', place, { field });
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
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?:T\d{2}:\d{2})?$/.exec(found) ?? [];
  if (year && month && day && Number(month) >= 1 && Number(month) <= 12) {
    const last = new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
    if (Number(day) > Number(last.slice(8))) return diagnostic('impossible-date', place, { field, value: found, last });
  }
  if (!expectation || !referenceForms.includes(expectation)) return undefined;
  const [, slug] = /^((?:[a-z]+\/)?[a-z0-9-]+)\.(?:pl|en|uk)$/.exec(found) ?? [];
  return slug ? diagnostic('reference-with-language', place, { field, value: found, suggestion: slug }) : undefined;
}

function expectationOf(message: string): Expectation | undefined {
  return expectations.find((name) => name === message);
}

function shapeOf(expected: string): Shape {
  return isShape(expected) ? expected : 'string';
}

/** A path as editors read it: `photos[2].alt`, counted from 1. */
export function fieldName(path: DataPath): string {
  return path.reduce<string>(
    (name, step) =>
      typeof step === 'number' ? `${name}[${step + 1}]` : name ? `${name}.${String(step)}` : String(step),
    '',
  );
}

function valueAt(data: unknown, path: DataPath): unknown {
  return path.reduce<unknown>((value, step) => ownValue(value, step), data);
}

/** A value as text; nothing for what is absent. */
function shown(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return value;
  try {
    return JSON.stringify(value);
  } catch {
    // A YAML alias can make a value contain itself.
    return '…';
  }
}
