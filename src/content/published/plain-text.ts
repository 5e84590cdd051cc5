import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A text as versions of it are compared: without a byte order mark, its lines ended alike. */
export function plainText(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}

/**
 * The text of a file as it is now.
 * @param root absolute path of the content root
 * @param file path below it
 */
export function textNow(root: string, file: string): string {
  return plainText(readFileSync(join(root, file), 'utf8'));
}
