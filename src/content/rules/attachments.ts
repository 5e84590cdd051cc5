import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { extname, join, posix } from 'node:path';
import { withSlashes } from '../files-beside.ts';
import { attachmentFault } from '../attachment-fault.ts';
import type { Content } from '../content.ts';
import { diagnostic, type Diagnostic, type FilePlace } from '../diagnostics/diagnostic.ts';
import { isAsCalled, signOfFile } from '../file-sign.ts';
import type { NamedFile } from '../named-files.ts';
import { isOnComputer } from '../on-computer.ts';
import { nearest } from '../nearest.ts';
import { metadataOfFile } from '../picture-metadata/metadata-of-file.ts';
import { drawingProblem } from './drawing-problem.ts';

/** Megabytes from which a file is called too large for a reader on a phone. */
const limit = 50;

/**
 * Files to download, named in a field or linked in a text, are there and of a sensible size, and pictures
 * among them, which are handed out as they are, carry nothing besides what they show.
 */
export async function attachments({
  root,
  paths,
  namedFiles,
}: Pick<Content, 'root' | 'paths' | 'namedFiles'>): Promise<Diagnostic[]> {
  const inFields = namedFiles.filter(({ field }) => field !== undefined);
  const found: Diagnostic[] = [];
  for (const named of inFields) {
    const { file, written, place, isOwn } = named;
    if (!isOwn) continue;
    if (file === undefined) found.push(missing(paths, named));
    else found.push(...(await faultsOf(root, file, written, place)));
  }
  // A file that a field names as well is judged there, and one to which many texts link is judged once.
  const judged = new Set(inFields.map(({ file }) => file));
  for (const { file, written, place } of namedFiles) {
    if (file === undefined || judged.has(file)) continue;
    judged.add(file);
    found.push(...(await faultsOf(root, file, written, place)));
  }
  return found;
}

function missing(paths: readonly string[], { from, written, place }: NamedFile): Diagnostic {
  if (isOnComputer(written))
    return diagnostic('file-on-computer', place, { value: written, line: (path) => `file: ${path}` });
  const names = paths.filter((path) => posix.dirname(path) === posix.dirname(from)).map((path) => posix.basename(path));
  const near = nearest(posix.basename(written), names);
  const suggestion = withSlashes(written) ?? (near && `./${near}`);
  return diagnostic('attachment-missing', place, { path: written, suggestion });
}

/** What speaks against handing a file out as it is. */
async function faultsOf(root: string, file: string, path: string, place: FilePlace): Promise<Diagnostic[]> {
  const faults: Diagnostic[] = [];
  const megabytes = statSync(join(root, file)).size / 1e6;
  if (megabytes > limit)
    faults.push(diagnostic('attachment-too-large', place, { path, size: megabytes.toFixed(1), limit: String(limit) }));
  const fault = attachmentFault(file, firstBytes(join(root, file)));
  const sign = signOfFile(join(root, file));
  if (sign === 'lfs-pointer') faults.push(diagnostic('lfs-pointer', place, { path }));
  else if (fault === 'private') faults.push(diagnostic('attachment-private', place, { path }));
  // A drawing is read as a whole below, and what is wrong with it is told more closely.
  else if (!/\.svg$/i.test(file) && !isAsCalled(extname(file).slice(1).toLowerCase(), sign))
    faults.push(diagnostic('attachment-kind', place, { path, sign }));
  else if (fault) faults.push(diagnostic('attachment-runs', place, { path, type: fault.type }));
  if (/\.svg$/i.test(file)) {
    const problem = drawingProblem(readFileSync(join(root, file)), place, path);
    if (problem) faults.push(problem);
  }
  const found = await metadataOfFile(join(root, file));
  if (found.length > 0) faults.push(diagnostic('attachment-camera-data', place, { path, found }));
  return faults;
}

/** The beginning of a file, in which browsers look for what it is. */
function firstBytes(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(1024);
    return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, 0));
  } finally {
    closeSync(file);
  }
}
