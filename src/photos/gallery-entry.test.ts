import { describe, expect, it } from 'vitest';
import { parseFrontMatter } from '../content/front-matter.ts';
import { galleryEntry } from './gallery-entry.ts';

const fields = (slug: string) => parseFrontMatter(galleryEntry(slug, '2026-10-03', 'pl'), 'index.md').data;

describe('galleryEntry', () => {
  it('is a draft with the date and the words of the address', () => {
    expect(fields('2024-05-08-spacer-badawczy')).toMatchObject({
      title: 'Spacer badawczy',
      date: '2024-05-08',
      draft: true,
    });
    expect(fields('2012-spacer')).toMatchObject({ title: 'Spacer', date: 2012 });
  });

  it('has the day of the photographs where the address has none', () => {
    expect(fields('spacer')).toMatchObject({ title: 'Spacer', date: '2026-10-03' });
    expect(fields('2024-02-31-spacer')).toMatchObject({ title: '2024 02 31 spacer', date: '2026-10-03' });
  });

  it('has a title where the address has no words', () => {
    expect(fields('2024-05-08')).toMatchObject({ title: 'Galeria zdjęć', date: '2024-05-08' });
  });
});
