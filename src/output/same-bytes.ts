import { closeSync, openSync, readSync } from 'node:fs';

/** Read side by side; one pair for all files, because a site has thousands. */
const [first, second] = [Buffer.alloc(1 << 16), Buffer.alloc(1 << 16)];

/**
 * Whether two files of the same size hold the same bytes.
 * @param one path of a file
 * @param other path of another
 * @param size of both, in bytes
 * @throws when one of them cannot be read
 */
export function sameBytes(one: string, other: string, size: number): boolean {
  return withFile(one, (a) =>
    withFile(other, (b) => {
      for (let left = size; left > 0; left -= first.length) {
        const wanted = Math.min(left, first.length);
        if (fill(a, first, wanted) < wanted || fill(b, second, wanted) < wanted) return false;
        if (first.compare(second, 0, wanted, 0, wanted) !== 0) return false;
      }
      return true;
    }),
  );
}

function withFile<Result>(path: string, use: (file: number) => Result): Result {
  const file = openSync(path, 'r');
  try {
    return use(file);
  } finally {
    closeSync(file);
  }
}

/** Reads until there are as many bytes as wanted, or the file ends. */
function fill(file: number, buffer: Buffer, wanted: number): number {
  let length = 0;
  while (length < wanted) {
    const read = readSync(file, buffer, length, wanted - length, null);
    if (read === 0) break;
    length += read;
  }
  return length;
}
