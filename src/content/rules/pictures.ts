import { hash } from 'node:crypto';
import { lstatSync, readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, posix } from 'node:path';
import type { ImageFile } from '../../schemas/fields/picture.ts';
import { asSlug } from '../as-slug.ts';
import { diagnostic, type FilePlace } from '../diagnostics/diagnostic.ts';
import { decodeAddress } from '../decode-address.ts';
import {
  besideEntry,
  fileFacts,
  measurePicture,
  type PictureFacts,
  pictureEndings,
  readableEndings,
} from '../entry-files.ts';
import { type FileSign, signOfFile } from '../file-sign.ts';
import { forEachOf } from '../for-each-of.ts';
import { nearest } from '../nearest.ts';
import { settingsFile } from '../read-settings.ts';
import { isChecked } from '../resolve-entries.ts';
import { isImageFile, walk } from '../walk.ts';
import type { DataPath } from '../yaml-source.ts';
import { drawingProblem } from './drawing-problem.ts';
import { placeInFile, type RuleContext } from './rule.ts';
import { ownValue } from '../own-value.ts';

/** Bytes from which a picture is called too large, and pixels above which it is refused. */
const limits = { bytes: 20_000_000, pixels: 100_000_000 };

/** What alt texts are cut to be useful: a sentence or two, not a story. */
const altLimit = 250;

/**
 * Pictures are there, can be read, are of a sensible size, say nothing of where they were taken, and
 * have a text for those who do not see them. Those of fields get their measures.
 */
export async function pictures(context: RuleContext): Promise<void> {
  const measured = new Map<string, Measured | Error>();
  await forEachOf(
    context.paths.filter((path) => readableEndings.includes(extname(path).toLowerCase())),
    async (path) => {
      await factsOf(context, path, measured);
    },
  );
  const existing = new Map(context.paths.map((path) => [path.normalize('NFC'), path]));
  for (const checked of context.all) {
    const found: { image: ImageFile; path: DataPath; alt: string | undefined }[] = [];
    if (isChecked(checked) && checked.lost.size === 0) {
      walk(checked.data, (value, path) => {
        if (isImageFile(value)) found.push({ image: value, path, alt: altBeside(checked.data, path) });
        const picture = pendingPicture(value);
        if (picture !== undefined && checked.isOwn(path))
          context.report(diagnostic('alt-pending', checked.place([...path, 'src']), { picture }));
      });
    } else {
      found.push(...writtenPictures(checked.input));
    }
    for (const { image, path, alt } of found) {
      const written = image.src;
      const file = existing.get((besideEntry(checked.fileOf(path), written) ?? '').normalize('NFC'));
      const placeOf = checked.lost.size === 0 ? checked.place : checked.parsed.place;
      const place = placeOf(path);
      const own = checked.isOwn(path);
      const facts = file === undefined ? undefined : await factsOf(context, file, measured);
      if (own)
        checkFile(
          context,
          checked.parsed.file,
          place,
          written,
          file,
          facts,
          (name) => `${String(path.at(-1))}: ${name}`,
        );
      if (own && alt !== undefined) checkAlt(context, placeOf([...path.slice(0, -1), 'alt']), alt, written);
      if (file !== undefined && besideEntry(checked.parsed.file, written) !== file)
        setAt(checked.input, path, pathFrom(checked.parsed.file, file));
      if (facts && !(facts instanceof Error) && file !== undefined) {
        Object.assign(image, { width: facts.width, height: facts.height, format: facts.format, src: file });
      }
    }
    for (const picture of checked.text.pictures) {
      if (/^[a-z]+:|^\//i.test(picture.src)) continue;
      const place = placeInFile(checked, picture);
      const file = existing.get((besideEntry(checked.parsed.file, decodeAddress(picture.src)) ?? '').normalize('NFC'));
      const facts = file === undefined ? undefined : await factsOf(context, file, measured);
      // A page with the picture in its text depends on the picture's bytes too, and on its name as the disk has it.
      if (file !== undefined && isChecked(checked)) {
        checked.entry.digest = hash('sha256', checked.entry.digest + file + fileFacts(context.root, file).digest);
        if (besideEntry(checked.parsed.file, decodeAddress(picture.src)) !== file)
          checked.entry.body = checked.entry.body.replaceAll(picture.src, pathFrom(checked.parsed.file, file));
      }
      checkFile(context, checked.parsed.file, place, picture.src, file, facts, (name) => `![${picture.alt}](${name})`);
      if (picture.alt.trim()) checkAlt(context, place, picture.alt, picture.src);
      else context.report(diagnostic('text-picture-without-alt', place, { picture: picture.src }));
    }
  }
}

/**
 * A sign that no path of a picture can have: three end or escape an address, Astro does not find a grave accent
 * again, and the others are in no name on Windows (Win32 file naming conventions).
 */
const spoilingSign = /[%?#\\:*"<>|`\p{Cc}]/u;

/** A name without signs that spoil addresses. */
function plainName(name: string): string {
  const ending = extname(name);
  return `${asSlug(posix.basename(name, ending)) || 'plik'}${ending.toLowerCase()}`;
}

/** Endings under which files of each type are taken. */
const endings: Partial<Record<FileSign, string>> = {
  jpeg: '.jpg',
  png: '.png',
  webp: '.webp',
  gif: '.gif',
  tiff: '.tiff',
  svg: '.svg',
};

/** Pictures that a refused entry names, as far as they can be told from what is written. */
function writtenPictures(
  input: Record<string, unknown>,
): { image: ImageFile; path: DataPath; alt: string | undefined }[] {
  const found: { image: ImageFile; path: DataPath; alt: string | undefined }[] = [];
  walk(input, (value, path) => {
    if (!('src' in value) || typeof value.src !== 'string') return;
    const alt = 'alt' in value && typeof value.alt === 'string' ? value.alt : undefined;
    found.push({ image: { src: value.src, width: 0, height: 0, format: '' }, path: [...path, 'src'], alt });
  });
  return found;
}

/** What is known of a picture, with what can only be told by reading all of it. */
interface Measured extends PictureFacts {
  isDamaged: boolean;
  /** Whether it is a drawing that does not say how large it is. */
  hasNoSize: boolean;
}

async function factsOf(
  { root, soundPictures }: RuleContext,
  file: string,
  measured: Map<string, Measured | Error>,
): Promise<Measured | Error> {
  const known = measured.get(file);
  if (known) return known;
  const measure = async (path: string): Promise<Measured> => {
    const facts = await measurePicture(path);
    const isDrawing = /\.svg$/i.test(file);
    const isWorthDecoding = !isDrawing && !facts.isCutShort && facts.width * facts.height <= limits.pixels;
    return {
      ...facts,
      isDamaged: isWorthDecoding && !(await soundPictures.isSound(path)),
      hasNoSize: isDrawing && !(await saysItsSize(path)),
    };
  };
  const facts = await measure(join(root, file)).catch((error: unknown) =>
    error instanceof Error ? error : new Error(String(error)),
  );
  measured.set(file, facts);
  return facts;
}

/** Asks the same reader that a build asks of drawings; it is large, and hardly any content needs it. */
async function saysItsSize(path: string): Promise<boolean> {
  const { imageMetadata } = await import('astro/assets/utils');
  return imageMetadata(await readFile(path), path).then(
    ({ width, height }) => width > 0 && height > 0,
    () => false,
  );
}

/**
 * Checks one picture that is no entry's.
 * @param from the file that names it, from the content root
 * @param place where it is named
 * @param written its path from that file
 * @param pasteLine the line that names another path
 */
export async function checkPicture(
  context: RuleContext,
  from: string,
  place: FilePlace,
  written: string,
  pasteLine: (path: string) => string,
): Promise<void> {
  const wanted = besideEntry(from, written)?.normalize('NFC');
  const file = context.paths.find((path) => path.normalize('NFC') === wanted);
  const facts = file === undefined ? undefined : await factsOf(context, file, new Map());
  checkFile(context, from, place, written, file, facts, pasteLine);
}

function checkFile(
  context: RuleContext,
  from: string,
  place: FilePlace,
  written: string,
  file: string | undefined,
  facts: Measured | Error | undefined,
  pasteLine: (path: string) => string,
): void {
  const { report, root, paths } = context;
  if (file === undefined) {
    const folder = posix.dirname(from);
    if (isLinked(root, besideEntry(from, written))) {
      report(diagnostic('picture-linked', place, { path: written }));
      return;
    }
    const names = paths
      .filter((path) => posix.dirname(path) === folder && pictureEndings.includes(extname(path).toLowerCase()))
      .map((path) => posix.basename(path));
    const suggestion = nearest(posix.basename(written), names);
    report(
      diagnostic('picture-missing', place, {
        path: written,
        ...(from === settingsFile && { beside: from }),
        suggestion: suggestion && `./${suggestion}`,
        line: pasteLine,
      }),
    );
    return;
  }
  const name = file.split('/').find((step) => step.search(spoilingSign) !== -1);
  if (name !== undefined) {
    const [sign = ''] = spoilingSign.exec(name) ?? [];
    report(diagnostic('picture-name', place, { name, sign, suggestion: plainName(name) }));
    return;
  }
  const ending = extname(file).toLowerCase();
  const sign = signOfFile(join(root, file));
  if (sign === 'lfs-pointer') {
    report(diagnostic('lfs-pointer', place, { path: written }));
    return;
  }
  if (!readableEndings.includes(ending)) {
    const ownEnding = sign && endings[sign];
    // A raw photograph of a camera begins as a TIFF does.
    if (sign && ownEnding && !(sign === 'tiff' && ending !== '.tif')) {
      const suggestion = written.slice(0, written.length - ending.length) + ownEnding;
      report(diagnostic('picture-ending', place, { path: written, type: sign, suggestion, line: pasteLine }));
    } else report(diagnostic('picture-type', place, { path: written, type: ending || '—' }));
    return;
  }
  if (ending === '.svg') {
    const problem = drawingProblem(readFileSync(join(root, file)), place, written);
    if (problem) report(problem);
  }
  if (facts instanceof Error) {
    report(diagnostic('picture-unreadable', place, { path: written, sign }));
    return;
  }
  if (facts?.hasNoSize) report(diagnostic('svg-without-size', place, { path: written }));
  if (facts?.isCutShort) {
    report(diagnostic('picture-cut-short', place, { path: written }));
    return;
  }
  if (facts?.isDamaged) {
    report(diagnostic('picture-damaged', place, { path: written }));
    return;
  }
  const { size } = statSync(join(root, file));
  if (facts && facts.width * facts.height > limits.pixels) {
    report(
      diagnostic('picture-too-many-pixels', place, {
        path: written,
        size: `${facts.width} × ${facts.height}`,
        limit: '100',
      }),
    );
  } else if (size > limits.bytes) {
    report(
      diagnostic('picture-too-large', place, { path: written, size: megabytes(size), limit: megabytes(limits.bytes) }),
    );
  }
  if (facts?.moves) report(diagnostic('picture-moves', place, { path: written }));
  if (facts?.hasLocation) report(diagnostic('picture-location', place, { path: written }));
}

/** Whether a path below the root goes through a symbolic link; such files are not read. */
function isLinked(root: string, path = ''): boolean {
  const steps = path.split('/');
  return steps.some((_, index) =>
    lstatSync(join(root, ...steps.slice(0, index + 1)), { throwIfNoEntry: false })?.isSymbolicLink(),
  );
}

/** A text for those who do not see a picture says more than its file's name, and no story. */
export function checkAlt({ report }: RuleContext, place: FilePlace, alt: string, written: string): void {
  const name = posix.basename(written, extname(written));
  const bare = alt.toLowerCase().replace(/\.(?:jpe?g|png|webp|gif|svg)$/, '');
  if (bare.replace(/[\s_]+/g, '-') === name.toLowerCase() || /^(?:img|dscn?|dscf|p)[ _-]?\d+$/i.test(bare)) {
    report(diagnostic('alt-is-file-name', place, { value: alt }));
  } else if (alt.length > altLimit) {
    report(diagnostic('alt-too-long', place, { length: String(alt.length), limit: String(altLimit) }));
  }
}

/**
 * macOS writes a letter and its mark apart (NFD), editors type them as one (NFC). Astro looks for the
 * very bytes, so what it is given names the file as the disk does.
 */
function pathFrom(entryFile: string, file: string): string {
  return `./${posix.relative(posix.dirname(entryFile), file)}`;
}

/** Sets a value deep within plain data; a path that leads nowhere sets nothing. */
export function setAt(data: object, path: DataPath, value: string): void {
  const [step, ...rest] = path;
  if (step === undefined) return;
  const next: unknown = ownValue(data, step);
  if (rest.length === 0) Reflect.set(data, step, value);
  else if (typeof next === 'object' && next !== null) setAt(next, rest, value);
}

/** The path of a picture whose description is still to be written. */
function pendingPicture(value: object): string | undefined {
  if (!('altPending' in value) || !('src' in value) || typeof value.src !== 'object' || value.src === null)
    return undefined;
  return isImageFile(value.src) ? value.src.src : undefined;
}

function altBeside(data: unknown, path: DataPath): string | undefined {
  const parent = path.slice(0, -1).reduce<unknown>((value, step) => ownValue(value, step), data);
  const alt = ownValue(parent, 'alt');
  return typeof alt === 'string' ? alt : undefined;
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}

/** Every picture in a gallery's folder is on its list. */
export function galleries({ all, paths, report }: RuleContext): void {
  for (const { parsed, input, text } of all) {
    const { folder, locale } = parsed.path;
    const isGallery = parsed.path.collection === 'galleries' && folder !== undefined && locale === undefined;
    if (!isGallery || !parsed.isWhole) continue;
    const listed = new Set<string | undefined>(
      text.pictures.map(({ src }) => besideEntry(parsed.file, src)?.normalize('NFC')),
    );
    walk(input, (value) => {
      if ('src' in value && typeof value.src === 'string')
        listed.add(besideEntry(parsed.file, value.src)?.normalize('NFC'));
    });
    for (const path of paths) {
      const isPicture = posix.dirname(path) === folder && pictureEndings.includes(extname(path).toLowerCase());
      const name = posix.basename(path);
      if (isPicture && !listed.has(path.normalize('NFC')))
        report(diagnostic('photo-not-listed', { file: parsed.file }, { path: name }));
    }
  }
}
