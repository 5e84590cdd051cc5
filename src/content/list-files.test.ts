import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  constants,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { listFiles } from './list-files.ts';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function contentRoot(files: readonly string[]): string {
  const root = mkdtempSync(join(tmpdir(), 'kronika-'));
  folders.push(root);
  for (const file of files) {
    mkdirSync(join(root, file, '..'), { recursive: true });
    writeFileSync(join(root, file), 'text');
  }
  return root;
}

describe('listFiles', () => {
  it('names files in one order, without READMEs and what is hidden', () => {
    const root = contentRoot(['news/b.md', 'news/a/index.md', 'README.md', '.git/config', 'news/.gitkeep']);
    expect(listFiles(root)).toEqual(['news/a/index.md', 'news/b.md']);
  });

  it('has nothing of a folder that is not there', () => {
    expect(listFiles(join(tmpdir(), 'kronika-there-is-no-such-folder'))).toEqual([]);
  });

  it('tells of links', () => {
    const root = contentRoot(['news/a.md']);
    symlinkSync(join(root, 'news', 'a.md'), join(root, 'news', 'b.md'));
    const passed: string[] = [];
    expect(listFiles(root, (path, why) => passed.push(`${path} ${why}`))).toEqual(['news/a.md']);
    expect(passed).toEqual(['news/b.md link-skipped']);
  });

  it('tells of files and folders that may not be opened', () => {
    const root = contentRoot(['content/news/a.md', 'content/news/closed/b.md', 'content/news/c.md']);
    // Root may open everything, so this is read by somebody else, who may not come near the project.
    const node = join(root, 'node');
    copyFileSync(process.execPath, node, constants.COPYFILE_FICLONE);
    copyFileSync(join(import.meta.dirname, 'list-files.ts'), join(root, 'list-files.ts'));
    writeFileSync(join(root, 'package.json'), '{ "type": "module" }');
    const script = `import { listFiles } from './list-files.ts';
const passed = [];
const found = listFiles(${JSON.stringify(join(root, 'content'))}, (path, why) => passed.push(path + ' ' + why));
console.log(JSON.stringify({ found, passed }));`;
    writeFileSync(join(root, 'list.ts'), script);
    chmodSync(root, 0o755);
    chmodSync(node, 0o755);
    chmodSync(join(root, 'content/news/closed'), 0o000);
    chmodSync(join(root, 'content/news/c.md'), 0o000);
    const isRoot = process.getuid?.() === 0;
    const said = execFileSync(node, [join(root, 'list.ts')], {
      encoding: 'utf8',
      cwd: root,
      ...(isRoot && { uid: 65_534, gid: 65_534 }),
    });
    chmodSync(join(root, 'content/news/closed'), 0o755);
    expect(JSON.parse(said)).toEqual({
      found: ['news/a.md'],
      passed: ['news/c.md file-unreadable', 'news/closed folder-unreadable'],
    });
  });
});
