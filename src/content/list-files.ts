import { accessSync, constants, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Why something in the content is passed over that may be somebody's entry. */
export type PassedOver = 'folder-unreadable' | 'file-unreadable' | 'link-skipped';

/**
 * Files below a content root in code point order, with slashes. Hidden files and folders and READMEs
 * are nobody's entries.
 * @param root absolute path; one that is not there has no files
 * @param onPass told of what is passed over: what may not be opened, and links, which could lead anywhere
 */
export function listFiles(root: string, onPass: (path: string, why: PassedOver) => void = () => undefined): string[] {
  const found: string[] = [];
  const visit = (folder: string) => {
    const items = readFolder(join(root, folder));
    if (!items) onPass(folder || '.', 'folder-unreadable');
    for (const item of items ?? []) {
      if (item.name.startsWith('.') || /^readme\.md$/i.test(item.name)) continue;
      const path = folder ? `${folder}/${item.name}` : item.name;
      if (item.isDirectory()) visit(path);
      else if (item.isSymbolicLink()) onPass(path, 'link-skipped');
      else if (item.isFile()) {
        if (isReadable(join(root, path))) found.push(path);
        else onPass(path, 'file-unreadable');
      }
    }
  };
  visit('');
  return found.sort();
}

/** What a folder holds: nothing where there is none, undefined where it may not be opened. */
function readFolder(path: string) {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    const isAbsent = error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
    return isAbsent ? [] : undefined;
  }
}

function isReadable(path: string): boolean {
  try {
    accessSync(path, constants.R_OK);
    return true;
  } catch {
    return false;
  }
}
