/**
 * Whether a path leads to a disk or a server of the editor's office, which no reader has: `C:\…`, `file:///…`,
 * `\\server\…`.
 * @param path as it was written
 */
export function isOnComputer(path: string): boolean {
  return /^(?:[a-z]:(?:[\\/]|%5C)|file:|\\|%5C)/i.test(path);
}
