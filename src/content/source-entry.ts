import type { CollectionName } from '../schemas/collection-names.ts';
import type { CollectionData } from '../schemas/collections.ts';
import type { FilePlace } from './diagnostics/diagnostic.ts';
import type { EntryPath } from './entry-path.ts';
import type { BodyFacts } from './read-body.ts';
import type { DataPath } from './yaml-source.ts';

/** An entry as it was read: its fields, its text, and where it came from. */
export interface SourceEntry<Name extends CollectionName = CollectionName> {
  collection: Name;
  slug: string;
  /** Language of the entry. */
  locale: string;
  /** Path of its file, relative to the content root. */
  file: string;
  /** The fields as written, a translation completed from its original: what the schema is given. */
  input: Record<string, unknown>;
  /** The fields as the schema returns them; pictures carry their measures. */
  data: CollectionData[Name];
  /** Markdown; empty for YAML entries. */
  body: string;
  /** SHA-256 of all that it was read from: its file, its list of photographs, its original. */
  digest: string;
}

/** Where a field's key or value stands. */
export type PlaceOf = (path: DataPath, part?: 'key' | 'value') => FilePlace;

/** A file of an entry, taken apart and not yet checked. */
export interface ParsedEntry {
  path: EntryPath;
  locale: string;
  file: string;
  /** Whether it stands in another language than the main one without an original there. */
  isAlone?: true;
  /** Every file that it was read from: its own, and a gallery's list of photographs. */
  sources: string[];
  /** The fields that the file itself has. */
  own: Record<string, unknown>;
  body: string;
  /** SHA-256 of all that it was read from. */
  digest: string;
  /** The line of the file on which the body begins, from 1. */
  bodyLine: number;
  /** False when a part of it, such as its list of photographs, could not be read. */
  isWhole: boolean;
  place: PlaceOf;
  /** A value letter for letter, where YAML makes something else of it. */
  written: (path: DataPath) => string | undefined;
}

/** An entry that could be read, right or not: its fields as far as they are right, and its text. */
export interface ReadEntry {
  parsed: ParsedEntry;
  /** All fields as the schema returns them; of a faulty entry those that are right by themselves. */
  data: object;
  /** Fields that are wrong, wholly or in part, so that nothing may be concluded from their absence. */
  lost: ReadonlySet<string>;
  /** What the schema was given; pictures are renamed here when a disk spells them otherwise. */
  input: Record<string, unknown>;
  /** What its text holds: headings, links, pictures, raw HTML. */
  text: BodyFacts;
  /** Every file that it was read from: its own, a gallery's list of photographs, and those of its original. */
  sources: readonly string[];
  /** Whether the entry says something itself; what a translation takes over is checked with its original. */
  isOwn: (path: DataPath) => boolean;
  /** The file that a field comes from: the entry's own, or its original's. */
  fileOf: (path: DataPath) => string;
  place: PlaceOf;
}

/** An entry that its schema accepts, all of it or without the fields that are wrong. */
export interface CheckedEntry extends ReadEntry {
  /** The entry as it is published: nothing withdrawn is in it. */
  entry: SourceEntry;
}

/** What an entry is known by whatever its language. */
export function entryKey({ path }: Pick<ParsedEntry, 'path'>): string {
  return `${path.collection}/${path.slug}`;
}
