import { entryPath } from './entry-path.ts';
import type { FileChange, GitRecord } from './git-record.ts';
import { localMoment } from './local-moment.ts';

/** One change of an entry, as its record keeps it. */
export interface EntryChange {
  /** The beginning of the commit's name: enough to tell an entry's changes apart. */
  id: string;
  /** `YYYY-MM-DDTHH:mm` in the site's time zone. */
  at: string;
  /** The day on which its author made it, `YYYY-MM-DD` there. */
  authored: string;
  author: string;
  subject: string;
  note?: string;
  /** The entry itself came, its fields or text changed, or only pictures and files beside it did. */
  kind: 'added' | 'text' | 'files';
}

/**
 * The changes of each entry: of its own file, and of pictures and files in its folder, which belong to
 * all its languages.
 * @param files paths of the entries' own files, below the content root
 * @param record what git knows of that root
 * @param timeZone of the site
 * @returns newest change first, by the path of the entry's own file
 */
export function entryChanges(
  files: readonly string[],
  { changes }: Pick<GitRecord, 'changes'>,
  timeZone: string,
): Map<string, EntryChange[]> {
  const beside = new Map<string, [string, FileChange[]][]>();
  for (const [path, list] of changes) {
    const folder = /^([^/]+\/[^/]+)\/./.exec(path)?.[1];
    if (folder === undefined || entryPath(path)) continue;
    beside.set(folder, [...(beside.get(folder) ?? []), [path, list]]);
  }
  return new Map(
    files.map((file) => {
      const { folder, locale } = entryPath(file) ?? {};
      const around = folder === undefined ? [] : (beside.get(folder) ?? []);
      const others = around.filter(([path]) => isOfLanguage(path, locale)).flatMap(([, list]) => list);
      return [file, ofEntry(changes.get(file) ?? [], others, timeZone)];
    }),
  );
}

/** A gallery's list of photographs in another language is that translation's alone. */
function isOfLanguage(path: string, locale: string | undefined): boolean {
  const language = /\/photos\.([a-z]{2})\.yaml$/.exec(path)?.[1];
  return language === undefined || language === locale;
}

function ofEntry(own: readonly FileChange[], others: readonly FileChange[], timeZone: string): EntryChange[] {
  const start = own.at(-1)?.at;
  // What is not recorded yet has no record; what lay in the folder before the entry is none of its changes.
  if (start === undefined) return [];
  const first = own.findLast(({ kind }) => kind === 'added');
  const kindOf = (change: FileChange) => (change === first ? 'added' : own.includes(change) ? 'text' : 'files');
  const byCommit = new Map<string, FileChange>();
  for (const change of [...own, ...others.filter(({ at }) => at >= start)])
    if (!byCommit.has(change.commit)) byCommit.set(change.commit, change);
  return [...byCommit.values()]
    .sort((a, b) => b.at - a.at)
    .map((change) => ({
      id: change.commit.slice(0, 10),
      at: localMoment(new Date(change.at * 1000), timeZone),
      authored: localMoment(new Date(change.authored * 1000), timeZone).slice(0, 10),
      author: change.author,
      subject: change.subject,
      ...(change.note !== undefined && { note: change.note }),
      kind: kindOf(change),
    }));
}
