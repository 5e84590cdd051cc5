import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { schemaKeys } from './schema-keys.ts';

const inner = z.strictObject({ name: z.string(), role: z.string() });

const schema = z
  .strictObject({
    title: z.string(),
    optional: inner.optional(),
    nullable: inner.nullable(),
    defaulted: inner.default({ name: '', role: '' }),
    prefaulted: inner.prefault({ name: '', role: '' }),
    piped: inner.transform(({ name }) => name),
    list: z.array(inner).default([]),
    either: z.union([z.string(), inner]),
    deep: z.strictObject({ list: z.array(z.strictObject({ either: z.union([z.string(), inner]).optional() })) }),
  })
  .refine(() => true);

describe('the fields that may stand', () => {
  it('at the top are those of the schema', () => {
    expect(schemaKeys(schema, [])).toEqual([
      'title',
      'optional',
      'nullable',
      'defaulted',
      'prefaulted',
      'piped',
      'list',
      'either',
      'deep',
    ]);
  });

  it.each([
    ['an optional group', ['optional']],
    ['a group that may be null', ['nullable']],
    ['a group with a default', ['defaulted']],
    ['a group with a default that is checked', ['prefaulted']],
    ['a group that becomes something else', ['piped']],
    ['an item of a list', ['list', 3]],
    ['a group that may be text', ['either']],
    ['a group far below', ['deep', 'list', 0, 'either']],
  ])('in %s are its own', (_, path) => {
    expect(schemaKeys(schema, path)).toEqual(['name', 'role']);
  });

  it.each([
    ['in text', ['title']],
    ['in an unknown field', ['opis']],
    ['below text', ['title', 'opis']],
  ])('%s are none', (_, path) => {
    expect(schemaKeys(schema, path)).toEqual([]);
  });
});
