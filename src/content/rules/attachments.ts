import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { extname, join, posix } from 'node:path';
import { countPages } from '../count-pages.ts';
import { diagnostic } from '../diagnostics/diagnostic.ts';
import { besideEntry, type FileFacts, fileFacts } from '../entry-files.ts';
import { isAsCalled, signOfFile } from '../file-sign.ts';
import { nearest } from '../nearest.ts';
import { metadataOfFile } from '../picture-metadata/metadata-of-file.ts';
import type { SourceFile } from '../read-content.ts';
import type { DataPath } from '../yaml-source.ts';
import { attachmentFault } from '../attachment-fault.ts';
import { drawingProblem } from './drawing-problem.ts';
import { setAt } from './pictures.ts';
import type { RuleContext } from './rule.ts';

/** Megabytes from which a file is called too large for a reader on a phone. */
const limit = 50;

/**
 * Files to download are there and of a sensible size, and pictures among them, which are handed out
 * as they are, carry nothing besides what they show.
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
      if (!files.has(file)) files.set(file, { path: file, ...(await factsOf(root, file)) });
      // From here on the file is known by its path below the root, however the entry is called.
      setAt(data, field, file);
      setAt(input, field, file);
      if (!isOwn(field)) continue;
      const megabytes = statSync(join(root, file)).size / 1e6;
      if (megabytes > limit)
        report(
          diagnostic('attachment-too-large', place(field), { path, size: megabytes.toFixed(1), limit: String(limit) }),
        );
      const fault = attachmentFault(file, firstBytes(join(root, file)));
      const sign = signOfFile(join(root, file));
      if (sign === 'lfs-pointer') report(diagnostic('lfs-pointer', place(field), { path }));
      else if (fault === 'private') report(diagnostic('attachment-private', place(field), { path }));
      // A drawing is read as a whole below, and what is wrong with it is told more closely.
      else if (!/\.svg$/i.test(file) && !isAsCalled(extname(file).slice(1).toLowerCase(), sign))
        report(diagnostic('attachment-kind', place(field), { path, sign }));
      else if (fault) report(diagnostic('attachment-runs', place(field), { path, type: fault.type }));
      if (/\.svg$/i.test(file)) {
        const problem = drawingProblem(readFileSync(join(root, file)), place(field), path);
        if (problem) report(problem);
      }
      const found = await metadataOfFile(join(root, file));
      if (found.length > 0) report(diagnostic('attachment-camera-data', place(field), { path, found }));
    }
  }
  return [...files.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
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
