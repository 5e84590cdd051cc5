import type { Rename } from './older-forms/renames.ts';
import { renames } from './older-forms/renames.ts';
import { locales } from '../i18n/locale.ts';
import { type CollectionName, collectionNames } from '../schemas/collection-names.ts';
import type { Content } from './content.ts';
import { diagnostic, type Diagnostic } from './diagnostics/diagnostic.ts';
import { entryChanges } from './entry-changes.ts';
import { entryPath } from './entry-path.ts';
import { gitRecord } from './git-record.ts';
import { judged } from './judged.ts';
import { listFiles } from './list-files.ts';
import { today } from './local-moment.ts';
import { ownOriginals } from './own-originals.ts';
import { parseEntries } from './parse-entries.ts';
import { readSettings } from './read-settings.ts';
import { readTexts } from './read-texts.ts';
import { isChecked, resolveEntries } from './resolve-entries.ts';
import { resolveFiles } from './resolve-files.ts';
import { contentRules } from './rules/content-rules.ts';
import { soundPictures } from './sound-pictures.ts';

/** What a reading takes in place of what lies in the content root. */
export interface Edition {
  /** Texts of files, by path below the root. */
  texts: ReadonlyMap<string, string>;
  /** Files that are shown nowhere, besides those of which the content says so. */
  withdrawn: ReadonlySet<string>;
}

/** Files in which readings remember what takes long to find. */
export interface KeptLists {
  /** Pictures that are whole. */
  soundPictures?: string;
}

/**
 * Reads a content root once and reports everything that is wrong with it.
 * @param root path of the folder with `site.yaml` and the collections
 * @param given `KRONIKA_TODAY`; by default the clock
 * @param kept files in which a reading remembers what it found
 * @param known what was renamed since older versions
 * @param edition what is read in place of files
 * @throws RangeError when `given` is no date
 */
export async function readContent(
  root: string,
  given?: string,
  kept: KeptLists = {},
  known: readonly Rename[] = renames,
  edition?: Edition,
): Promise<Content> {
  return judged(await unjudged(root, given, kept, known, edition), contentRules);
}

/** The slugs of each collection, as the paths of its files say them, whether or not a file can be taken apart. */
function slugsOf(paths: readonly string[]): Map<CollectionName, Set<string>> {
  const named = Map.groupBy(
    paths.flatMap((path) => entryPath(path) ?? []),
    ({ collection }) => collection,
  );
  return new Map(collectionNames.map((name) => [name, new Set(named.get(name)?.map(({ slug }) => slug))]));
}

/** What stands in a content root, and what keeps it from being read. */
async function unjudged(
  root: string,
  given: string | undefined,
  kept: KeptLists,
  known: readonly Rename[],
  edition: Edition | undefined,
): Promise<Content> {
  const source = readSettings(root, known);
  const { settings, place } = source;
  const diagnostics = [...source.diagnostics];
  const report = (problem: Diagnostic) => void diagnostics.push(problem);
  const paths = listFiles(root, (file, why) => {
    report(diagnostic(why, { file }, {}));
  });
  const languages = settings?.languages ?? locales();
  const timeZone = settings?.timeZone ?? 'Europe/Warsaw';
  const now = today(given, timeZone);
  const texts = readTexts(root, paths, { languages, sections: settings?.sections }, report);
  const parsed = ownOriginals(parseEntries(root, paths, languages, report, known, edition?.texts), paths, languages);
  const entries = resolveEntries(parsed, paths, report, {
    origin: settings && new URL(settings.address).origin,
    timeZone: settings?.timeZone,
  });
  const sound = soundPictures(kept.soundPictures);
  const resolved = await resolveFiles(entries, {
    ...{ root, paths, settings, place, sound, today: now },
    withdrawn: edition?.withdrawn,
  });
  const readable = resolved.read.filter(isChecked);
  const history = gitRecord(root);
  return {
    ...resolved,
    root,
    today: now,
    settings,
    lostSettings: source.lost,
    settingsPlace: place,
    texts,
    entries: readable.map(({ entry }) => entry),
    readable,
    slugs: slugsOf(paths),
    paths,
    history,
    changes: entryChanges(
      readable.map(({ parsed: { file } }) => file),
      history,
      timeZone,
    ),
    diagnostics,
    standIns: [],
  };
}
