import { entryKinds } from './entry-kind.ts';
import type { NewEntry } from './request.ts';

/**
 * Path of a new entry's file.
 * @param slug its address
 * @returns relative to the content root
 */
export function entryFile({ kind, isFolder }: Pick<NewEntry, 'kind' | 'isFolder'>, slug: string): string {
  const { collection, form } = entryKinds[kind];
  if (form === 'yaml') return `${collection}/${slug}.yaml`;
  return isFolder ? `${collection}/${slug}/index.md` : `${collection}/${slug}.md`;
}
