import { asSlug } from '../../src/content/as-slug.ts';
import type { BenchPage } from './bench-data.ts';

/** The collection that a page of a category belongs to; meetings where no other is meant. */
function collectionOf({ category }: BenchPage): 'workshops' | 'news' | 'meetings' {
  if (/warsztat|szkoleni|kurs/.test(category)) return 'workshops';
  return /spotka|konferenc|narad|umow|sport|kultur/.test(category) ? 'meetings' : 'news';
}

/** Files of a content root with the pages of the bench, in several collections. */
export function benchFiles(pages: readonly BenchPage[]): Record<string, string> {
  const settings = { name: 'Ławka', address: 'https://example.org/', languages: ['pl'] };
  return {
    'site.yaml': JSON.stringify(settings),
    ...Object.fromEntries(pages.map((page) => [`${collectionOf(page)}/${asSlug(page.id)}.md`, entryText(page)])),
  };
}

/** JSON is YAML, so front matter needs no quoting of its own. */
function entryText(page: BenchPage): string {
  const { date, place, category, title, body } = page;
  const collection = collectionOf(page);
  const [opening = '', ...rest] = body;
  const fields =
    collection === 'news'
      ? { title, description: `${place}. ${opening}`, tags: [category], pubDate: date }
      : {
          title,
          description: opening,
          tags: [category],
          start: date,
          venue: { name: place },
          ...(collection === 'meetings' && { kind: 'other' }),
        };
  return `---\n${JSON.stringify(fields)}\n---\n\n${rest.join('\n\n')}\n`;
}
