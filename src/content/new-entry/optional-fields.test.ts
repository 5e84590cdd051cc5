import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { collectionSchemas } from '../../schemas/collections.ts';
import { context, leastInputs } from '../../testing/builders.ts';
import { entryKindNames, entryKinds } from './entry-kind.ts';
import { optionalFields } from './optional-fields.ts';

const cases = entryKindNames.flatMap((kind) =>
  (['pl', 'en'] as const).flatMap((language) => [false, true].map((isFolder) => ({ kind, language, isFolder }))),
);

describe.each(cases)('examples for $kind in $language, folder: $isFolder', ({ kind, language, isFolder }) => {
  const entry = { kind, title: 'Próba', date: '2027-01-21T10:00', project: undefined, series: undefined, isFolder };
  const { collection } = entryKinds[kind];
  const examples = optionalFields(entry, language).flatMap((group) => group.examples);

  it('are fields of the collection, all of them right together', () => {
    const input: unknown = parse(examples.join('\n'));
    const start = collection === 'meetings' || collection === 'workshops' ? { start: '2027-01-21T10:00' } : {};
    const given: object = { ...leastInputs[collection], ...start, ...(typeof input === 'object' ? input : {}) };
    expect(collectionSchemas[collection](context).safeParse(given).error?.issues ?? []).toEqual([]);
  });

  it('name each field once', () => {
    const names = examples.map((example) => example.split(':')[0]);
    expect(names).toEqual([...new Set(names)]);
  });
});

describe('the end of an event', () => {
  const endOf = (date: string) =>
    optionalFields({ kind: 'meeting', title: 'x', date, project: undefined, series: undefined, isFolder: false }, 'pl')
      .flatMap(({ examples }) => examples)
      .find((example) => example.startsWith('end:'));

  it.each([
    ['2027-01-21T09:30', 'end: 2027-01-21T11:30'],
    ['2027-01-21T23:00', 'end: 2027-01-21'],
    ['2027-01-21', 'end: 2027-01-21'],
    ['2013', 'end: 2013'],
  ])('that begins %s is never before it', (start, expected) => {
    expect(endOf(start)).toBe(expected);
  });
});
