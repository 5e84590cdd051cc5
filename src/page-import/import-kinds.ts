import type { EntryKind } from '../content/new-entry/entry-kind.ts';

/** Kinds of entries that can be made of a page: those with a text. */
export const importKinds = ['news', 'meeting', 'workshop', 'page', 'publication', 'document', 'project'] as const;

export type ImportKind = (typeof importKinds)[number];

/** Whether an entry of a kind can be made of a page. */
export function isImportKind(kind: EntryKind): kind is ImportKind {
  return importKinds.some((one) => one === kind);
}
