import type { Locale } from '../../i18n/locale.ts';
import { ownValue } from '../../content/own-value.ts';
import type { AnyEntry } from './entry.ts';
import type { Graph } from './graph.ts';

/** Fields whose words a translation may take over from its original. */
const textFields = [
  'aims',
  'address',
  'area',
  'audience',
  'authors',
  'contact',
  'cooperation',
  'cover',
  'credit',
  'funding',
  'guests',
  'hosts',
  'kicker',
  'licence',
  'links',
  'members',
  'next',
  'organisers',
  'outcomes',
  'owner',
  'parent',
  'participants',
  'partners',
  'parts',
  'photos',
  'plainSummary',
  'plannedResults',
  'publishedBy',
  'publisher',
  'purposes',
  'recurrence',
  'responsible',
  'result',
  'results',
  'shortName',
  'shortTitle',
  'signatories',
  'speakers',
  'sponsors',
  'tags',
  'targetGroups',
  'tasks',
  'team',
  'teams',
  'topics',
  'trainers',
  'venue',
  'videos',
] as const;

/** The language of each field that stands in another one than the page. */
export type TakenOver = Partial<Record<(typeof textFields)[number], Locale>>;

/**
 * Which fields of an entry stand in another language than a page. In a translation these are the fields of its
 * original: what it leaves out is taken over, and what it repeats word for word it did not translate. A page
 * marks them with their language, so that they are read aloud as they are written.
 * @param page language of the page; that of the entry, unless the page tells of an entry in another one
 */
export function takenOver(site: Graph, entry: AnyEntry, page: Locale = entry.locale): TakenOver {
  if (entry.locale !== page) return Object.fromEntries(textFields.map((field) => [field, entry.locale]));
  const original = page === site.mainLocale ? undefined : originalOf(site, entry);
  if (!original) return {};
  const isSame = (field: string) => {
    const own = wordsIn(ownValue(entry.data, field));
    return own !== '' && own === wordsIn(ownValue(original.data, field));
  };
  return Object.fromEntries(textFields.filter(isSame).map((field) => [field, original.locale]));
}

function originalOf(site: Graph, { collection, slug, locale }: AnyEntry): AnyEntry | undefined {
  const original = site.resolve({ to: collection, slug }, site.mainLocale);
  return original?.locale === locale ? undefined : original;
}

/** All words of a value. Files are made anew for each entry, so what names them is left out. */
function wordsIn(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .filter(([name]) => name !== 'src' && name !== 'image' && name !== 'logo')
    .map(([, part]) => wordsIn(part))
    .filter((words) => words !== '')
    .join('\n');
}
