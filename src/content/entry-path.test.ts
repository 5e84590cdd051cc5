import { describe, expect, it } from 'vitest';
import { entryPath } from './entry-path.ts';

describe('the path of an entry', () => {
  it.each([
    [
      'meetings/2012-06-20-legionowo.md',
      { collection: 'meetings', slug: '2012-06-20-legionowo', locale: undefined, folder: undefined },
    ],
    ['news/nowe.mdx', { collection: 'news', slug: 'nowe', locale: undefined, folder: undefined }],
    ['pages/o-nas.en.md', { collection: 'pages', slug: 'o-nas', locale: 'en', folder: undefined }],
    [
      'meetings/legionowo/index.md',
      { collection: 'meetings', slug: 'legionowo', locale: undefined, folder: 'meetings/legionowo' },
    ],
    [
      'meetings/legionowo/index.uk.mdx',
      { collection: 'meetings', slug: 'legionowo', locale: 'uk', folder: 'meetings/legionowo' },
    ],
    ['places/legionowo.yaml', { collection: 'places', slug: 'legionowo', locale: undefined, folder: undefined }],
    ['places/legionowo.yml', { collection: 'places', slug: 'legionowo', locale: undefined, folder: undefined }],
    ['organisations/urzad.en.yaml', { collection: 'organisations', slug: 'urzad', locale: 'en', folder: undefined }],
  ])('says what it is: %s', (path, expected) => {
    expect(entryPath(path)).toEqual(expected);
  });

  it.each([
    ['settings', 'site.yaml'],
    ['an unknown collection', 'spotkania/legionowo.md'],
    ['a collection alone', 'meetings'],
    ['a picture', 'meetings/legionowo/sala.jpg'],
    ['photographs beside a gallery', 'galleries/legionowo/photos.yaml'],
    ['YAML where Markdown belongs', 'meetings/legionowo.yaml'],
    ['Markdown where YAML belongs', 'places/legionowo.md'],
    ['a folder where YAML lies alone', 'places/legionowo/index.yaml'],
    ['a second text in a folder', 'meetings/legionowo/notatka.md'],
    ['a folder too deep', 'meetings/2012/legionowo/index.md'],
  ])('is none of %s', (_, path) => {
    expect(entryPath(path)).toBeUndefined();
  });
});
