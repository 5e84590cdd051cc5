import { posix } from 'node:path';
import { distance } from 'fastest-levenshtein';

/** Names of fields by which something is kept from the public, as they are and as editors call them. */
const withdrawing = [
  ...['draft', 'hidden', 'consent', 'basis', 'until', 'expirydate', 'pubdate', 'withdrawn'],
  ...['szkic', 'roboczy', 'ukryte', 'ukryty', 'ukryta', 'zgoda', 'wycofane', 'wycofany', 'wygasa', 'wygaśnięcia'],
];

/**
 * Whether an older version of a file may be shown while the newer one cannot be read: not where the newer one says
 * anything, in whatever words, by which an editor may have meant to keep it from the public.
 * @param older text of the version
 * @param newer text of the file as it is
 */
export function mayStandIn(older: string, newer: string): boolean {
  const known = new Set(fieldLines(older));
  const lines = fieldLines(newer)
    .filter((line) => !known.has(line))
    .map((line) => line.toLowerCase());
  const isNear = (word: string, edits: number) => withdrawing.some((name) => distance(word, name) <= edits);
  return !lines.some(
    (line) =>
      [...line.matchAll(/(\p{L}+)\s*:/gu)].some(([, key = '']) => isNear(key, 2)) ||
      (line.match(/\p{L}+/gu) ?? []).some((word) => isNear(word, 1)),
  );
}

/** Lines of front matter; of a file without its end, or of plain YAML, all lines. */
function fieldLines(text: string): string[] {
  const [, fields = text] = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/.exec(text) ?? [];
  return fields.split('\n').map((line) => line.trim());
}

/**
 * Files that an older version names and the newer one no longer does: whoever took them out meant it.
 * @param file of the entry, below the content root
 * @param older text of the version
 * @param newer text of the file as it is
 * @returns paths below the content root, whether or not anything lies there
 */
export function takenOut(file: string, older: string, newer: string): string[] {
  const now = new Set(namesIn(newer));
  return namesIn(older)
    .filter((name) => !now.has(name))
    .map((name) => posix.join(posix.dirname(file), name));
}

function namesIn(text: string): string[] {
  const found = text.match(/[\p{L}\p{M}\p{N}_./%@+~-]+\.[a-z0-9]{2,5}(?![\p{L}\p{N}])/giu) ?? [];
  return found.map((name) => posix.normalize(decoded(name)));
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
