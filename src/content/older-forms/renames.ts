import type { CollectionName } from '../../schemas/collection-names.ts';

/** Something that content calls otherwise than it did in an older version. */
export interface Rename {
  /** Whose field it is: that of a collection's entries, or of `site.yaml`. */
  in: CollectionName | 'settings';
  /** The groups and lists that the field lies in, from the outside; `*` is every item of a list. */
  within?: readonly string[];
  /** The field: its older name, or its name where one of its values has another name. */
  field: string;
  /** The older name of a value, as in `kind: team`; absent where the field itself was renamed. */
  value?: string;
  /** What it is called now. */
  to: string;
  /** First version that calls it so. */
  since: string;
}

/**
 * Every rename since 1.0.0-rc.1. What stands here is read as before and told by the check; `check --fix` writes
 * the new name. There has been none yet.
 */
export const renames: readonly Rename[] = [];
