import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Files below a content root in code point order, with slashes. Hidden files and folders and READMEs
 * are nobody's entries.
 * @param root absolute path; one that is not there has no files
 */
export function listFiles(root: string): string[] {
  const found: string[] = [];
  const visit = (folder: string) => {
    for (const item of readFolder(join(root, folder))) {
      if (item.name.startsWith('.') || /^readme\.md$/i.test(item.name)) continue;
      const path = folder ? `${folder}/${item.name}` : item.name;
      if (item.isDirectory()) visit(path);
      else if (item.isFile()) found.push(path);
    }
  };
  visit('');
  return found.sort();
}

function readFolder(path: string) {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch {
    return [];
  }
}
