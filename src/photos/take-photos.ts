import { readFile } from 'node:fs/promises';
import type { SiteSettings } from '../schemas/site.ts';
import type { CaptionsTable, LineProblem } from './captions-table.ts';
import { captureOrder } from './capture-order.ts';
import { asJpeg, atOnce, digest, upright } from './develop.ts';
import type { GalleryFolder } from './gallery-folder.ts';
import { inOrder } from './in-order.ts';
import { messages } from './messages.ts';
import { oneLine } from './one-line.ts';
import { type PhotoFacts, photoFacts, type ReadFacts } from './photo-facts.ts';
import { type PhotoTexts, textFields } from './photo-list.ts';
import { nameMark } from './photo-record.ts';
import type { Problem, SourceFile, SourceFiles } from './source-files.ts';

/** How far a run has come. */
export interface Step {
  done: number;
  total: number;
  /** How many of those done were worked on in this run; the others were there already. */
  worked: number;
  /** The file that was done last, and what it is in the gallery; undefined when it could not be taken. */
  name: string;
  file: string | undefined;
}

/** What came of a run. */
export interface Outcome {
  /** Files of new photographs in the gallery. */
  added: string[];
  /** How many were taken by an earlier run. */
  present: number;
  /** Files that show what another one shows, and that one in the gallery. */
  repeated: { name: string; file: string }[];
  problems: Problem[];
  table: TableOutcome | undefined;
  /** How many photographs of the list have no alt yet. */
  withoutAlt: number;
  /** The day of the first photograph, as `YYYY-MM-DD`. */
  firstDay: string | undefined;
}

/** What came of a table of captions. */
export interface TableOutcome {
  /** How many photographs got a text from it that were in the list before. */
  filled: number;
  /** What could not be used. */
  problems: LineProblem[];
  /** Texts that differ from what stands in the list; that stays. */
  kept: LineProblem[];
  unused: string[];
}

/** What a run works with. */
export interface Order {
  gallery: GalleryFolder;
  sources: SourceFiles;
  table: CaptionsTable | undefined;
  settings: Pick<SiteSettings, 'timeZone' | 'languages'>;
  onStep: (step: Step) => void;
}

interface Photo extends SourceFile, PhotoFacts {}

/** Digests of a photograph: of its bytes, and of its pixels if they were needed. */
type Marks = [bytes: string, pixels?: string];

/** A photograph that was looked at. */
type Look = { photo: Photo } & (
  | { what: 'known'; marks: Marks }
  | { what: 'new'; marks: Marks; jpeg: Buffer; own: string }
  | { what: 'problem'; problem: Problem }
);

/**
 * Takes photographs into a gallery, in the order in which they were taken, and gives each a row in the list. Killed at
 * any moment, it leaves nothing half done; the same order again does the rest. The sources are only read.
 * @throws ListUnreadable when `photos.yaml` is changed meanwhile to something that is no list
 */
export async function takePhotos({ gallery, sources, table, settings, onStep }: Order): Promise<Outcome> {
  const { photos, problems } = await placedPhotos(sources, settings);
  const outcome: Outcome = {
    added: [],
    present: 0,
    repeated: [],
    problems: [...sources.problems, ...problems],
    table: undefined,
    withoutAlt: 0,
    firstDay: photos[0]?.taken?.day,
  };
  const textsOf = tableTexts(table, photos);
  const earlier = gallery.marks();
  const digits = Math.max(2, String(photos.length).length);
  let done = 0;
  let worked = 0;
  for await (const look of inOrder(photos, atOnce, (photo) => lookAt(photo, gallery))) {
    const { photo } = look;
    const isPresent = look.what !== 'problem' && earlier.has(look.marks[0]);
    const file = look.what === 'problem' ? undefined : await keep(look, gallery, digits, outcome, isPresent);
    if (look.what === 'problem') outcome.problems.push(look.problem);
    else if (file !== undefined) await gallery.list(file, { ...ownTexts(photo), ...textsOf(photo) });
    done += 1;
    if (!isPresent) worked += 1;
    onStep({ done, total: photos.length, worked, name: photo.name, file });
  }
  outcome.table = table && (await fillFromTable(table, gallery));
  outcome.withoutAlt = (await gallery.rows()).filter(({ texts, isDecorative }) => !texts.alt && !isDecorative).length;
  return outcome;
}

/** Photographs in their order, and the files that are none. */
async function placedPhotos(
  { files }: SourceFiles,
  settings: Order['settings'],
): Promise<{ photos: Photo[]; problems: Problem[] }> {
  const photos: Photo[] = [];
  const problems: Problem[] = [];
  const read = async (source: SourceFile) => ({
    source,
    read: await photoFacts(source.path, settings).catch((): ReadFacts => ({ problem: messages.unreadable() })),
  });
  for await (const { source, read: found } of inOrder(files, atOnce, read)) {
    if ('facts' in found) photos.push({ ...source, ...found.facts });
    else problems.push({ file: source.name, message: found.problem });
  }
  return { photos: photos.sort(captureOrder), problems };
}

async function lookAt(photo: Photo, gallery: GalleryFolder): Promise<Look> {
  const failed = (message: Problem['message']): Look => ({
    photo,
    what: 'problem',
    problem: { file: photo.name, message },
  });
  const bytes = await readFile(photo.path).catch(() => undefined);
  if (!bytes) return failed(messages.unreadable());
  const mark = digest(bytes);
  if (gallery.find(mark)) return { photo, what: 'known', marks: [mark] };
  try {
    const seen = await upright(bytes);
    const marks: Marks = [mark, seen.pixels];
    if (await gallery.findAlike(seen.pixels)) return { photo, what: 'known', marks };
    const jpeg = await asJpeg(seen);
    return { photo, what: 'new', marks, jpeg, own: (await upright(jpeg)).pixels };
  } catch {
    return failed(photo.type === 'heif' ? messages.heic() : messages.damaged());
  }
}

/** Puts a photograph into the gallery unless it is there; gives its file there. */
async function keep(
  look: Exclude<Look, { what: 'problem' }>,
  gallery: GalleryFolder,
  digits: number,
  outcome: Outcome,
  isPresent: boolean,
): Promise<string | undefined> {
  const { photo } = look;
  const marks = look.marks.filter((mark) => mark !== undefined);
  // One that was taken a moment ago may show the same.
  const known = gallery.find(...marks);
  if (known) {
    await gallery.remember(known, marks, photo.name);
    if (isPresent) outcome.present += 1;
    else outcome.repeated.push({ name: photo.name, file: known.file });
    return known.file;
  }
  if (look.what === 'known') return undefined;
  const { file } = await gallery.add({ ...look, marks }, photo.name, digits);
  outcome.added.push(file);
  return file;
}

function ownTexts({ caption, credit }: Photo): PhotoTexts {
  const texts: PhotoTexts = {};
  const [captionLine, creditLine] = [oneLine(caption ?? ''), oneLine(credit ?? '')];
  if (captionLine !== undefined) texts.caption = captionLine;
  if (creditLine !== undefined) texts.credit = creditLine;
  return texts;
}

/** What a table says of a new photograph; where two have one name, it cannot be told which is meant. */
function tableTexts(table: CaptionsTable | undefined, photos: readonly Photo[]): (photo: Photo) => PhotoTexts {
  const rows = new Map(table?.rows.map(({ file, texts }) => [nameMark(file), texts]));
  const counts = new Map<string, number>();
  for (const { name } of photos) counts.set(nameMark(name), (counts.get(nameMark(name)) ?? 0) + 1);
  return ({ name }) => (counts.get(nameMark(name)) === 1 ? rows.get(nameMark(name)) : undefined) ?? {};
}

async function fillFromTable({ rows, problems, unused }: CaptionsTable, gallery: GalleryFolder): Promise<TableOutcome> {
  const outcome: TableOutcome = { filled: 0, problems: [...problems], kept: [], unused };
  for (const { line, file, texts } of rows) {
    const [named, ...others] = gallery.named(nameMark(file));
    const listed = await gallery.rows();
    const index = listed.findIndex((row) => named !== undefined && row.file === named.normalize('NFC'));
    const row = listed[index];
    if (others.length > 0) outcome.problems.push({ line, message: messages.rowAmbiguous(file) });
    else if (!row) outcome.problems.push({ line, message: messages.rowUnknown(file) });
    else {
      const missing: PhotoTexts = {};
      for (const name of textFields) {
        const text = texts[name];
        const written = name === 'alt' && row.isDecorative ? 'decorative: true' : row.texts[name];
        if (text === undefined || text === written) continue;
        if (written === undefined) missing[name] = text;
        else outcome.kept.push({ line, message: messages.textKept(named ?? '', name) });
      }
      if (Object.keys(missing).length === 0) continue;
      await gallery.fill(index, missing);
      outcome.filled += 1;
    }
  }
  outcome.problems.sort((a, b) => a.line - b.line);
  return outcome;
}
