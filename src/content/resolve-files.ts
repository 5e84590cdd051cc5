import { hash } from 'node:crypto';
import type { SiteSettings } from '../schemas/site.ts';
import { decodeAddress } from './decode-address.ts';
import { besideEntry, fileFacts, type SourceFile } from './entry-files.ts';
import { fileFinder } from './files-beside.ts';
import { type MeasuredPictures, measuredPictures } from './measured-pictures.ts';
import { downloadFacts, fieldFiles, linkedFiles, type NamedFile } from './named-files.ts';
import {
  fieldPictures,
  type FieldPicture,
  logoPictures,
  type NamedPicture,
  pathFrom,
  textPictures,
} from './named-pictures.ts';
import { type PhotographRecord, photographRegister } from './photograph-register.ts';
import { isChecked } from './resolve-entries.ts';
import { setAt } from './set-at.ts';
import type { SoundPictures } from './sound-pictures.ts';
import type { CheckedEntry, PlaceOf, ReadEntry } from './source-entry.ts';
import { publicEntry, withdrawal } from './withdrawal.ts';

/** What is known of the files that entries name. */
export interface ResolvedFiles {
  /** The entries, their files named by their paths below the content root; those that are published as they are. */
  read: (ReadEntry | CheckedEntry)[];
  /** Every picture where it is named. */
  pictures: NamedPicture[];
  /** The measures of pictures by their paths; of one that cannot be read, why. */
  measured: MeasuredPictures;
  /** Every file to download where it is named. */
  namedFiles: NamedFile[];
  /** Files that readers can download. */
  files: SourceFile[];
  /** Files that are shown nowhere on the site. */
  withdrawn: ReadonlySet<string>;
  /** Every use of a picture, with what is for editors alone. */
  photographs: PhotographRecord[];
}

/**
 * Finds the files that entries name, measures the pictures, and takes out what is withdrawn. The only step that
 * changes an entry after its schema took it: everything later sees paths below the content root, measures, and no
 * withdrawn picture, and may come in any order.
 * @param entries as their schemas took them; they are completed here
 * @param given.paths every file below the content root
 * @param given.place of a setting
 * @param given.sound which pictures are whole
 * @param given.today `YYYY-MM-DDTHH:mm` in the site's time zone
 * @param given.withdrawn files that are shown nowhere, besides those of which the entries say so
 */
export async function resolveFiles(
  entries: readonly (ReadEntry | CheckedEntry)[],
  given: {
    root: string;
    paths: readonly string[];
    settings: SiteSettings | undefined;
    place: PlaceOf;
    sound: SoundPictures;
    today: string;
    withdrawn?: ReadonlySet<string> | undefined;
  },
): Promise<ResolvedFiles> {
  const { root, paths, today } = given;
  const find = fileFinder(paths);
  const found = entries.map((read) => ({
    read,
    inFields: fieldPictures(read, find),
    inText: textPictures(read, find),
    files: fieldFiles(read, find),
    links: linkedFiles(read, find),
  }));
  const pictures = [
    ...found.flatMap(({ inFields, inText }): NamedPicture[] => [...inFields, ...inText]),
    ...logoPictures(given.settings, given.place, find),
  ];
  const named = pictures.flatMap(({ file }) => file ?? []);
  const measured = await measuredPictures(root, paths, named, given.sound);
  for (const { read, inFields, inText, files } of found) {
    for (const picture of inFields) resolvePicture(read, picture, measured);
    if (isChecked(read)) for (const picture of inText) resolveInText(read, picture, root);
    for (const { field, file } of files) {
      if (!field || file === undefined) continue;
      setAt(read.data, field, file);
      setAt(read.input, field, file);
    }
  }
  const offered = await offeredFiles(root, found);
  const checked = entries.filter(isChecked);
  const photographs = photographRegister(checked, today);
  const gone = withdrawal(checked, { root, paths, today, also: given.withdrawn });
  return {
    read: entries.map((read) => (isChecked(read) ? { ...read, entry: publicEntry(read, gone, find) } : read)),
    pictures,
    measured,
    namedFiles: found.flatMap(({ files, links }) => [...files, ...links]),
    files: offered.filter(({ path }) => !gone.files.has(path)),
    withdrawn: gone.files,
    photographs,
  };
}

/** Gives a field its picture's measures; what Astro is given names the file as the disk does, since it looks for the very bytes. */
function resolvePicture(
  { parsed, input }: ReadEntry,
  { field, image, written, file }: FieldPicture,
  measured: MeasuredPictures,
): void {
  if (file === undefined) return;
  if (besideEntry(parsed.file, written) !== file) setAt(input, field, pathFrom(parsed.file, file));
  const facts = measured.get(file);
  if (!facts || facts instanceof Error) return;
  const { width, height, format } = facts;
  Object.assign(image, { width, height, format, src: file });
}

/** A page with a picture in its text depends on the picture's bytes too, and on its name as the disk has it. */
function resolveInText({ entry, parsed }: CheckedEntry, { written, file }: NamedPicture, root: string): void {
  if (file === undefined) return;
  entry.digest = hash('sha256', entry.digest + file + fileFacts(root, file).digest);
  if (besideEntry(parsed.file, decodeAddress(written)) !== file)
    entry.body = entry.body.replaceAll(written, pathFrom(parsed.file, file));
}

/** Every file that an entry offers, with the texts that link to it, by path. */
async function offeredFiles(
  root: string,
  found: readonly { read: ReadEntry; files: readonly NamedFile[]; links: readonly (NamedFile & { file: string })[] }[],
): Promise<SourceFile[]> {
  const linkedFrom = new Map<string, Set<string>>();
  for (const { read, files, links } of found) {
    const { path, locale } = read.parsed;
    for (const { file } of files) if (file !== undefined && !linkedFrom.has(file)) linkedFrom.set(file, new Set());
    for (const { file } of links)
      linkedFrom.set(file, (linkedFrom.get(file) ?? new Set()).add(`${path.collection}/${locale}/${path.slug}`));
  }
  const offered = [...linkedFrom].sort(([a], [b]) => (a < b ? -1 : 1));
  const files: SourceFile[] = [];
  for (const [path, from] of offered) files.push({ path, ...(await downloadFacts(root, path)), linkedFrom: [...from] });
  return files;
}
