import { describe, expect, it } from 'vitest';
import { entryChanges } from './entry-changes.ts';
import type { FileChange } from './git-record.ts';

let number = 0;

/** A change in a commit of its own, unless it is named. */
function change(date: string, more: Partial<FileChange> = {}): FileChange {
  number += 1;
  const at = Date.parse(date) / 1000;
  const commit = String(number).padStart(40, '0');
  return { commit, at, authored: at, author: 'Redakcja', subject: 'Zmiany', kind: 'changed', ...more };
}

/** The changes of one entry, as kind and moment. */
function told(file: string, changes: Record<string, FileChange[]>): string[] {
  const found = entryChanges([file], { changes: new Map(Object.entries(changes)) }, 'Europe/Warsaw').get(file) ?? [];
  return found.map(({ kind, at }) => `${kind} ${at}`);
}

const added = change('2024-01-10T12:00:00Z', { kind: 'added', commit: 'a'.repeat(40) });

describe('the changes of an entry', () => {
  it('are told in the site’s time zone, newest first', () => {
    expect(told('news/a.md', { 'news/a.md': [change('2024-07-01T22:30:00Z'), added] })).toEqual([
      'text 2024-07-02T00:30',
      'added 2024-01-10T13:00',
    ]);
  });

  it('are also those of pictures and files in its folder, once for each commit', () => {
    const both = { commit: 'b'.repeat(40) };
    expect(
      told('news/a/index.md', {
        'news/a/index.md': [change('2024-02-01T12:00:00Z', both), added],
        'news/a/sala.jpg': [
          change('2024-03-01T12:00:00Z', { kind: 'removed' }),
          change('2024-02-01T12:00:00Z', both),
          change('2024-01-10T12:00:00Z', { kind: 'added', commit: added.commit }),
        ],
      }),
    ).toEqual(['files 2024-03-01T13:00', 'text 2024-02-01T13:00', 'added 2024-01-10T13:00']);
  });

  it('are not those of other entries and other languages', () => {
    const later = [change('2024-03-01T12:00:00Z')];
    expect(
      told('galleries/a/index.en.md', {
        'galleries/a/index.en.md': [added],
        'galleries/a/index.md': later,
        'galleries/a/photos.uk.yaml': later,
        'galleries/ab/sala.jpg': later,
      }),
    ).toEqual(['added 2024-01-10T13:00']);
  });

  it('begin with the entry, not with pictures that were there before', () => {
    expect(
      told('news/a/index.md', {
        'news/a/index.md': [added],
        'news/a/sala.jpg': [change('2023-01-01T12:00:00Z', { kind: 'added' })],
      }),
    ).toEqual(['added 2024-01-10T13:00']);
  });

  it('are none before it is committed', () => {
    expect(told('news/a/index.md', { 'news/a/sala.jpg': [change('2023-01-01T12:00:00Z')] })).toEqual([]);
  });
});
