import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { extname, join, posix } from 'node:path';
import { countPages } from '../count-pages.ts';
import { diagnostic, type Diagnostic, type FilePlace } from '../diagnostics/diagnostic.ts';
import { besideEntry, type FileFacts, fileFacts, type SourceFile } from '../entry-files.ts';
import { isAsCalled, signOfFile } from '../file-sign.ts';
import { nearest } from '../nearest.ts';
import { linkedFile } from '../linked-file.ts';
import { metadataOfFile } from '../picture-metadata/metadata-of-file.ts';
import type { DataPath } from '../yaml-source.ts';
import { attachmentFault } from '../attachment-fault.ts';
import { drawingProblem } from './drawing-problem.ts';
import { setAt } from './pictures.ts';
import { placeInFile, type RuleContext } from './rule.ts';

/** Megabytes from which a file is called too large for a reader on a phone. */
const limit = 50;

/**
 * Files to download, named in a field or linked in a text, are there and of a sensible size, and pictures
 * among them, which are handed out as they are, carry nothing besides what they show.
 * Their paths are resolved, in the data and in what Astro is given.
 * @returns the facts of each file
 */
export async function attachments({ all, paths, root, report }: RuleContext): Promise<SourceFile[]> {
  const existing = new Map(paths.map((path) => [path.normalize('NFC'), path]));
  const files = new Map<string, SourceFile>();
  for (const { data, input, parsed, isOwn, fileOf, place } of all) {
    for (const { path, field } of attachmentFields(data)) {
      const file = existing.get((besideEntry(fileOf(field), path) ?? '').normalize('NFC'));
      if (file === undefined) {
        const folder = posix.dirname(parsed.file);
        const names = paths
          .filter((candidate) => posix.dirname(candidate) === folder)
          .map((candidate) => posix.basename(candidate));
        const suggestion = nearest(posix.basename(path), names);
        if (isOwn(field))
          report(diagnostic('attachment-missing', place(field), { path, suggestion: suggestion && `./${suggestion}` }));
        continue;
      }
      if (!files.has(file)) files.set(file, { path: file, ...(await factsOf(root, file)), linkedFrom: [] });
      // From here on the file is known by its path below the root, however the entry is called.
      setAt(data, field, file);
      setAt(input, field, file);
      if (isOwn(field)) (await faultsOf(root, file, path, place(field))).forEach(report);
    }
  }
  for (const read of all) {
    const { parsed, text } = read;
    for (const link of text.links) {
      const file = existing.get((linkedFile(parsed.file, link.url) ?? '').normalize('NFC'));
      if (file === undefined) continue;
      const known = files.get(file);
      // A file that a field names as well is judged there.
      if (!known) (await faultsOf(root, file, link.url, placeInFile(read, link))).forEach(report);
      const facts = known ?? { path: file, ...(await factsOf(root, file)), linkedFrom: [] };
      const from = `${parsed.path.collection}/${parsed.locale}/${parsed.path.slug}`;
      if (!facts.linkedFrom.includes(from)) facts.linkedFrom.push(from);
      files.set(file, facts);
    }
  }
  return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
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

/** What readers are told of a file; of a PDF its pages too. */
async function factsOf(root: string, file: string): Promise<FileFacts> {
  const facts = fileFacts(root, file);
  const pages = facts.type === 'pdf' ? await countPages(readFileSync(join(root, file))) : undefined;
  return { ...facts, ...(pages !== undefined && { pages }) };
}

function attachmentFields(data: object): { path: string; field: DataPath }[] {
  const listed: unknown = 'attachments' in data ? data.attachments : [];
  const rows: unknown[] = Array.isArray(listed) ? listed : [];
  return [
    ...rows.flatMap((row, index) =>
      typeof row === 'object' && row !== null && 'file' in row && typeof row.file === 'string'
        ? [{ path: row.file, field: ['attachments', index, 'file'] }]
        : [],
    ),
    ...('file' in data && typeof data.file === 'string' ? [{ path: data.file, field: ['file'] }] : []),
  ];
}
