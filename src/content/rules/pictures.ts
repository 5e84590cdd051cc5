import { lstatSync, readFileSync, statSync } from 'node:fs';
import { extname, join, posix } from 'node:path';
import type { Content } from '../content.ts';
import { mostPixels } from '../../schemas/picture-limits.ts';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { decodeAddress } from '../decode-address.ts';
import { withSlashes } from '../files-beside.ts';
import { besideEntry, pictureEndings, readableEndings } from '../entry-files.ts';
import { type FileSign, signOfFile } from '../file-sign.ts';
import type { NamedPicture } from '../named-pictures.ts';
import { nearest } from '../nearest.ts';
import { isOnComputer } from '../on-computer.ts';
import { plainFileName } from '../plain-file-name.ts';
import { settingsFile } from '../read-settings.ts';
import { altProblems } from './alt-problems.ts';
import { drawingProblem } from './drawing-problem.ts';

/** Bytes from which a picture is called too large. */
const mostBytes = 20_000_000;

type Pictures = Pick<Content, 'root' | 'paths' | 'pictures' | 'measured'>;

/**
 * Pictures are there, can be read, are of a sensible size, say nothing of where they were taken, and
 * have a text for those who do not see them.
 */
export function pictures(content: Pictures): Diagnostic[] {
  return content.pictures.flatMap((picture) => {
    const { written, isOwn, alt, altPending, field, place } = picture;
    if (!isOwn) return [];
    const isSilent = field === undefined && alt !== undefined && alt.text.trim() === '';
    return [
      ...(altPending ? [diagnostic('alt-pending', altPending, { picture: written })] : []),
      ...fileProblems(content, picture),
      ...(isSilent
        ? [diagnostic('text-picture-without-alt', place, { picture: written })]
        : alt
          ? altProblems(alt, written)
          : []),
    ];
  });
}

/**
 * A sign that no path of a picture can have: three end or escape an address, Astro does not find a grave accent
 * again, and the others are in no name on Windows (Win32 file naming conventions).
 */
const spoilingSign = /[%?#\\:*"<>|`\p{Cc}]/u;

/** Endings under which files of each type are taken. */
const endings: Partial<Record<FileSign, string>> = {
  jpeg: '.jpg',
  png: '.png',
  webp: '.webp',
  gif: '.gif',
  tiff: '.tiff',
  svg: '.svg',
};

/** What speaks against a picture's file. */
function fileProblems({ root, paths, measured }: Pictures, picture: NamedPicture): Diagnostic[] {
  const { file, place, written } = picture;
  if (file === undefined) return [missing(root, paths, picture)];
  const wrongFile = kindProblem(root, file, picture);
  if (wrongFile) return [wrongFile];
  const drawing = /\.svg$/i.test(file) ? drawingProblem(readFileSync(join(root, file)), place, written) : undefined;
  const facts = measured.get(file);
  const found = drawing ? [drawing] : [];
  if (!facts || facts instanceof Error)
    return [...found, diagnostic('picture-unreadable', place, { path: written, sign: signOfFile(join(root, file)) })];
  if (facts.hasNoSize) found.push(diagnostic('svg-without-size', place, { path: written }));
  if (facts.isCutShort) return [...found, diagnostic('picture-cut-short', place, { path: written })];
  if (facts.isDamaged) return [...found, diagnostic('picture-damaged', place, { path: written })];
  const { size } = statSync(join(root, file));
  if (facts.width * facts.height > mostPixels) {
    const pixels = { size: `${facts.width} × ${facts.height}`, limit: String(mostPixels / 1e6) };
    found.push(diagnostic('picture-too-many-pixels', place, { path: written, ...pixels }));
  } else if (size > mostBytes) {
    const bytes = { size: megabytes(size), limit: megabytes(mostBytes) };
    found.push(diagnostic('picture-too-large', place, { path: written, ...bytes }));
  }
  if (facts.moves) found.push(diagnostic('picture-moves', place, { path: written }));
  if (facts.hasLocation) found.push(diagnostic('picture-location', place, { path: written }));
  return found;
}

/** A picture that is not there; one that only a symbolic link leads to is not read. */
function missing(
  root: string,
  paths: readonly string[],
  { from, place, written, field, pasteLine }: NamedPicture,
): Diagnostic {
  if (isOnComputer(written))
    return diagnostic('file-on-computer', place, { value: decodeAddress(written), line: pasteLine });
  if (isLinked(root, besideEntry(from, written))) return diagnostic('picture-linked', place, { path: written });
  const names = paths
    .filter((path) => posix.dirname(path) === posix.dirname(from))
    .filter((path) => pictureEndings.includes(extname(path).toLowerCase()))
    .map((path) => posix.basename(path));
  // Windows hides endings, so that a file may have one more than its name shows.
  const name = posix.basename(written);
  const near =
    names.find((one) => one.startsWith(name) && pictureEndings.includes(one.slice(name.length).toLowerCase())) ??
    nearest(name, names);
  const suggestion = withSlashes(written) ?? (near && `./${near}`);
  return diagnostic('picture-missing', place, {
    // The parser of Markdown has escaped what an editor wrote in a text.
    path: field === undefined ? decodeAddress(written) : written,
    ...(from === settingsFile && { beside: from }),
    suggestion,
    line: pasteLine,
  });
}

/** What a file's name or its first bytes say against it; then nothing else is said. */
function kindProblem(root: string, file: string, { place, written, pasteLine }: NamedPicture): Diagnostic | undefined {
  const name = file.split('/').find((step) => step.search(spoilingSign) !== -1);
  if (name !== undefined) {
    const [sign = ''] = spoilingSign.exec(name) ?? [];
    return diagnostic('picture-name', place, { name, sign, suggestion: plainFileName(name) });
  }
  const ending = extname(file).toLowerCase();
  const sign = signOfFile(join(root, file));
  if (sign === 'lfs-pointer') return diagnostic('lfs-pointer', place, { path: written });
  if (readableEndings.includes(ending)) return undefined;
  const ownEnding = sign && endings[sign];
  // A raw photograph of a camera begins as a TIFF does.
  if (!sign || !ownEnding || (sign === 'tiff' && ending !== '.tif'))
    return diagnostic('picture-type', place, { path: written, type: ending || '—' });
  const suggestion = written.slice(0, written.length - ending.length) + ownEnding;
  return diagnostic('picture-ending', place, { path: written, type: sign, suggestion, line: pasteLine });
}

/** Whether a path below the root goes through a symbolic link; such files are not read. */
function isLinked(root: string, path = ''): boolean {
  const steps = path.split('/');
  return steps.some((_, index) =>
    lstatSync(join(root, ...steps.slice(0, index + 1)), { throwIfNoEntry: false })?.isSymbolicLink(),
  );
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
