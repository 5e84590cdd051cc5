import { dirname, join, relative, resolve } from 'node:path';
import { asSlug } from '../content/as-slug.ts';
import { type EntryKind, entryKind } from '../content/new-entry/entry-kind.ts';
import type { Message } from '../content/new-entry/message.ts';
import { slugPattern } from '../schemas/fields/reference.ts';
import { importKinds, isImportKind, type ImportKind } from './import-kinds.ts';
import { messages } from './messages.ts';

/** What is made of a page, and under which name where one is given. */
export interface ImportTarget {
  kind: ImportKind;
  slug: string | undefined;
}

/**
 * Reads `--kind` and `--to` together: the folder of a collection says the kind as well.
 * @param contentRoot absolute path
 * @param from folder from which `--to` is meant
 */
export function importTarget(
  given: { kind?: string; to?: string },
  contentRoot: string,
  from: string,
): ImportTarget | { problem: Message } {
  const named = given.kind === undefined ? undefined : entryKind(given.kind);
  if (given.kind !== undefined && !(named && isImportKind(named)))
    return { problem: messages.kindOfOther(given.kind, importKinds) };
  if (given.to === undefined) return { kind: asImportKind(named) ?? 'news', slug: undefined };
  const [collection = '', slug = '', ...rest] = relative(contentRoot, resolve(from, given.to)).split(/[\\/]/);
  const ofFolder = asImportKind(entryKind(collection));
  if (!ofFolder || slug === '' || rest.length > 0 || dirname(join(contentRoot, collection)) !== contentRoot)
    return { problem: messages.targetElsewhere(given.to) };
  if (!slugPattern.test(slug)) return { problem: messages.targetName(slug, asSlug(slug) || 'wpis') };
  if (named && named !== ofFolder) return { problem: messages.targetOfKind(named, collection) };
  return { kind: ofFolder, slug };
}

function asImportKind(kind: EntryKind | undefined): ImportKind | undefined {
  return kind !== undefined && isImportKind(kind) ? kind : undefined;
}
