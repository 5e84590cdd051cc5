import type { ReadEntry } from '../../content/source-entry.ts';
import type { AnyEntry } from '../model/entry.ts';

/** Finds an entry's original as it was read, whose file problems are told of. */
export type ReadOf = (entry: Pick<AnyEntry, 'collection' | 'slug'>) => ReadEntry | undefined;
