import type { CollectionName } from '../../schemas/collection-names.ts';
import type { SiteSettings } from '../../schemas/site.ts';
import type { FilePlace } from '../diagnostics/diagnostic.ts';
import type { TextPlace } from '../../html/text-place.ts';
import type { GitRecord } from '../git-record.ts';
import type { Report } from '../parse-entries.ts';
import type { SoundPictures } from '../sound-pictures.ts';
import type { CheckedEntry, ReadEntry } from '../source-entry.ts';

/** What a rule about entries is given. */
export interface RuleContext {
  /** Absolute path of the content root. */
  root: string;
  /** Every file below it. */
  paths: readonly string[];
  /** Entries that their schemas accept. */
  entries: readonly CheckedEntry[];
  /** Every entry that could be read, right or not. */
  all: readonly ReadEntry[];
  /** Slugs of all entries that could be read, also of those with errors. */
  slugs: ReadonlyMap<CollectionName, ReadonlySet<string>>;
  /** The settings as far as they are right. */
  settings: SiteSettings | undefined;
  /** Which pictures are whole. */
  soundPictures: SoundPictures;
  /** Settings that are wrong, wholly or in part, so that nothing may be concluded from their absence. */
  lostSettings: ReadonlySet<string>;
  /** What git knows of the files. */
  history: GitRecord;
  /** `YYYY-MM-DDTHH:mm` in the site's time zone. */
  today: string;
  report: Report;
}

/** A rule looks at the entries and reports what is wrong. */
export type Rule = (context: RuleContext) => void;

/** The place in an entry's file of a place in its text. */
export function placeInFile({ parsed }: Pick<ReadEntry, 'parsed'>, { line, column, length }: TextPlace): FilePlace {
  return { file: parsed.file, line: parsed.bodyLine + line - 1, column, length };
}
