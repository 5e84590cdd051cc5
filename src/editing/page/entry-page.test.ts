import { expect, it } from 'vitest';
import { siteSchema } from '../../schemas/site.ts';
import { pageFolders } from '../page-folders.ts';
import { entryPage, openEntry } from './entry-page.ts';

const folders = pageFolders(
  siteSchema.parse({ name: 'Kronika', address: 'https://example.org/kronika/', languages: ['pl', 'en'] }),
);

function page(hash: string, locale?: string): string | undefined {
  const entry = openEntry(hash);
  return entry && entryPage(entry, locale, folders);
}

it('leads from the form of an entry to its page in each language', () => {
  const form = '#/collections/news/entries/2026-11-20-dom/index';
  expect(page(form, 'pl')).toBe('aktualnosci/2026-11-20-dom/');
  expect(page(form, 'en')).toBe('en/news/2026-11-20-dom/');
  expect(page('#/collections/pages-files/entries/o-nas', 'en')).toBe('en/o-nas/');
});

it('leads to the main language where no other is named, or one that the site does not have', () => {
  expect(page('#/collections/pages/entries/o-nas/index')).toBe('o-nas/');
  expect(page('#/collections/pages/entries/o-nas/index', 'constructor')).toBe('o-nas/');
});

it('leads nowhere from an entry that was never saved, from lists, and from what has no pages', () => {
  for (const hash of ['', '#/collections/news', '#/collections/news/new', '#/collections/photos/entries/spacer/photos'])
    expect(page(hash, 'pl')).toBeUndefined();
});
