import { describe, expect, it } from 'vitest';
import { entryReference, eventReference, referenceTo } from './reference.ts';

const messages = (result: { error?: { issues: { message: string }[] } | undefined }) =>
  result.error?.issues.map(({ message }) => message);

describe('a reference to one collection', () => {
  it('is the slug alone', () => {
    expect(referenceTo('places').parse('legionowo')).toEqual({ to: 'places', slug: 'legionowo' });
  });

  it.each([
    ['capitals', 'Legionowo'],
    ['diacritics', 'nowy-dwór'],
    ['a blank', 'nowy dwor'],
    ['an ending', 'legionowo.yaml'],
    ['a folder', 'places/legionowo'],
    ['a hyphen at its end', 'legionowo-'],
    ['two hyphens', 'nowy--dwor'],
    ['nothing', ''],
    ['a number', 2013],
  ])('has never %s', (_, value) => {
    expect(messages(referenceTo('places').safeParse(value))).toEqual(['reference']);
  });
});

describe('a reference to any entry', () => {
  it('names the collection and the slug', () => {
    expect(entryReference.parse('meetings/2012-06-20-legionowo')).toEqual({
      to: 'meetings',
      slug: '2012-06-20-legionowo',
    });
  });

  it.each([
    ['a slug alone', '2012-06-20-legionowo'],
    ['an unknown collection', 'spotkania/2012-06-20-legionowo'],
    ['a file', 'meetings/2012-06-20-legionowo/index.md'],
    ['a slash at the end', 'meetings/2012-06-20-legionowo/'],
    ['a collection alone', 'meetings/'],
    ['capitals', 'meetings/Legionowo'],
    ['a number', 1],
  ])('is never %s', (_, value) => {
    expect(messages(entryReference.safeParse(value))).toEqual(['entry-reference']);
  });
});

describe('a reference to an event', () => {
  it.each(['meetings', 'workshops'] as const)('leads to %s', (to) => {
    expect(eventReference.parse(`${to}/kompas`)).toEqual({ to, slug: 'kompas' });
  });

  it('never leads to a project', () => {
    expect(messages(eventReference.safeParse('projects/kompas'))).toEqual(['event-reference']);
  });
});
