import { posix } from 'node:path';
import { entryPath } from './entry-path.ts';
import { readBlobs } from './read-blobs.ts';

/** Two files of one commit that git takes for one under two names. */
interface Pair {
  before?: string;
  path: string;
  /** How alike they are, in hundredths. */
  likeness: number;
  /** Names of their contents. */
  blobs: [string, string];
}

/** Hundredths from which two files may be one that was renamed and changed at once. */
const alike = 90;

/**
 * Tells a file that was renamed from a new one that is like another which was removed: entries of a series
 * share most of their words, and a new one must not be given the day on which an older one was published.
 * A file is the same when its bytes are, or when it kept its slug or folder; other entries when they are
 * much alike and have the same day, or, where entries have none, the same title.
 * @param root of the content
 * @param pairs of the whole history; those without `before` are no pairs
 * @returns the test, or git's words when contents cannot be read
 */
export function isRenamed(
  root: string,
  pairs: readonly Pair[],
): { isRename: (pair: Pair) => boolean } | { words: string } {
  const doubtful = pairs.filter((pair) => byName(pair) === undefined);
  const contents =
    doubtful.length === 0
      ? new Map<string, string>()
      : readBlobs(
          root,
          doubtful.flatMap(({ blobs }) => blobs),
        );
  if ('words' in contents) return contents;
  return {
    isRename: (pair) => {
      const [before = '', after = ''] = pair.blobs.map((blob) => contents.get(blob) ?? '');
      return byName(pair) ?? identity(before) === identity(after);
    },
  };
}

/** What can be told without the contents; undefined where they decide. */
function byName({ before, path, likeness }: Pair): boolean | undefined {
  if (before === undefined) return false;
  if (likeness === 100) return true;
  const [older, newer] = [entryPath(before), entryPath(path)];
  if (older === undefined || newer === undefined)
    return likeness >= alike || posix.dirname(before) === posix.dirname(path);
  if (older.collection === newer.collection && older.slug === newer.slug) return true;
  return likeness >= alike ? undefined : false;
}

/** The line of front matter that tells entries apart: their day, else their title. */
export function identity(text: string): string | undefined {
  return (/^(?:start|pubDate|date):.*$/m.exec(text) ?? /^(?:title|name):.*$/m.exec(text))?.[0].trim();
}
