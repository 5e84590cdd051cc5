import type { Locale } from '../i18n/locale.ts';
import type { Texts } from '../i18n/pl/texts.ts';
import type { CollectionName } from '../schemas/collection-names.ts';
import type { SiteSettings } from '../schemas/site.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import type { EntryChange } from './entry-changes.ts';
import type { GitRecord } from './git-record.ts';
import type { ResolvedFiles } from './resolve-files.ts';
import type { CheckedEntry, PlaceOf, SourceEntry } from './source-entry.ts';

/** A file of an entry with errors, and what is published in its place. */
export interface StandIn {
  /** Path below the root. */
  file: string;
  /** The commit of the version that is shown, and the day of it (`YYYY-MM-DD`); absent where the entry is left out. */
  commit?: string;
  day?: string;
}

/** All that one reading of the content root found, and what rules were told of it so far. */
export interface Content extends ResolvedFiles {
  root: string;
  /** The moment taken for now: `YYYY-MM-DDTHH:mm` in the site's time zone. */
  today: string;
  /** The settings as far as they are right; undefined when they could not be read. */
  settings: SiteSettings | undefined;
  /** Settings that are wrong, wholly or in part, so that nothing may be concluded from their absence. */
  lostSettings: ReadonlySet<string>;
  /** The place of a setting, for rules about settings. */
  settingsPlace: PlaceOf;
  /** Interface texts of languages for which the site has words of its own. */
  texts: ReadonlyMap<Locale, Texts>;
  /** Entries without errors, in a stable order. */
  entries: readonly SourceEntry[];
  /** Those, and entries with errors as far as they are right, for rules that look at one field beside another. */
  readable: CheckedEntry[];
  /** Slugs of all entries that have a file, also of those with errors. */
  slugs: ReadonlyMap<CollectionName, ReadonlySet<string>>;
  /** Every file below the root. */
  paths: readonly string[];
  /** What git knows of the files. */
  history: GitRecord;
  /** Changes of entries by the path of their file, newest first; none without git. */
  changes: ReadonlyMap<string, EntryChange[]>;
  /** Entries that are published as they were, or not at all, so that what is urgent can be; else empty. */
  standIns: readonly StandIn[];
  /** Every problem, in a stable order, with the lines that it stands in. */
  diagnostics: Diagnostic[];
}
