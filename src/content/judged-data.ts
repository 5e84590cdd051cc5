import type { z } from 'zod';
import type { FilePlace } from './diagnostics/diagnostic.ts';
import type { NamedEntries } from './named-entries.ts';
import type { DataPath } from './yaml-source.ts';

/** Data that a schema judged, and what is known of where they came from. */
export interface JudgedData {
  /** What the schema found wrong. */
  issues: readonly z.core.$ZodIssue[];
  /** What it was given. */
  data: unknown;
  schema: z.core.$ZodType;
  /** Where a path into the data stands in its file. */
  locate: (path: DataPath, part: 'key' | 'value') => FilePlace;
  /** A plain value letter for letter, where it is not what YAML makes of it: `08`, `1e3`. */
  written?: (path: DataPath) => string | undefined;
  /** Of the site; moments of other notations are offered in it. */
  timeZone?: string | undefined;
  /** The entries that there are, for those that are named by their title. */
  entries?: NamedEntries;
}
