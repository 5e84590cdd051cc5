import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../i18n/locale.ts';
import type { Texts } from '../i18n/pl.ts';
import { collectionNames } from '../schemas/collection-names.ts';
import type { SiteSettings } from '../schemas/site.ts';
import { compareDiagnostics, diagnostic, type Diagnostic } from './diagnostics/diagnostic.ts';
import type { DiagnosticCode } from './diagnostics/diagnostic-kinds.ts';
import { entryChanges, type EntryChange } from './entry-changes.ts';
import type { SourceFile } from './entry-files.ts';
import { gitRecord } from './git-record.ts';
import { listFiles } from './list-files.ts';
import { type PhotographRecord, photographRegister } from './photograph-register.ts';
import { today } from './local-moment.ts';
import { type Rename, renames } from './older-forms/renames.ts';
import { ownOriginals } from './own-originals.ts';
import { parseEntries } from './parse-entries.ts';
import { readSettings } from './read-settings.ts';
import { readTexts } from './read-texts.ts';
import { isChecked, resolveEntries } from './resolve-entries.ts';
import { accessibility } from './rules/accessibility.ts';
import { attachments } from './rules/attachments.ts';
import { descriptions } from './rules/descriptions.ts';
import { events } from './rules/events.ts';
import { fileNames } from './rules/file-names.ts';
import { funding } from './rules/funding.ts';
import { hours } from './rules/hours.ts';
import { legalLanguages } from './rules/legal-languages.ts';
import { legalPlaceholders } from './rules/legal-placeholders.ts';
import { outdatedTranslations } from './rules/outdated-translations.ts';
import { ownIcon } from './rules/own-icon.ts';
import { galleries, pictures } from './rules/pictures.ts';
import { privacy } from './rules/privacy.ts';
import { publicationRecord } from './rules/publication-record.ts';
import { references, settingsReferences } from './rules/references.ts';
import type { RuleContext } from './rules/rule.ts';
import { removedProjects } from './rules/removed-projects.ts';
import { series } from './rules/series.ts';
import { siteLogo } from './rules/site-logo.ts';
import { signs } from './rules/signs.ts';
import { texts } from './rules/text.ts';
import { unpublishedFiles } from './rules/unpublished-files.ts';
import { unreadSigns } from './rules/unread-signs.ts';
import { type ParsedEntry, entryKey, type PlaceOf, type ReadEntry, type SourceEntry } from './source-entry.ts';
import { soundPictures } from './sound-pictures.ts';
import { withdrawPictures } from './withdraw-pictures.ts';

/** Files in which readings remember what takes long to find. */
export interface KeptLists {
  /** Pictures that are whole. */
  soundPictures?: string;
}

/** All that one reading of the content root found. */
export interface Content {
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
  entries: SourceEntry[];
  /** Those, and entries with errors as far as they are right, for rules that look at one field beside another. */
  readable: SourceEntry[];
  /** Every file below the root. */
  paths: readonly string[];
  /** Every entry that could be read, right or not, for rules that need the whole site. */
  read: ReadEntry[];
  files: SourceFile[];
  /** Every use of a picture, with what is for editors alone. */
  photographs: PhotographRecord[];
  /** Changes of entries by the path of their file, newest first; none without git. */
  changes: ReadonlyMap<string, EntryChange[]>;
  /** Every problem, in a stable order, with the lines that it stands in. */
  diagnostics: Diagnostic[];
}

/**
 * Reads a content root once and reports everything that is wrong with it.
 * @param root path of the folder with `site.yaml` and the collections
 * @param given `KRONIKA_TODAY`; by default the clock
 * @param kept files in which a reading remembers what it found
 * @param known what was renamed since older versions
 * @throws RangeError when `given` is no date
 */
export async function readContent(
  root: string,
  given?: string,
  kept: KeptLists = {},
  known: readonly Rename[] = renames,
): Promise<Content> {
  const source = readSettings(root, known);
  const diagnostics = [...source.diagnostics];
  const report = (problem: Diagnostic) => void diagnostics.push(problem);
  const paths = listFiles(root, (file, why) => {
    report(diagnostic(why, { file }, {}));
  });
  const languages = source.settings?.languages ?? ['pl', 'en', 'uk'];
  const interfaceTexts = readTexts(root, paths, { languages, sections: source.settings?.sections }, report);
  const parsedEntries = ownOriginals(parseEntries(root, paths, languages, report, known), paths, languages);
  const all = resolveEntries(parsedEntries, paths, report, {
    origin: source.settings && new URL(source.settings.address).origin,
    timeZone: source.settings?.timeZone,
  });
  const entries = all.filter(isChecked);
  const context: RuleContext = {
    root,
    paths,
    entries,
    all,
    slugs: new Map(
      collectionNames.map((name) => [
        name,
        new Set(parsedEntries.filter(({ path }) => path.collection === name).map(({ path }) => path.slug)),
      ]),
    ),
    settings: source.settings,
    soundPictures: soundPictures(kept.soundPictures),
    lostSettings: source.lost,
    history: gitRecord(root),
    today: today(given, source.settings?.timeZone ?? 'Europe/Warsaw'),
    report,
  };
  for (const rule of [
    references,
    events,
    hours,
    series,
    funding,
    galleries,
    texts,
    descriptions,
    unreadSigns,
    fileNames,
    outdatedTranslations,
    publicationRecord,
    removedProjects,
  ])
    rule(context);
  for (const rule of [settingsReferences, accessibility, privacy, legalLanguages, legalPlaceholders])
    rule(context, source.place);
  await pictures(context);
  await signs(context);
  await ownIcon(context);
  await siteLogo(context, source.place);
  const offered = await attachments(context);
  unpublishedFiles(context);
  const photographs = photographRegister(context);
  const withdrawn = withdrawPictures(context);
  const files = offered.filter(({ path }) => !withdrawn.has(path));

  const told = withoutEchoes(diagnostics);
  const broken = new Set(told.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  const isBroken = ({ sources }: ParsedEntry) => sources.some((file) => broken.has(file));
  // A translation stands on what its original says, so it falls with it.
  const fallen = new Set(
    parsedEntries.filter((parsed) => isBroken(parsed) && parsed.path.locale === undefined).map(entryKey),
  );
  const sound = entries.filter(({ parsed }) => !isBroken(parsed) && !fallen.has(entryKey(parsed)));
  return {
    root,
    today: context.today,
    settings: source.settings,
    lostSettings: source.lost,
    settingsPlace: source.place,
    texts: interfaceTexts,
    entries: sound.map(({ entry }) => entry),
    readable: entries.map(({ entry }) => entry),
    paths,
    read: all,
    files,
    photographs,
    changes: entryChanges(
      sound.map(({ parsed }) => parsed.file),
      context.history,
      source.settings?.timeZone ?? 'Europe/Warsaw',
    ),
    diagnostics: asReported(root, told.sort(compareDiagnostics)),
  };
}

/**
 * A value that is empty because of what YAML takes for a comment is told once, as that; so is an older name beside
 * its new one, which no schema knows.
 */
function withoutEchoes(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const at = ({ file, line }: Diagnostic) => `${file}:${line ?? ''}`;
  const placesOf = (kind: DiagnosticCode) => new Set(diagnostics.filter(({ code }) => code === kind).map(at));
  const cut = placesOf('value-cut');
  const twice = placesOf('field-renamed-twice');
  return diagnostics.filter(
    (problem) =>
      !(problem.code === 'empty-field' && cut.has(at(problem))) &&
      !(problem.code === 'unknown-field' && twice.has(at(problem))),
  );
}

/** What keeps a part of the content from being read at all, or as it was meant. */
const unreadable: readonly string[] = [
  'folder-unreadable',
  'file-unreadable',
  'kronika-too-old',
] satisfies DiagnosticCode[];

/**
 * Diagnostics as editors are told them: each with the line that it stands in. While a part of the content cannot be
 * read, nobody knows what is wrong with the rest, so that alone is told.
 * @param root the content root
 */
export function asReported(root: string, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const first = diagnostics.filter(({ code }) => unreadable.includes(code));
  if (first.length > 0) return first;
  const texts = new Map<string, string[]>();
  const linesOf = (file: string) => {
    const known = texts.get(file);
    if (known) return known;
    const lines = readFileSync(join(root, file), 'utf8')
      .replace(/^\uFEFF/, '')
      .split(/\r\n|\n|\r/);
    texts.set(file, lines);
    return lines;
  };
  return diagnostics.map((problem) => {
    const source =
      problem.line === undefined || problem.source !== undefined ? undefined : linesOf(problem.file)[problem.line - 1];
    return source === undefined ? problem : { ...problem, source };
  });
}
